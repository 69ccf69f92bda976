/** One file of an archive, as bytes or as Base64. */
export interface ZipEntry {
  readonly path: string;
  readonly content: Uint8Array | string;
}

/** The files as one ZIP archive in the order of their paths, dated by the plan's start, so that the same files give the same bytes. */
export async function zipFiles(files: readonly ZipEntry[], isoDate: string): Promise<Uint8Array> {
  const { default: JSZip } = await import('jszip');
  const zip = new JSZip();
  const date = new Date(`${isoDate}T00:00:00Z`);
  for (const { path, content } of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) zip.file(path, content, { base64: typeof content === 'string', date, createFolders: false });
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}
