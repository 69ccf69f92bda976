import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, relative, sep } from 'node:path';
import type { Folders } from './hosts/runningApp';

/** The folders of one test, and what lies in them. */
export interface TestFolders extends Folders {
  writePlan(fileName: string, text: string): Promise<string>;
  readPlan(fileName: string): Promise<string>;
  planNames(): Promise<readonly string[]>;
  /** Relative paths with forward slashes, sorted. */
  exportedFiles(): Promise<readonly string[]>;
  readExport(path: string): Promise<Buffer>;
  remove(): Promise<void>;
}

/** Exports lie where the loopback host puts them, so that one place serves every host. */
export async function makeTestFolders(): Promise<TestFolders> {
  const root = await mkdtemp(join(tmpdir(), 'plantwright-e2e-'));
  const folders = { plans: join(root, 'plans'), exports: join(root, 'plans', 'exports'), profile: join(root, 'profile') };
  for (const folder of Object.values(folders)) await mkdir(folder, { recursive: true });
  const planPath = (fileName: string): string => join(folders.plans, fileName);
  return {
    ...folders,
    async writePlan(fileName, text) {
      await writeFile(planPath(fileName), text);
      return planPath(fileName);
    },
    readPlan: (fileName) => readFile(planPath(fileName), 'utf8'),
    planNames: async () => (await readdir(folders.plans)).filter((name) => name.endsWith('.plantwright.json')),
    async exportedFiles() {
      const entries = await readdir(folders.exports, { recursive: true, withFileTypes: true });
      const files = entries.filter((entry) => entry.isFile());
      return files.map((entry) => relative(folders.exports, join(entry.parentPath, entry.name)).split(sep).join('/')).sort();
    },
    readExport: (path) => readFile(join(folders.exports, ...path.split('/'))),
    remove: () => rm(root, { recursive: true, force: true, maxRetries: 5 }),
  };
}
