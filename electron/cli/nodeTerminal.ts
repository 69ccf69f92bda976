import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { exportFiles } from '../adapters/exports/exportFiles';
import { listFiles } from '../adapters/files/listFiles';
import { readBytes } from '../adapters/files/readBytes';
import { priceBookFolderBelow } from '../adapters/prices/priceBookFiles';
import { createPriceService } from '../adapters/prices/priceService';
import { createUsageService } from '../adapters/usage/usageService';
import { APP_VERSION } from '../appVersion';
import type { Terminal } from './terminal';

/** The real terminal and the real disk. */
export const nodeTerminal: Terminal = {
  version: APP_VERSION,
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  read: (path) => readBytes(resolve(path)),
  list: (folder) => listFiles(resolve(folder)),
  prices: createPriceService({ folder: priceBookFolderBelow(homedir()) }),
  usage: createUsageService(),
  stop: () => {
    const stop = new AbortController();
    process.once('SIGINT', () => stop.abort());
    return stop.signal;
  },
  write: (folder, files) => exportFiles.write({ folder: resolve(folder) }, files),
};
