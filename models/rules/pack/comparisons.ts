import type { Comparison } from '../../document/schema/rulePack';
import type { FactType, FactValue } from './packFact';

interface ComparisonDefinition {
  /** Types of facts that it compares, each with the value that it wants, in words. */
  readonly wants: Partial<Readonly<Record<FactType, ValueKind>>>;
  readonly holds: (fact: FactValue, value: FactValue) => boolean;
}

type ValueKind = 'a number' | 'text' | 'true or false' | 'a list of texts';

const SINGLE = { number: 'a number', text: 'text', 'yes-no': 'true or false' } as const;
const NUMBERS = { number: 'a number' } as const;

const among = (value: FactValue, list: FactValue): boolean => Array.isArray(list) && list.includes(value);

/** How conditions of a rule pack compare. */
export const COMPARISON_REGISTRY: Readonly<Record<Comparison, ComparisonDefinition>> = {
  '=': { wants: SINGLE, holds: (fact, value) => fact === value },
  '!=': { wants: SINGLE, holds: (fact, value) => fact !== value },
  '<': { wants: NUMBERS, holds: (fact, value) => fact < value },
  '<=': { wants: NUMBERS, holds: (fact, value) => fact <= value },
  '>': { wants: NUMBERS, holds: (fact, value) => fact > value },
  '>=': { wants: NUMBERS, holds: (fact, value) => fact >= value },
  in: { wants: { text: 'a list of texts' }, holds: (fact, value) => among(fact, value) },
  has: { wants: { list: 'text' }, holds: (fact, value) => among(value, fact) },
  'has-any': { wants: { list: 'a list of texts' }, holds: (fact, value) => Array.isArray(value) && value.some((each) => among(each as string, fact)) },
};

export function kindOf(value: FactValue): ValueKind {
  if (typeof value === 'number') return 'a number';
  if (typeof value === 'string') return 'text';
  return typeof value === 'boolean' ? 'true or false' : 'a list of texts';
}
