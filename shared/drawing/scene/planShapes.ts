import type { Plan } from '../../../models/document';
import type { Report } from '../../../models/report/report';
import { findingsByItem } from '../findingsByItem';
import { routes } from '../lines/routes';
import { azureBox } from '../placement/azureBox';
import { boundsOf, grownBy, overlaps, type Box } from '../placement/box';
import { companyFrame } from '../placement/companyFrame';
import { groupBoxes } from '../placement/groupBoxes';
import { placeAll } from '../placement/placeAll';
import { azureShapes } from './azureShapes';
import { systemShapes, workloadShapes } from './cardShapes';
import { companyShapes, groupShapes } from './groupShapes';
import { flowLabel, flowLine, type Flow } from './flowShapes';
import type { DrawnLook } from './look';
import { lookShapes } from './lookShapes';
import type { Shape } from './shape';
import { siteShapes } from './siteShapes';

/** The whole plan in the coordinates of the canvas, containers first, then lines, then cards, then names of lines. */
export interface PlanShapes {
  readonly bounds: Box;
  readonly shapes: readonly Shape[];
}

const EMPTY: Box = { x: 0, y: 0, width: 640, height: 200 };
/** Curves reach beyond the cards that they join. */
const REACH = 40;

/** Draws what the canvas draws; `part` leaves out whatever lies outside it. */
export function planShapes(plan: Plan, report: Report, part: Box | null, look?: DrawnLook): PlanShapes {
  const placed = placeAll(plan);
  const findings = findingsByItem(report.summary.findings);
  const common = report.summary.recommendation.tenancy;
  const tenancies = new Map(report.summary.workloads.filter(({ tenancy }) => tenancy !== common).map(({ id, tenancy }) => [id, tenancy]));
  const azure = azureBox(placed);
  const groups = groupBoxes(plan, (id) => placed.get(id)?.absolute);
  const company = companyFrame(plan, (id) => placed.get(id)?.absolute);
  const boxes = [...[...placed.values()].map(({ absolute }) => absolute), ...groups.map(({ box }) => box), ...(company ? [company.box] : [])];
  const bounds = boundsOf(azure ? [azure, ...boxes] : boxes);
  const isSeen = (at: Box) => part === null || overlaps(at, part);
  const draw = <T extends { readonly id: string }>(items: readonly T[], shapeOf: (item: T, at: Box) => Shape): readonly Shape[] =>
    items.flatMap((item) => {
      const at = placed.get(item.id)?.absolute;
      return at && isSeen(at) ? [shapeOf(item, at)] : [];
    });
  const looks = (items: readonly { readonly id: string }[], atLeft: boolean): readonly Shape[] =>
    items.flatMap(({ id }) => {
      const [at, said] = [placed.get(id)?.absolute, look?.items[id]];
      return at && said && isSeen(at) ? [lookShapes(said, at, atLeft)] : [];
    });
  const flows = flowsOf(plan, placed, look).filter(({ source, target }) => isSeen(grown(boundsOf([source, target]) ?? source)));
  return {
    bounds: bounds ? grown(bounds) : EMPTY,
    shapes: [
      ...(azure && isSeen(azure) ? [azureShapes(report, azure)] : []),
      ...(company && isSeen(company.box) ? [companyShapes(plan.company.name, company)] : []),
      ...groups.filter(({ box }) => isSeen(box)).map(groupShapes),
      ...draw(plan.sites, (site, at) => siteShapes(site, at, findings.get(site.id) ?? null)),
      ...flows.map(flowLine),
      ...draw(plan.systems, (system, at) => systemShapes(system, at, findings.get(system.id) ?? null)),
      ...draw(plan.workloads, (workload, at) => workloadShapes(workload, tenancies.get(workload.id) ?? null, at, findings.get(workload.id) ?? null)),
      ...looks(plan.sites, true),
      ...looks([...plan.systems, ...plan.workloads], false),
      ...flows.map(flowLabel),
    ],
  };
}

/** Flows whose ends are both drawn. */
function flowsOf(plan: Plan, placed: ReturnType<typeof placeAll>, look?: DrawnLook): readonly Flow[] {
  const drawn = plan.integrations.filter(({ from, to }) => placed.has(from) && placed.has(to));
  const led = routes(plan, drawn, placed);
  const names = new Map([...plan.systems, ...plan.workloads].map(({ id, name }) => [id, name]));
  return drawn.flatMap((integration) => {
    const { from, to } = integration;
    const [source, target, route] = [placed.get(from)?.absolute, placed.get(to)?.absolute, led.get(integration.id)];
    return source && target && route ? [{ integration, source, target, route, ...inkOf(look, integration.id), ends: [names.get(from) ?? from, names.get(to) ?? to] as const }] : [];
  });
}

/** Flows of which the lens says nothing step back. */
const inkOf = (look: DrawnLook | undefined, id: string): Pick<Flow, 'ink'> => (look ? { ink: look.items[id]?.ink ?? 'edge' } : {});

const grown = (box: Box): Box => grownBy(box, REACH);
