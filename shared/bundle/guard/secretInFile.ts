import type { ExportFile } from '../../exporters/exporter';
import { secretKind } from './findSecrets';

/** Files whose bytes are words; the others are made of the same plan and answer, which are looked at before. */
const READABLE = /[.](md|csv|json|yaml|yml|html|svg|xml|ics|bicepparam|txt)$/;

/** The last look before a file leaves: what kind of secret it holds, or null. */
export function secretInFile({ path, bytes }: ExportFile): string | null {
  return READABLE.test(path) ? secretKind(plainLetters(bytes)) : null;
}

const PIECE = 8_192;

/** One sign a byte: forms of secrets are made of plain letters, so nothing is lost where a letter takes several. */
function plainLetters(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += PIECE) pieces.push(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  return pieces.join('');
}
