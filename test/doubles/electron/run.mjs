import { register } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readFileSync } from 'node:fs';

/**
 * The double's `electron` program: `node run.mjs <app folder> [arguments]`. Like the real one it reads `main` from the
 * app's package.json and runs it with the app's own arguments.
 */
const [node, , appFolder, ...args] = process.argv;
const { main } = JSON.parse(readFileSync(join(appFolder, 'package.json'), 'utf8'));
process.argv = [node, appFolder, ...args];
process.env.ELECTRON_DOUBLE_APP = appFolder;
register('./hook.mjs', import.meta.url);
await import(pathToFileURL(join(appFolder, main)).href);
