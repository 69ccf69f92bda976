import type { PlanCheck } from './check';
import { missing } from './missing';

/** The pilot is a site, and what is locked to a wave is a site, a system or a workload. */
export const waveReferences: PlanCheck = ({ sites, systems, workloads, environments, migration }) => {
  const siteIds = new Set(sites.map((site) => site.id));
  const movable = new Set([...sites, ...systems, ...workloads].map((item) => item.id));
  const beside = new Set(environments.filter(({ kind }) => kind !== 'production').map(({ id }) => id));
  return [
    ...(migration.pilotSiteId === null ? [] : missing(migration.pilotSiteId, siteIds, 'migration.pilotSiteId', 'a site')),
    ...migration.locks.flatMap(({ itemId }, index) =>
      missing(itemId, movable, `migration.locks[${index}].itemId`, 'a site, a system or a workload'),
    ),
    ...(migration.after ?? []).flatMap(({ siteId, afterSiteId }, index) => [...missing(siteId, siteIds, `migration.after[${index}].siteId`, 'a site'), ...missing(afterSiteId, siteIds, `migration.after[${index}].afterSiteId`, 'a site')]),
    ...(migration.experts ?? []).flatMap(({ siteIds: needing }, index) => needing.flatMap((siteId, at) => missing(siteId, siteIds, `migration.experts[${index}].siteIds[${at}]`, 'a site'))),
    ...(migration.lateEnvironments ?? []).flatMap(({ environmentId, siteId }, index) => [
      ...missing(environmentId, beside, `migration.lateEnvironments[${index}].environmentId`, 'an environment beside production'),
      ...missing(siteId, siteIds, `migration.lateEnvironments[${index}].siteId`, 'a site'),
    ]),
    ...(migration.gates ?? []).flatMap(({ siteIds: decided }, index) => decided.flatMap((siteId, at) => missing(siteId, siteIds, `migration.gates[${index}].siteIds[${at}]`, 'a site'))),
    ...(['dateLocks', 'agreed'] as const).flatMap((list) => (migration[list] ?? []).flatMap(({ siteId }, index) => missing(siteId, siteIds, `migration.${list}[${index}].siteId`, 'a site'))),
  ];
};
