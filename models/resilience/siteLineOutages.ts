import { LINE_KINDS } from '../capacity/lineKinds';
import { MINUTES_PER_HOUR } from '../demand/calendarUnits';
import { operatingShare } from './siteLoss';
import type { Scenario } from './scenario';

/** Loss of a site's line. A site that survives longer than the outage loses nothing: its edge node buffers and local systems go on. */
export const siteLineOutages: Scenario = {
  id: 'site-line-loss',
  title: 'A site loses its line to the cloud',
  risk: 'One plant works without the ERP',
  objective: 'none',
  play: ({ plan, design, assumptions, lossPerHour }) => {
    const lines = new Map(design.connectivity.sites.map((each) => [each.siteId, each]));
    const cuts = plan.sites.map((site) => {
      const line = lines.get(site.id);
      return { site, perYear: line?.link.cutsPerYear ?? 0, lostHours: line?.link.unbridgedHours ?? 0, sentOnce: (line?.edge.onceOnlyPerHour ?? 0) > 0 };
    });
    const uncounted = cuts.flatMap(({ site }) => (site.wan.outagesPerYear === null ? [LINE_KINDS[site.wan.kind].outagesPerYear] : []));
    const total = plan.sites.reduce((sum, site) => sum + site.downtimeCostPerHour, 0);
    const exposed = cuts.filter((cut) => cut.lostHours > 0);
    const affected = exposed.reduce((sum, cut) => sum + cut.site.downtimeCostPerHour, 0);
    const lost = exposed.filter((cut) => cut.sentOnce && cut.perYear > 0);
    return {
      frequencyPerYear: cuts.reduce((sum, cut) => sum + cut.perYear, 0),
      recoveryMinutes: assumptions.value('failure.wan-hours') * MINUTES_PER_HOUR,
      // Until the plan gives the site hours of its own, messages that can not be sent again are lost with the line.
      dataLossMinutes: Math.max(0, ...lost.map((cut) => cut.lostHours * MINUTES_PER_HOUR)),
      // One plant's hour is a part of the company's.
      dataLossMinutesPerYear: lossPerHour === 0 ? 0 : lost.reduce((sum, { site, perYear, lostHours }) => sum + perYear * lostHours * MINUTES_PER_HOUR * ((site.downtimeCostPerHour * operatingShare(site)) / lossPerHour), 0),
      dataLossFormula: 'Σ sites whose messages can not be sent again: cuts a year × minutes that the site can not bridge × its part of the loss per hour of all sites',
      affectedShare: total === 0 ? 0 : affected / total,
      hitSiteIds: exposed.map((cut) => cut.site.id),
      hit: exposed.length === 0 ? 'No site for longer than it goes on alone' : `One site at a time, for the hours that it can not bridge: ${exposed.length} of ${plan.sites.length} sites`,
      downtimeHoursPerYear: total === 0 ? 0 : exposed.reduce((sum, cut) => sum + (cut.perYear * cut.lostHours * cut.site.downtimeCostPerHour) / total, 0),
      lossPerYear: exposed.reduce((sum, cut) => sum + cut.perYear * cut.lostHours * cut.site.downtimeCostPerHour * operatingShare(cut.site), 0),
      downtimeFormula: 'Σ sites: cuts a year × hours that the site can not bridge × its part of the cost per hour of all sites',
      formula: 'Σ sites: cuts a year × hours that the site can not bridge × its cost per hour × share of the week in which it works',
      inputs: [
        ...exposed.map((cut) => ({ kind: 'plan' as const, path: `/sites/${cut.site.id}`, label: `${cut.site.name}: ${cut.perYear.toPrecision(3)} cuts × ${cut.lostHours} h × ${(operatingShare(cut.site) * 100).toFixed(0)} % of the week at`, value: cut.site.downtimeCostPerHour, unit: `${plan.company.currency}/h` })),
        ...[...new Set(uncounted)].map((id) => assumptions.input(id)),
        assumptions.input('failure.wan-hours'),
        assumptions.input('failure.circuit-per-year'),
      ],
      response: exposed.length === plan.sites.length ? 'Manual fallback sheets' : 'Edge nodes buffer messages; local systems go on; the queue is replayed',
      uncovered: exposed.length === 0 ? 'Nothing within the stated hours' : `${exposed.map((cut) => cut.site.name).join(', ')} can not bridge the outage`,
    };
  },
};
