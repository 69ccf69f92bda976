import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const readText = (path: string, root = ROOT): string => readFileSync(join(root, path), 'utf8');

/** Names of the folders directly below `path`. */
export const foldersIn = (path: string, root = ROOT): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort();

/** Names of everything directly below `path`. */
export const entriesIn = (path: string, root = ROOT): readonly string[] => readdirSync(join(root, path)).sort();

/** Every file below `path` with one of the given endings, relative to the root, with forward slashes. */
export const filesBelow = (path: string, endings: readonly string[], root = ROOT): readonly string[] =>
  readdirSync(join(root, path), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && endings.some((ending) => entry.name.endsWith(ending)))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length).replaceAll('\\', '/').replace(/^\//, ''))
    .sort();
