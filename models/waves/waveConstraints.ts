import type { Plan } from '../document/schema/plan';
import type { Constraint } from '../report/waveConstraint';
import type { Blackout } from './calendar/blackout';
import { BLACKOUTS } from './calendar/blackouts';

/** All that the waves keep to and that somebody could give way in. */
export function waveConstraints(plan: Plan, entries: ReadonlyMap<string, readonly Blackout[]>, pilotId: string | null): readonly Constraint[] {
  return [...blackoutConstraints(plan, entries), ...constraintsOf(plan, pilotId)];
}

function blackoutConstraints({ sites, calendars }: Plan, entries: ReadonlyMap<string, readonly Blackout[]>): readonly Constraint[] {
  const all = new Map<string, Constraint>();
  // An event of one site stands in its form.
  const own = new Set((calendars.events ?? []).filter(({ siteIds }) => siteIds.length === 1).map(({ id }) => `event:${id}`));
  for (const { id: siteId } of sites) {
    for (const { id, kind, name, hard } of entries.get(siteId) ?? []) {
      if (!hard || id === 'not-before' || id === 'latest-end') continue;
      const where = kind === 'holiday' || kind === 'shift' || own.has(id) ? `/sites/${siteId}` : '/company';
      all.set(id, { id, kind: 'blackout', label: `${BLACKOUTS[kind].label}: ${name}`, where });
    }
  }
  return [...all.values()];
}

function constraintsOf(plan: Plan, pilotId: string | null): readonly Constraint[] {
  const { migration, sites } = plan;
  const names = new Map(sites.map(({ id, name }) => [id, name]));
  const nameOf = (id: string): string => names.get(id) ?? id;
  const at = (id: string, kind: Constraint['kind'], label: string, where = '/company'): Constraint => ({ id, kind, label, where });
  return [
    ...(migration.latestEnd === null ? [] : [at('latest-end', 'latest-end', `Latest end ${migration.latestEnd}`)]),
    at('crews', 'crews', `${migration.crews} ${migration.crews === 1 ? 'crew' : 'crews'}`),
    at('sites-per-wave', 'sites-per-wave', `At most ${migration.maxSitesPerWave} ${migration.maxSitesPerWave === 1 ? 'site' : 'sites'} in one wave`),
    ...(migration.maxExposurePerWave === undefined ? [] : [at('exposure', 'exposure', `At most ${migration.maxExposurePerWave} an hour at stake in one wave`)]),
    at('gap', 'gap', 'Weeks between two cutovers'),
    ...(pilotId === null ? [] : [at('pilot', 'pilot', `${nameOf(pilotId)} moves first and alone`)]),
    ...migration.locks.map(({ itemId, wave }) => at(`lock:${itemId}`, 'wave-lock', `${itemName(plan, itemId)} is locked to wave ${wave}`, itemForm(plan, itemId))),
    ...(migration.dateLocks ?? []).map(({ siteId, date, onTheDay }) => at(`date-lock:${siteId}`, 'date-lock', `${nameOf(siteId)} is locked to ${onTheDay === true ? '' : 'the week of '}${date}`, `/sites/${siteId}`)),
    ...(migration.after ?? []).map(({ siteId, afterSiteId }) => at(`after:${siteId}.${afterSiteId}`, 'after', `${nameOf(siteId)} not before ${nameOf(afterSiteId)}`, `/sites/${siteId}`)),
  ];
}

const itemName = ({ sites, systems, workloads }: Plan, id: string): string => [...sites, ...systems, ...workloads].find((item) => item.id === id)?.name ?? id;

function itemForm({ systems, workloads }: Plan, id: string): string {
  if (systems.some((system) => system.id === id)) return `/systems/${id}`;
  return workloads.some((workload) => workload.id === id) ? `/workloads/${id}` : `/sites/${id}`;
}
