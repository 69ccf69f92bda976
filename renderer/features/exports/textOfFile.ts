import { decodeBase64 } from '../../workers/decodeBase64';
import type { EncodedFile } from '../../workers/engineProtocol';

/** Endings of files that people read as text. */
const READABLE = /\.(md|csv|json|bicepparam|ya?ml|xml|html|svg|ics|txt)$/;
/** As much as somebody looks through in a dialog. */
const MOST_LETTERS = 20_000;

/** The beginning of a file as text; null for pictures, workbooks and other files that are not text. */
export function textOfFile({ path, base64 }: EncodedFile): { readonly text: string; readonly isShortened: boolean } | null {
  if (!READABLE.test(path)) return null;
  const bytes = decodeBase64(base64);
  const text = new TextDecoder().decode(bytes);
  return { text: text.slice(0, MOST_LETTERS), isShortened: text.length > MOST_LETTERS };
}
