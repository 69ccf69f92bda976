import { problem, type Problem } from '../../problem/problem';
import { READ_LIMITS } from '../limits';
import { quote } from './quote';
import { writePath } from './writePath';

/** Names that reach the prototype of an object when code assigns by key. No field of a plan is called so. */
const UNSAFE_KEYS = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * What no plan holds and what would harm whoever reads on: fields that could poison objects, wherever they hide (the free
 * values of a scenario are searched too), and lists or objects of absurd size. Depth is bounded before.
 */
export function unsafeParts(raw: unknown): readonly Problem[] {
  const found: Problem[] = [];
  const path: PropertyKey[] = [];
  const enter = (key: PropertyKey, value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    path.push(key);
    visit(value);
    path.pop();
  };
  const visit = (value: object): void => {
    if (found.length >= READ_LIMITS.problems) return;
    const tooMany = oversize(value, path);
    if (tooMany !== null) found.push(tooMany);
    else if (Array.isArray(value)) value.forEach((item, index) => enter(index, item));
    else {
      for (const [key, item] of Object.entries(value)) {
        if (UNSAFE_KEYS.has(key)) found.push(problem('plan.field-unknown', writePath([...path, key]), { got: quote(key) }));
        else enter(key, item);
      }
    }
  };
  if (typeof raw === 'object' && raw !== null) visit(raw);
  return found.slice(0, READ_LIMITS.problems);
}

function oversize(value: object, path: readonly PropertyKey[]): Problem | null {
  const count = Array.isArray(value) ? value.length : Object.keys(value).length;
  if (count <= READ_LIMITS.entries) return null;
  const found = Array.isArray(value) ? quote(value) : `an object with ${count} fields`;
  return problem('plan.field-invalid', writePath(path), { expected: `at most ${READ_LIMITS.entries} entries`, got: found });
}
