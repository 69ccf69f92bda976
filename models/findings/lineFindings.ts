import { flowsOverLine } from '../capacity/siteTraffic';
import type { JoinedSiteLine } from '../capacity/siteLine';
import type { Plan } from '../document/schema/plan';
import type { Site } from '../document/schema/site';
import type { Recommendation } from '../recommendation/recommend';
import type { Finding } from '../report/summary';
import { lostMessages } from '../resilience/lostMessages';
import { count, span } from '../rules/planFacts';

interface LineContext {
  readonly plan: Plan;
  readonly recommendation: Recommendation;
}

/** What a reviewer should see about the plants' side of the lines. */
export const EDGE_CHECKS = [localNeeds, sentOnceFlows, unbilledEdge] as const;

const syncFlows = (plan: Plan, site: Site) => flowsOverLine(plan, site).flatMap(({ flow }) => (flow.mode === 'sync' ? [flow] : []));

export function narrowLines({ recommendation }: LineContext): readonly Finding[] {
  return recommendation.chosen.design.connectivity.sites.flatMap((site): readonly Finding[] => {
    const { downMbps, upMbps } = site.traffic;
    const short = [
      ...(downMbps > site.availableDownMbps ? [`${downMbps.toFixed(1)} Mbps down, its line has ${site.availableDownMbps}`] : []),
      ...(upMbps > site.availableUpMbps ? [`${upMbps.toFixed(1)} Mbps up, its line has ${site.availableUpMbps}`] : []),
    ];
    if (short.length === 0) return [];
    return [{ id: `line.too-narrow.${site.siteId}`, severity: 'warning', text: `${site.name} needs at its peak about ${short.join(', and ')}.`, where: `/sites/${site.siteId}` }];
  });
}

const LOOPS: ReadonlySet<Site['mustStayLocal'][number]['reason']> = new Set(['latency', 'safety']);

/** What must stay at a site can not hang on an answer from the cloud. */
function localNeeds({ plan }: LineContext): readonly Finding[] {
  return plan.sites.flatMap((site): readonly Finding[] => {
    const flows = syncFlows(plan, site).map((flow) => flow.name);
    if (site.mustStayLocal.length === 0 || flows.length === 0) return [];
    const needs = site.mustStayLocal.map((need) => `${need.what} (${need.reason})`);
    return [
      {
        id: `edge.local-need.${site.id}`,
        severity: site.mustStayLocal.some((need) => LOOPS.has(need.reason)) ? 'warning' : 'information',
        text: `${site.name} keeps at the site: ${needs.join(', ')}. ${flows.join(', ')} ${flows.length === 1 ? 'waits' : 'wait'} for answers over its line: keep that apart, or answer from the edge node.`,
        where: `/sites/${site.id}`,
      },
    ];
  });
}

/** Messages that nobody can send again live or die with the buffer at the site. */
function sentOnceFlows({ plan, recommendation }: LineContext): readonly Finding[] {
  const sites = new Map(plan.sites.map((site) => [site.id, site]));
  return recommendation.chosen.design.connectivity.sites.flatMap((line) => {
    const site = sites.get(line.siteId);
    return site && line.edge.onceOnlyFlows.length > 0 ? [sentOnce(plan, site, line)] : [];
  });
}

function sentOnce(plan: Plan, site: Site, line: JoinedSiteLine): Finding {
  const names = plan.integrations.filter((flow) => line.edge.onceOnlyFlows.includes(flow.id)).map((flow) => flow.name);
  const lost = lostMessages(site, line);
  const loss = lost.perCut === 0 ? '' : ` The site has no such hours yet: a cut of its line loses about ${count(Math.ceil(lost.perCut), 'message', 'messages')}, ${Math.ceil(lost.perYear)} a year.`;
  return {
    id: `edge.sent-once.${site.id}`,
    severity: lost.perCut === 0 ? 'information' : 'warning',
    text: `${names.join(', ')} of ${site.name} can not be sent again: buffer them on disk for at least ${span(line.edge.bufferHours * 60)}.${loss}`,
    where: `/sites/${site.id}`,
  };
}

/** Edge hardware has no list price here, so it is named instead of left out in silence. */
function unbilledEdge({ recommendation }: LineContext): readonly Finding[] {
  const sites = recommendation.chosen.design.connectivity.sites.filter((site) => site.edge.needed);
  return sites.length === 0
    ? []
    : [{ id: 'edge.hardware-not-billed', severity: 'information', text: `${count(sites.length, 'site needs', 'sites need')} an edge node with a buffer; its hardware is not in the bill.`, where: '' }];
}
