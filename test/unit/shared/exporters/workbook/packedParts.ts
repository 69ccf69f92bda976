import JSZip from 'jszip';

/** The parts of a packed workbook as text, by path. */
export async function packedParts(bytes: Uint8Array): Promise<Record<string, string>> {
  const zip = await JSZip.loadAsync(bytes);
  const paths = Object.keys(zip.files);
  const texts = await Promise.all(paths.map((path) => zip.file(path)?.async('text') ?? ''));
  return Object.fromEntries(paths.map((path, index) => [path, texts[index] ?? '']));
}
