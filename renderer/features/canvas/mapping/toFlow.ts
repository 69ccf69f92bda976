import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { findingsByItem } from '../../../../shared/drawing/findingsByItem';
import { placeAll, type Placed } from '../../../../shared/drawing/placement/placeAll';
import { azureNode } from './azureNode';
import type { CanvasNode, IntegrationEdge } from './flowTypes';
import { integrationEdge } from './integrationEdge';
import type { RoutesOf } from './routeKeeper';
import { routes } from '../../../../shared/drawing/lines/routes';
import { siteNode } from './siteNode';
import { systemNode } from './systemNode';
import { workloadNode } from './workloadNode';

export interface Flow {
  readonly nodes: readonly CanvasNode[];
  readonly edges: readonly IntegrationEdge[];
}

/** The drawing as a function of plan, answer and selection. Containers come before what stands in them. */
export function toFlow(plan: Plan, report: Report | null, selection: readonly string[], stale = false, routesOf: RoutesOf = routes): Flow {
  const selected = new Set(selection);
  const placed = placeAll(plan);
  return { nodes: nodesOf(plan, report, selected, stale, placed), edges: edgesOf(plan, selected, placed, routesOf) };
}

function nodesOf(plan: Plan, report: Report | null, selected: ReadonlySet<string>, stale: boolean, placed: ReadonlyMap<string, Placed>): CanvasNode[] {
  const findings = findingsByItem(report?.summary.findings ?? []);
  const common = report?.summary.recommendation.tenancy;
  // Only what differs from the answer as a whole is worth a word on a card.
  const tenancies = new Map(report?.summary.workloads.filter(({ tenancy }) => tenancy !== common).map(({ id, tenancy }) => [id, tenancy]) ?? []);
  const siteNames = new Map(plan.sites.map(({ id, name }) => [id, name]));
  const azure = report && azureNode(report, stale, placed);
  const draw = <T extends { readonly id: string }>(items: readonly T[], toNode: (item: T, at: Placed) => CanvasNode): CanvasNode[] =>
    items.flatMap((item) => {
      const at = placed.get(item.id);
      return at ? [toNode(item, at)] : [];
    });
  return [
    ...(azure ? [azure] : []),
    ...draw(plan.sites, (site, at) => siteNode(site, at, selected.has(site.id), findings.get(site.id) ?? null)),
    ...draw(plan.systems, (system, at) =>
      systemNode(system, siteNames.get(system.siteId ?? '') ?? null, at, selected.has(system.id), findings.get(system.id) ?? null),
    ),
    ...draw(plan.workloads, (workload, at) =>
      workloadNode(workload, tenancies.get(workload.id) ?? null, at, selected.has(workload.id), findings.get(workload.id) ?? null),
    ),
  ];
}

/** Flows whose ends are both drawn; a flow to a missing item is a problem of the file, not of the drawing. */
function edgesOf(plan: Plan, selected: ReadonlySet<string>, placed: ReadonlyMap<string, Placed>, routesOf: RoutesOf): IntegrationEdge[] {
  const drawn = plan.integrations.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const focus = inFocus(plan, drawn, selected, placed);
  const led = routesOf(plan, drawn, placed);
  const names = new Map([...plan.systems, ...plan.workloads].map(({ id, name }) => [id, name]));
  return drawn.flatMap((integration) => {
    const route = led.get(integration.id);
    return route ? [integrationEdge(integration, names, { selected, focus }, route)] : [];
  });
}

/** What flows are measured against: the selected things that are drawn, and for a site the systems in it. */
function inFocus(plan: Plan, drawn: Plan['integrations'], selected: ReadonlySet<string>, placed: ReadonlyMap<string, Placed>): ReadonlySet<string> {
  const flows = drawn.filter(({ id }) => selected.has(id));
  const cards = [...selected].filter((id) => placed.has(id));
  const housed = plan.systems.filter(({ siteId }) => siteId !== null && selected.has(siteId));
  return new Set([...cards, ...[...flows, ...housed].map(({ id }) => id)]);
}
