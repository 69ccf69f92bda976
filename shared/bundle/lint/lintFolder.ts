import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { problem, type Problem } from '../../../models/problem/problem';
import { hashWithout } from '../fileEntry';
import { MANIFEST_PATH } from '../manifestPath';
import { billDisagreements } from './billDisagreements';
import { disagreements } from './disagreements';
import { originOfManifest, readManifest, type Manifest } from './readManifest';
import { staleness } from './staleness';

/** A folder to look through; paths are relative to it, with forward slashes. */
export interface LintedFolder {
  /** Null where there is no such file, or none that can be read. */
  readonly read: (path: string) => Promise<Uint8Array | null>;
  readonly list: () => Promise<readonly string[]>;
}

export interface Linted {
  readonly problems: readonly Problem[];
  /** Files in which somebody filled in what was left open, and changed nothing else. */
  readonly filled: readonly string[];
  readonly checked: number;
}

/**
 * What is wrong with a hand-off that lies in a folder: files that went, came or changed since they were written, files that come
 * from another plan, scenario, rule pack or price book, and values that two files should share and do not.
 */
export async function lintFolder({ read, list }: LintedFolder): Promise<Linted> {
  const manifest = readManifest(await read(MANIFEST_PATH));
  if (manifest === null) return { problems: [problem('export.manifest-missing', MANIFEST_PATH)], filled: [], checked: 0 };
  const expected = originOfManifest(manifest);
  const problems: Problem[] = [];
  const filled: string[] = [];
  const found = new Map<string, Uint8Array>();
  for (const file of manifest.files) {
    const bytes = await read(file.path);
    if (bytes === null) {
      problems.push(problem('export.file-gone', file.path));
      continue;
    }
    found.set(file.path, bytes);
    const state = stateOf(file, bytes);
    if (state === 'filled') filled.push(file.path);
    if (state === 'changed') problems.push(problem('export.file-changed', file.path));
    problems.push(...(await staleness(file.path, bytes, expected)));
  }
  const unlisted = (await list()).filter((path) => path !== MANIFEST_PATH && !manifest.files.some((file) => file.path === path) && !isHidden(path));
  problems.push(...unlisted.map((path) => problem('export.file-unlisted', path)), ...disagreements(textsOf(found)), ...(await billDisagreements(found)));
  return { problems, filled, checked: manifest.files.length };
}

function stateOf({ sha256: written, placeholders }: Manifest['files'][number], bytes: Uint8Array): 'same' | 'filled' | 'changed' {
  if (bytesToHex(sha256(bytes)) === written) return 'same';
  return placeholders !== undefined && hashWithout(bytes, placeholders.lines) === placeholders.others ? 'filled' : 'changed';
}

/** What version control and systems keep for themselves. */
const isHidden = (path: string): boolean => path.split('/').some((part) => part.startsWith('.'));

const textsOf = (files: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, string> => new Map([...files].filter(([path]) => path.endsWith('.json')).map(([path, bytes]) => [path, new TextDecoder().decode(bytes)]));
