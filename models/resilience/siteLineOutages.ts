import { operatingShare } from './siteLoss';
import type { Scenario } from './scenario';

/** Loss of a site's line. A site that survives longer than the outage loses nothing: its edge node buffers and local systems go on. */
export const siteLineOutages: Scenario = {
  id: 'site-line-loss',
  title: 'A site loses its line to the cloud',
  risk: 'One plant works without the ERP',
  objective: 'none',
  play: ({ plan, design, assumptions }) => {
    const links = new Map(design.connectivity.sites.map((each) => [each.siteId, each.link]));
    const cuts = plan.sites.map((site) => ({ site, perYear: links.get(site.id)?.cutsPerYear ?? 0, lostHours: links.get(site.id)?.unbridgedHours ?? 0 }));
    const total = plan.sites.reduce((sum, site) => sum + site.downtimeCostPerHour, 0);
    const exposed = cuts.filter((cut) => cut.lostHours > 0);
    const affected = exposed.reduce((sum, cut) => sum + cut.site.downtimeCostPerHour, 0);
    return {
      frequencyPerYear: cuts.reduce((sum, cut) => sum + cut.perYear, 0),
      recoveryMinutes: assumptions.value('failure.wan-hours') * 60,
      dataLossMinutes: 0,
      affectedShare: total === 0 ? 0 : affected / total,
      downtimeHoursPerYear: total === 0 ? 0 : exposed.reduce((sum, cut) => sum + (cut.perYear * cut.lostHours * cut.site.downtimeCostPerHour) / total, 0),
      lossPerYear: exposed.reduce((sum, cut) => sum + cut.perYear * cut.lostHours * cut.site.downtimeCostPerHour * operatingShare(cut.site), 0),
      formula: 'Σ sites: cuts a year × hours that the site can not bridge × its cost per hour × share of the week in which it works',
      inputs: [
        ...exposed.map((cut) => ({ kind: 'plan' as const, path: `/sites/${cut.site.id}`, label: `${cut.site.name}: ${cut.perYear.toPrecision(3)} cuts × ${cut.lostHours} h × ${(operatingShare(cut.site) * 100).toFixed(0)} % of the week at`, value: cut.site.downtimeCostPerHour, unit: `${plan.company.currency}/h` })),
        assumptions.input('failure.wan-per-year'),
        assumptions.input('failure.wan-hours'),
        assumptions.input('failure.circuit-per-year'),
      ],
      response: exposed.length === plan.sites.length ? 'Manual fallback sheets' : 'Edge nodes buffer messages; local systems go on; the queue is replayed',
      uncovered: exposed.length === 0 ? 'Nothing within the stated hours' : `${exposed.map((cut) => cut.site.name).join(', ')} can not bridge the outage`,
    };
  },
};
