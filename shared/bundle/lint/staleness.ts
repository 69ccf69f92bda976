import { problem, type Problem } from '../../../models/problem/problem';
import { ORIGIN_KEYS, type Origin } from '../../exporters/originMark';
import { readOrigin } from '../origin/readOrigin';

/** In what a file says to come from something else than the manifest. Some say the first digits of the plan's fingerprint only. */
export async function staleness(path: string, bytes: Uint8Array, expected: Origin): Promise<readonly Problem[]> {
  const said = await readOrigin(path, bytes);
  return ORIGIN_KEYS.flatMap((key) => {
    const got = said?.[key];
    if (got === undefined || (key === 'planHash' ? got !== '' && expected.planHash.startsWith(got) : got === expected[key])) return [];
    return [problem('export.stale', path, { what: key, got: shown(key, got), expected: shown(key, expected[key]) })];
  });
}

const HASH_SHOWN = 12;
const shown = (key: keyof Origin, value: string): string => (key === 'planHash' ? value.slice(0, HASH_SHOWN) : value);
