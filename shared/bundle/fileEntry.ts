import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { ExportFile } from '../exporters/exporter';
import type { JsonObject } from '../platform/json';
import { REPLACE_ME, UNKNOWN_ID } from '../platform/placeholders/placeholderValues';

/** One line of the manifest: what the file held, and, where it waits for values, what it holds beside them. */
export function fileEntry({ path, bytes, schema, content }: ExportFile): JsonObject {
  const open = schema === undefined && content === undefined ? [] : openLines(new TextDecoder().decode(bytes));
  return { path, sha256: bytesToHex(sha256(bytes)), schema: schema ?? null, ...(open.length > 0 && { placeholders: { lines: open, others: hashWithout(bytes, open) } }) };
}

/** Fingerprint of a text without some of its lines, which are counted from 1: it stays when only they are filled in. */
export function hashWithout(bytes: Uint8Array, lines: readonly number[]): string {
  const open = new Set(lines);
  const rest = new TextDecoder().decode(bytes).split('\n').filter((_, at) => !open.has(at + 1));
  return bytesToHex(sha256(utf8ToBytes(rest.join('\n'))));
}

const openLines = (text: string): readonly number[] => text.split('\n').flatMap((line, at) => (line.includes(UNKNOWN_ID) || line.includes(REPLACE_ME) ? [at + 1] : []));
