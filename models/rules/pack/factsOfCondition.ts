import type { Condition } from '../../document/schema/rulePack';

/** The names of the facts that a condition reads, each once. */
export function factsOfCondition({ all = [], any = [], not, fact }: Condition): readonly string[] {
  const inner = [...all, ...any, ...(not ? [not] : [])].flatMap(factsOfCondition);
  return [...new Set(fact === undefined ? inner : [...inner, fact])];
}
