import { readAt } from '../pointer';
import type { Plan } from '../schema/plan';
import type { Provenance } from '../schema/planning';

/**
 * The plan after an edit without the origins of values that now say something else: nobody said the new value. An origin
 * of a group stays with those parts of it that are as they were. Origins that the edit itself wrote stay.
 *
 * @example '/sites/brno/wan' said by IT, its upMbps typed over → IT stands for every other part of the line, nobody for upMbps
 */
export function dropOutdatedOrigins(before: Plan, after: Plan): Plan {
  if (after.provenance.length === 0) return after;
  const written = new Set(after.provenance.map(({ path }) => path));
  const known = new Set(before.provenance);
  const provenance = after.provenance.flatMap((entry) =>
    known.has(entry) ? stillSaid(entry, readAt(before, entry.path), readAt(after, entry.path)).filter((part) => part === entry || !written.has(part.path)) : [entry],
  );
  const isSame = provenance.length === after.provenance.length && provenance.every((entry, index) => entry === after.provenance[index]);
  return isSame ? after : { ...after, provenance };
}

/** The origin where the value is as it was; of a group, its parts that are. */
function stillSaid(entry: Provenance, was: unknown, is: unknown): readonly Provenance[] {
  if (was === is || JSON.stringify(was) === JSON.stringify(is)) return [entry];
  if (!isGroup(was) || !isGroup(is)) return [];
  return Object.keys(is).flatMap((key) => (Object.hasOwn(was, key) ? stillSaid({ ...entry, path: `${entry.path}/${key}` }, was[key], is[key]) : []));
}

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === 'object' && value !== null && !Array.isArray(value);
