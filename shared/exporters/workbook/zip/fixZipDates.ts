const LOCAL_HEADER = 0x04034b50;
const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;

/** Offsets of the time field; the date field is the two bytes behind it. */
const TIME_IN_LOCAL = 10;
const TIME_IN_CENTRAL = 12;

/**
 * A ZIP archive with one date on all its entries, so that the same content gives the same bytes whenever it is packed.
 * `isoDate` is a day such as 2027-01-31; midnight is written. The DOS format holds 1980 to 2107 and is clamped to that.
 * Layout: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export function fixZipDates(archive: Uint8Array, isoDate: string): Uint8Array {
  const bytes = Uint8Array.from(archive);
  const view = new DataView(bytes.buffer);
  const date = dosDate(isoDate);
  const end = endOfDirectory(view);
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    expectSignature(view, at, CENTRAL_HEADER);
    const local = view.getUint32(at + 42, true);
    expectSignature(view, local, LOCAL_HEADER);
    stamp(view, at + TIME_IN_CENTRAL, date);
    stamp(view, local + TIME_IN_LOCAL, date);
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return bytes;
}

function stamp(view: DataView, at: number, date: number): void {
  view.setUint16(at, 0, true);
  view.setUint16(at + 2, date, true);
}

/** Days as DOS writes them: years since 1980 in 7 bits, month in 4, day in 5. 2027-01-31 is 47 × 512 + 1 × 32 + 31. */
function dosDate(isoDate: string): number {
  const [year = 1980, month = 1, day = 1] = isoDate.split('-').map(Number);
  if (year < 1980) return (1 << 5) | 1;
  return (Math.min(year - 1980, 127) << 9) | (month << 5) | day;
}

function endOfDirectory(view: DataView): number {
  for (let at = view.byteLength - END_LENGTH; at >= 0; at -= 1) {
    if (view.getUint32(at, true) === END_OF_DIRECTORY) return at;
  }
  throw new Error('not a ZIP archive: its end record is missing');
}

function expectSignature(view: DataView, at: number, signature: number): void {
  if (view.getUint32(at, true) !== signature) throw new Error(`not a ZIP archive: no header at ${at}`);
}
