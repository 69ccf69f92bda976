import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExportFile } from './exporter';

/** A UTF-8 file without byte-order mark. */
export function textFile(path: string, text: string): ExportFile {
  return { path, bytes: utf8ToBytes(text) };
}
