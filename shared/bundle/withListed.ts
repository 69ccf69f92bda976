import type { ExportFile } from '../exporters/exporter';
import { textFile } from '../exporters/textFile';
import { jsonText, type JsonObject } from '../platform/json';
import { fileEntry } from './fileEntry';

/** The manifest with further files, for what only a page can draw. */
export function withListed(manifest: Uint8Array, files: readonly ExportFile[]): Uint8Array {
  // It is our own, written a moment ago.
  const read = JSON.parse(new TextDecoder().decode(manifest)) as JsonObject & { readonly files: readonly (JsonObject & { readonly path: string })[] };
  const entries = [...read.files, ...files.map((file) => ({ ...fileEntry(file), path: file.path }))].sort((a, b) => (a.path < b.path ? -1 : 1));
  return textFile('', jsonText({ ...read, files: entries })).bytes;
}
