import { resolve } from 'node:path';
import { exportFiles } from '../adapters/exports/exportFiles';
import { readBytes } from '../adapters/files/readBytes';
import { APP_VERSION } from '../appVersion';
import type { Terminal } from './terminal';

/** The real terminal and the real disk. */
export const nodeTerminal: Terminal = {
  version: APP_VERSION,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  read: (path) => readBytes(resolve(path)),
  write: (folder, files) => exportFiles.write({ folder: resolve(folder) }, files),
};
