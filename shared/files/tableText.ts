/** Page and command line both have it; the types of this folder know neither. */
declare const TextDecoder: new (encoding: string, options?: { readonly fatal: boolean }) => { readonly decode: (bytes: Uint8Array) => string };

/** Byte-order marks of what spreadsheets call "Unicode text". */
const UTF_16 = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/** A table as text: UTF-16 where its mark says so, else UTF-8, else the code page in which spreadsheets of western Windows write. */
export function tableText(bytes: Uint8Array): string {
  const marked = UTF_16.find(({ mark }) => mark.every((byte, at) => bytes[at] === byte));
  if (marked !== undefined) return new TextDecoder(marked.encoding).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
