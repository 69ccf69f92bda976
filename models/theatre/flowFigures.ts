import { seasonalFactor } from '../demand/loadFactors';
import type { Figure, FigureInput } from '../figure/figure';
import { exact, link, planInput, tidy } from '../report/figures/inputs';
import { weekHourText } from './clock';
import type { CatchUp } from './catchUp';
import type { Count } from './countFlow';
import { siteOfFlow } from './flowRate';
import type { FlowFate } from './performance';
import type { Stage } from './stage';
import type { CastFlow, FilledStore } from './stores';

export const flowFigureId = (flowId: string, what: 'active' | 'produced' | 'kept' | 'astray' | 'full' | 'back'): string => `theatre.flow.${flowId}.${what}`;

/** Every number of a flow with what a reader needs to redo it on paper. */
export function flowFigures(fate: Omit<FlowFate, 'figures'>, { flow, ends }: Pick<CastFlow, 'flow' | 'ends'>, count: Count, store: FilledStore | null, back: CatchUp, stage: Stage): readonly Figure[] {
  const siteId = siteOfFlow(ends)?.id ?? null;
  const messages = flow.mode === 'batch' ? 'records' : 'messages';
  const perHour = planInput(`/integrations/${flow.id}/ratePerHour`, flow.mode === 'batch' ? 'Records of one run' : 'Messages an hour', flow.ratePerHour, flow.mode === 'batch' ? 'records' : 'messages/h');
  const growth = [link('demand.growth', 'Growth to the end of the horizon', exact(stage.growth), 'factor')];
  const id = (what: Parameters<typeof flowFigureId>[1]): string => flowFigureId(flow.id, what);
  const factor = siteId === null ? 1 : seasonalFactor(stage.plan, siteId);
  const season = flow.mode === 'batch' || factor === 1 ? [] : [planInput('/calendars', 'Highest season of the plant', factor, 'factor')];
  const produced = link(id('produced'), 'Made in this time', exact(fate.produced), messages);
  const forgotten = stage.row.dataLossMinutes > 0 && stage.reach === 'stop' ? ` + rate × growth × ${tidy(stage.row.dataLossMinutes)} min that the restore forgets` : '';
  const start = link('theatre.start', 'Begins', weekHourText(stage.startHour), '');
  const hours = link('theatre.hours', 'Hours of the outage', exact(stage.hours), 'hours');
  const figures: Figure[] = [
    {
      id: id('active'),
      label: flow.mode === 'batch' ? `Runs that the outage touches: ${flow.name}` : `Hours in which messages arise: ${flow.name}`,
      value: exact(count.active),
      unit: flow.mode === 'batch' ? 'runs' : 'hours',
      formula: flow.mode === 'batch' ? 'weekly windows of the flow that overlap the outage' : 'hours of the outage in which the plant of the flow works; all of them for flows between clouds',
      inputs: [hours, start, planInput(`/integrations/${flow.id}/window`, 'Window', flow.window ? `${flow.window.start}–${flow.window.end}` : 'follows the shifts', '')],
    },
    {
      id: id('produced'),
      label: `Made in this time: ${flow.name}`,
      value: exact(fate.produced),
      unit: messages,
      formula: flow.mode === 'batch' ? 'records of one run × growth × runs whose window the outage touches' : `messages an hour × season × growth × hours in which messages arise${forgotten}`,
      inputs: [perHour, ...season, ...growth, link(id('active'), flow.mode === 'batch' ? 'Runs touched' : 'Hours in which messages arise', exact(count.active), flow.mode === 'batch' ? 'runs' : 'hours')],
      note: fate.why,
    },
  ];
  if (store && fate.store) {
    figures.push(
      {
        id: id('kept'),
        label: `Kept: ${flow.name}`,
        value: exact(fate.kept),
        unit: messages,
        formula: store.fullAtHour === null ? 'all that was made: the store holds' : 'messages an hour × season × growth × hours in which messages arise until the store is full',
        inputs: [produced, perHour, link(id('full'), 'Store is full after', store.fullAtHour === null ? 'never' : exact(store.fullAtHour), 'hours')],
      },
      {
        id: id('full'),
        label: `Store of ${flow.name} is full after`,
        value: store.fullAtHour === null ? 'never' : exact(store.fullAtHour),
        unit: 'hours',
        formula: `first hour in which Σ flows of the store (messages × KiB × season × growth, in the hours in which they arise) exceeds its size of ${store.sizeKib === null ? 'unknown' : Math.round(store.sizeKib)} KiB`,
        inputs: storeInputs(fate, store, stage),
      },
    );
  }
  if (fate.resend + fate.lost > 0) {
    figures.push({
      id: id('astray'),
      label: `${fate.lost === 0 ? 'To be sent again' : flow.mode === 'sync' ? 'Calls without an answer' : 'Lost'}: ${flow.name}`,
      value: exact(fate.lost + fate.resend),
      unit: messages,
      formula: `made − delivered (${Math.round(fate.delivered)}) − kept (${Math.round(fate.kept)})`,
      inputs: [produced, ...(store && fate.store ? [link(id('kept'), 'Kept', exact(fate.kept), messages)] : []), planInput(`/integrations/${flow.id}/replayable`, 'Can be sent again without harm', flow.replayable ? 'yes' : 'no')],
    });
  }
  if (fate.backAtMinute !== null) {
    figures.push({
      id: id('back'),
      label: `Back in order: ${flow.name}`,
      value: exact(fate.backAtMinute),
      unit: 'minutes',
      formula: fate.kept > 0 ? 'hours of the outage × 60 + minutes to work off what waits of this criticality and above' : 'hours of the outage × 60',
      inputs: [hours, ...(fate.kept > 0 ? [link('theatre.catchUpHours', `Working off ${flow.criticality} and above`, exact(back.hoursOf(flow.criticality)), 'hours')] : [])],
    });
  }
  return figures;
}

/** Size and members of a store; the answer's own figure for the buffer of an edge node. */
export function storeInputs({ store: kind }: Pick<FlowFate, 'store'>, store: FilledStore, stage: Stage): readonly FigureInput[] {
  const { plan, report, site } = stage;
  const members = plan.integrations.filter((flow) => store.flowIds.includes(flow.id)).map((flow) => planInput(`/integrations/${flow.id}`, `${flow.name}: ${flow.ratePerHour}/h of`, flow.payloadKiB, 'KiB'));
  const buffer = report.lines.find((each) => each.siteId === site.id)?.figureIds.buffer;
  const behind =
    kind === 'edge'
      ? [...(buffer === undefined || !report.figures[buffer] ? [] : [link(buffer, 'Size of the edge buffer', report.figures[buffer].value, report.figures[buffer].unit)]), planInput(`/sites/${site.id}/surviveHoursWithoutWan`, 'Hours that the plant must survive', site.surviveHoursWithoutWan, 'hours')]
      : kind === 'erp-queue'
        ? [link('capacity.postgresStorageGiB', 'Disk of the database', report.summary.capacity.postgres.storageGiB, 'GiB'), planInput('/data', 'Database today', plan.data.databaseGiB, 'GiB'), planInput('/data', 'Growth of the database', plan.data.databaseGrowthGiBPerYear, 'GiB/year')]
        : [];
  return [...behind, ...members, link('demand.growth', 'Growth to the end of the horizon', exact(stage.growth), 'factor')];
}
