import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { foldersIn, readText, ROOT } from './tree';

/**
 * A kind is one folder plus one line in the registry beside it. The registry is read as text, so that the check also
 * runs on a copy and does not depend on what the registry calls things.
 * @returns one sentence per folder without a line and per line without a folder.
 */
export function folderRegistryBreaches(folder: string, root = ROOT): readonly string[] {
  const registry = `${folder}/registry.ts`;
  const imported = [...readText(registry, root).matchAll(/from '\.\/([^/']+)(\/[^']*)?'/g)].map((match) => match[1] ?? '');
  const isFile = (name: string): boolean => existsSync(join(root, folder, `${name}.ts`));
  const registered = new Set(imported.filter((name) => !isFile(name)));
  const unregistered = foldersIn(folder, root).filter((name) => !registered.has(name));
  const missing = [...registered].filter((name) => !existsSync(join(root, folder, name)));
  return [
    ...unregistered.map((name) => `${folder}/${name} is not registered in ${registry}`),
    ...missing.map((name) => `${registry} names ${folder}/${name}, which does not exist`),
  ];
}
