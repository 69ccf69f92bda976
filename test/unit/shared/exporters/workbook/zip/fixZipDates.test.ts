import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { fixZipDates } from '../../../../../../shared/exporters/workbook/zip/fixZipDates';

async function archive(date: Date): Promise<Uint8Array> {
  const zip = new JSZip();
  zip.file('a.txt', 'alpha', { date });
  zip.file('dir/b.txt', 'beta '.repeat(100), { date, compression: 'DEFLATE' });
  return zip.generateAsync({ type: 'uint8array' });
}

const EARLY = new Date(Date.UTC(2026, 1, 3, 4, 5, 6));
const LATE = new Date(Date.UTC(2027, 7, 8, 9, 10, 12));

describe('fixZipDates', () => {
  it('makes archives of one content equal whenever they were packed', async () => {
    const [early, late] = [await archive(EARLY), await archive(LATE)];
    expect(Buffer.from(early).equals(Buffer.from(late))).toBe(false);
    expect(Buffer.from(fixZipDates(early, '2027-01-31')).equals(Buffer.from(fixZipDates(late, '2027-01-31')))).toBe(true);
  });

  it('leaves the archive readable, with the content and the given day', async () => {
    const zip = await JSZip.loadAsync(fixZipDates(await archive(EARLY), '2027-01-31'));
    expect(await zip.file('dir/b.txt')?.async('text')).toBe('beta '.repeat(100));
    expect(zip.file('a.txt')?.date.toISOString().slice(0, 10)).toBe('2027-01-31');
  });

  it('does not touch the bytes it was given', async () => {
    const bytes = await archive(EARLY);
    const before = Buffer.from(bytes).toString('base64');
    fixZipDates(bytes, '2027-01-31');
    expect(Buffer.from(bytes).toString('base64')).toBe(before);
  });

  it.each([
    ['1970-05-06', '1980-01-01'],
    ['2300-05-06', '2107-05-06'],
  ])('clamps %s to what the format holds', async (day, kept) => {
    const zip = await JSZip.loadAsync(fixZipDates(await archive(EARLY), day));
    expect(zip.file('a.txt')?.date.toISOString().slice(0, 10)).toBe(kept);
  });

  it('refuses bytes that are no archive', () => {
    expect(() => fixZipDates(new Uint8Array(100), '2027-01-31')).toThrow('not a ZIP archive');
  });
});
