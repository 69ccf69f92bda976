import type { Scene } from '../drawing/scene/shape';

/** A document as plain parts; Markdown, HTML and PDF are ways to write the same. */
export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | { readonly kind: 'steps'; readonly items: readonly string[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly rows: readonly (readonly string[])[]; readonly numeric?: readonly number[] }
  /** `file` is where the picture lies beside the document. */
  | { readonly kind: 'drawing'; readonly scene: Scene; readonly file: string };

export const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: 'heading', level, text });
export const text = (words: string): Block => ({ kind: 'text', text: words });
export const list = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);
export const steps = (items: readonly string[]): readonly Block[] => (items.length === 0 ? [] : [{ kind: 'steps', items }]);
/** `numeric` are the places of columns that are read from the right. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[], numeric: readonly number[] = []): readonly Block[] =>
  rows.length === 0 ? [] : [{ kind: 'table', head, rows, ...(numeric.length > 0 && { numeric }) }];
