import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { problem, type Problem } from '../../../models/problem/problem';
import { disagreements } from './disagreements';
import { readManifest } from './readManifest';
import { statedPlanHash } from './statedPlanHash';

/** The text of a file below the folder; null where there is none, or none that can be read as text. */
export type ReadText = (path: string) => Promise<string | null>;

const TEXT = /[.](md|csv|json|yaml|bicepparam|html|svg|xml|ics)$/;

/**
 * What is wrong with a hand-off that lies in a folder: files that went or changed since they were written, files that come
 * from another version of the plan, and values that two files should share and do not. Empty where all of it still fits.
 */
export async function lintFolder(read: ReadText): Promise<readonly Problem[]> {
  const manifest = readManifest(await read('MANIFEST.json'));
  if (manifest === null) return [problem('export.manifest-missing', 'MANIFEST.json')];
  const problems: Problem[] = [];
  const texts = new Map<string, string>();
  for (const file of manifest.files.filter(({ path }) => TEXT.test(path))) {
    const text = await read(file.path);
    if (text === null) problems.push(problem('export.file-gone', file.path));
    else {
      texts.set(file.path, text);
      if (bytesToHex(sha256(utf8ToBytes(text))) !== file.sha256) problems.push(problem('export.file-changed', file.path));
      const stated = statedPlanHash(file.path, text);
      if (stated !== null && !manifest.plan.hash.startsWith(stated)) problems.push(problem('export.stale', file.path, { got: stated, expected: manifest.plan.hash.slice(0, stated.length) }));
    }
  }
  return [...problems, ...disagreements(texts)];
}
