import { randomUUID } from 'node:crypto';
import { resolve } from 'node:path';
import type { Handles } from '../../hostRouter/ports';

/** Handles of one run. They are random, so a page cannot name a file that it was never given. */
export function createHandles(): Handles {
  const byPath = new Map<string, string>();
  const byHandle = new Map<string, string>();
  return {
    handleOf(path) {
      const full = resolve(path);
      const known = byPath.get(full);
      if (known !== undefined) return known;
      const handle = randomUUID();
      byPath.set(full, handle);
      byHandle.set(handle, full);
      return handle;
    },
    pathOf: (handle) => byHandle.get(handle),
  };
}
