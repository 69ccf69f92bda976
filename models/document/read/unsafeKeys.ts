import { problem, type Problem } from '../../problem/problem';
import { READ_LIMITS } from '../limits';
import { writePath } from './writePath';

/** Names that reach the prototype of an object when code assigns by key. No field of a plan is called so. */
const UNSAFE = new Set(['__proto__', 'constructor', 'prototype']);

/** Fields that could poison objects further down, wherever they hide; free values such as those of a scenario are searched too. Depth is bounded before. */
export function unsafeKeys(raw: unknown): readonly Problem[] {
  const found: Problem[] = [];
  const visit = (value: unknown, path: readonly PropertyKey[]): void => {
    if (typeof value !== 'object' || value === null || found.length >= READ_LIMITS.problems) return;
    if (Array.isArray(value)) {
      value.forEach((item, index) => visit(item, typeof item === 'object' ? [...path, index] : path));
      return;
    }
    for (const [key, item] of Object.entries(value)) {
      if (UNSAFE.has(key)) found.push(problem('plan.field-unknown', writePath([...path, key]), { got: key }));
      else if (typeof item === 'object') visit(item, [...path, key]);
    }
  };
  visit(raw, []);
  return found.slice(0, READ_LIMITS.problems);
}
