import { COMPANY_FACTS } from './companyFacts';
import { LANDSCAPE_FACTS } from './landscapeFacts';
import type { PackFact } from './packFact';

/** Every plan fact that a rule pack may name. A new one is one line in its list. */
export const PACK_FACTS: readonly PackFact[] = [...COMPANY_FACTS, ...LANDSCAPE_FACTS];

const BY_NAME = new Map(PACK_FACTS.map((fact) => [fact.name, fact]));

export const packFact = (name: string): PackFact | undefined => BY_NAME.get(name);

/** The names in one area such as `sites`. */
export function packFactsOf(area: string): readonly string[] {
  return PACK_FACTS.map((fact) => fact.name).filter((name) => name.startsWith(`${area}.`));
}
