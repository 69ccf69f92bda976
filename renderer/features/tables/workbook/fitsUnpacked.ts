const CENTRAL_HEADER = 0x02014b50;
const END_OF_DIRECTORY = 0x06054b50;
const END_LENGTH = 22;
const CENTRAL_LENGTH = 46;
const LOCAL_LENGTH = 30;
const STORED = 0;
const DEFLATED = 8;

/**
 * Whether all that a ZIP archive holds stays within `most` bytes once it is unpacked. It is unpacked to be counted, and no further than
 * that: what an archive says of its sizes may be wrong. False too for an archive that is damaged or packed in an unusual way.
 * Layout: APPNOTE.TXT 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16.
 */
export async function fitsUnpacked(archive: Uint8Array<ArrayBuffer>, most: number): Promise<boolean> {
  try {
    let room = most;
    for (const { data, method } of entriesOf(archive)) {
      room -= method === STORED ? data.length : await unpackedLength(data, room);
      if (room < 0) return false;
    }
    return true;
  } catch {
    return false;
  }
}

interface Packed {
  readonly data: Uint8Array<ArrayBuffer>;
  readonly method: number;
}

function* entriesOf(archive: Uint8Array<ArrayBuffer>): Generator<Packed> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  let end = archive.length - END_LENGTH;
  while (view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (view.getUint32(at, true) !== CENTRAL_HEADER) throw new Error('no entry where one should be');
    const local = view.getUint32(at + 42, true);
    const start = local + LOCAL_LENGTH + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
    const method = view.getUint16(at + 10, true);
    if (method !== STORED && method !== DEFLATED) throw new Error('packed in an unusual way');
    yield { data: archive.subarray(start, start + view.getUint32(at + 20, true)), method };
    at += CENTRAL_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
}

/** More than `most` means: at least that much. */
async function unpackedLength(data: Uint8Array<ArrayBuffer>, most: number): Promise<number> {
  const reader = new Blob([data]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
  let length = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    length += part.value.length;
    if (length > most) {
      await reader.cancel();
      return length;
    }
  }
  return length;
}
