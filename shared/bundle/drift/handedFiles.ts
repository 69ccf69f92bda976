import type { ReadText } from './folderDrift';

/** A file that somebody handed back, by where it lies. */
export interface HandedFile {
  readonly path: string;
  readonly text: () => Promise<string>;
}

/**
 * Reads handed-back files by the paths that the plan gives them. The folder may lie deeper, in an archive or a repository: the files
 * count from where the most paths of the plan are found.
 */
export function handedFiles(files: readonly HandedFile[], planned: readonly string[]): ReadText {
  const byPath = new Map(files.map((file) => [file.path.replaceAll('\\', '/'), file] as const));
  const root = rootOf([...byPath.keys()], planned);
  return async (path) => (await byPath.get(`${root}${path}`)?.text()) ?? null;
}

function rootOf(paths: readonly string[], planned: readonly string[]): string {
  const known = new Set(planned);
  const found = new Map<string, number>();
  for (const path of paths) {
    const parts = path.split('/');
    for (const at of parts.keys()) {
      if (!known.has(parts.slice(at).join('/'))) continue;
      const root = parts.slice(0, at).map((part) => `${part}/`).join('');
      found.set(root, (found.get(root) ?? 0) + 1);
    }
  }
  return [...found].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
}
