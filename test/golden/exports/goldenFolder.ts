import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Golden files are written anew only when somebody asks for it, and then looked at in the diff. */
const UPDATE = process.env['UPDATE_GOLDEN'] === '1';

/** The expected files below a folder, by path; with UPDATE_GOLDEN=1 they become the given ones first. */
export function goldenFiles(folder: string, actual: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  if (UPDATE) {
    rmSync(folder, { recursive: true, force: true });
    for (const [path, text] of Object.entries(actual)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
  }
  return Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'utf8')]));
}

function filesBelow(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1).replaceAll('\\', '/'))
    .sort();
}
