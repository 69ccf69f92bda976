import { copiedItemsSchema, type CopiedItems } from './copiedItems';
import { decodeText } from './read/decodeText';

/** Copied items from clipboard text; null for any other text. Never throws. */
export function readCopiedItems(text: string): CopiedItems | null {
  const decoded = decodeText(text);
  const read = decoded.ok ? copiedItemsSchema.safeParse(decoded.value) : null;
  return read?.success === true ? read.data : null;
}
