import type { AssumptionId, Assumptions } from '../assumptions/register';
import { placeWords } from '../document/placeWords';
import { readAt } from '../document/pointer';
import type { Plan } from '../document/schema/plan';
import { PLAN_INPUTS } from './inputs/registry';

type Provenance = Plan['provenance'][number];

export interface UnsureInput {
  /** Id of a registered input, or the place itself. */
  readonly input: string;
  readonly label: string;
  readonly path: string;
  readonly sure: 'unstated' | 'guessed' | 'estimated';
  readonly ask: string | null;
  /** How far the value may be off, as a share. */
  readonly spread: number;
}

const SPREADS: Readonly<Record<UnsureInput['sure'], AssumptionId>> = {
  estimated: 'input.spread-estimated',
  guessed: 'input.spread-guessed',
  unstated: 'input.spread-unstated',
};

/** Inputs whose origin is weak: every number that somebody estimated or guessed, and registered inputs that nobody signed. */
export function unsureInputs(plan: Plan, assumptions: Assumptions): readonly UnsureInput[] {
  const spreadOf = (sure: UnsureInput['sure']): number => assumptions.value(SPREADS[sure]);
  const signed = plan.provenance.flatMap((entry) => {
    const { sure } = entry;
    if (sure === 'measured' || sure === 'stated') return [];
    return numbersBelow(plan, entry.path).map((path): UnsureInput => ({ input: path, label: placeWords(plan, path), path, sure, ask: entry.by, spread: spreadOf(sure) }));
  });
  const unsigned = PLAN_INPUTS.flatMap((input): readonly UnsureInput[] => {
    const paths = input.paths(plan);
    const path = paths[0];
    if (input.kind !== 'number' || path === undefined || paths.some((each) => plan.provenance.some((entry) => touch(entry, each)))) return [];
    return [{ input: input.id, label: input.label, path, sure: 'unstated', ask: ownerOfQuestion(plan, paths), spread: spreadOf('unstated') }];
  });
  return [...signed, ...unsigned];
}

/** The numbers at a place: itself, or the fields of an object. Texts, lists and unknown values have no range. */
function numbersBelow(plan: Plan, path: string): readonly string[] {
  const found = readAt(plan, path);
  if (typeof found === 'number') return [path];
  if (typeof found !== 'object' || found === null || Array.isArray(found)) return [];
  return Object.entries(found).flatMap(([key, value]) => (typeof value === 'number' ? [`${path}/${key}`] : []));
}

const touch = ({ path }: Provenance, place: string): boolean => path === place || path.startsWith(`${place}/`) || place.startsWith(`${path}/`);

/** Who owns an open question about an item that holds the input. */
function ownerOfQuestion({ remarks }: Plan, paths: readonly string[]): string | null {
  const open = remarks.find((remark) => remark.kind === 'question' && remark.state === 'open' && remark.itemId !== null && paths.some((path) => path.split('/').includes(remark.itemId ?? '')));
  return open && open.owner !== '' ? open.owner : null;
}
