import { READ_LIMITS } from '../limits';
import { quote } from './quote';

const PLAIN_KEY = /^[\w-]{1,64}$/;

/** A place in the plan the way a person writes it: `sites[2].shifts[0].start`. Odd keys are quoted and long paths clipped, so that a path stays on one line. */
export function writePath(keys: readonly PropertyKey[]): string {
  const path = keys.reduce<string>((start, key) => {
    if (typeof key === 'number') return `${start}[${key}]`;
    const name = String(key);
    if (!PLAIN_KEY.test(name)) return `${start}[${quote(name)}]`;
    return start === '' ? name : `${start}.${name}`;
  }, '');
  return path.length > READ_LIMITS.pathCharacters ? `${path.slice(0, READ_LIMITS.pathCharacters)}…` : path;
}
