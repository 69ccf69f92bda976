import type { GateRecord } from '../schema/gates';
import type { Plan } from '../schema/plan';

/**
 * Writes what was shown and decided at a gate; what was kept of the same gate for these sites gives way to it. The day of the board is moved on where
 * one is given: open gates are judged on it.
 */
export function decideGate(plan: Plan, record: GateRecord, asOf?: string): Plan {
  const { gates = [], gatesAsOf, ...migration } = plan.migration;
  const decided = new Set(record.siteIds);
  const others = gates.flatMap((each) => {
    if (each.gate !== record.gate) return [each];
    if (each.siteIds.length === 0) return decided.size === 0 ? [] : [each];
    const siteIds = each.siteIds.filter((id) => !decided.has(id));
    return siteIds.length === 0 ? [] : [{ ...each, siteIds }];
  });
  const says = record.state !== 'open' || [record.evidence, record.by, record.on, record.reason].some((each) => each !== undefined);
  const day = asOf ?? gatesAsOf;
  return { ...plan, migration: { ...migration, gates: says ? [...others, record] : others, ...(day === undefined ? {} : { gatesAsOf: day }) } };
}
