import { createHash } from 'node:crypto';

/** What a file is, by its content: equal bytes are the same revision, whatever the clock of the file system says. */
export function planRevision(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
