import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder, wherever the command was typed. */
export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Machine-local leftovers that may be deleted at any time: build stamps, test results, download attempts. */
export const CACHE = join(ROOT, '.cache');
