import type { Site } from '../../../models/document';
import { FLOW_STATES, type FlowFate, type FlowState } from '../../../models/theatre/performance';
import { heading, list, table, text, type Block } from '../../blocks/block';
import type { Act } from './act';
import { countText, spanText } from './words';

const STATES: Readonly<Record<FlowState, string>> = { 'goes-on': 'goes on', slows: 'comes late', buffers: 'waits and is kept', stops: 'stops', lost: 'is lost in part' };

/** One failure: what the plant sees of its own flows, what is lost, when it is back. */
export function outageBlocks({ scene, played }: Act, number: number, site: Site): readonly Block[] {
  const own = played.flows.filter((flow) => flow.ofSite);
  const touched = own.filter((flow) => flow.state !== 'goes-on');
  const onPaper = played.workloads.some((workload) => workload.forms.length > 0);
  return [
    heading(3, `${number}. ${scene.row.title}`),
    text(`${played.workloads[0]?.why ?? ''} Planned for ${spanText(played.hours * 60)}. What helps: ${played.response}. What it does not cover: ${played.uncovered}.`),
    ...list([
      ...localLines(scene, site),
      ...bufferLines(played),
      ...(played.dataLossMinutes > 0 ? [`Entries of the last ${spanText(played.dataLossMinutes)} before the failure may be gone.`] : []),
      ...lateLines(played.workloads.filter((workload) => !workload.inTime)),
    ]),
    ...(onPaper ? flowTable(touched) : stateLines(touched)),
    ...(touched.length < own.length ? [text(`Goes on: ${namesOf(own.filter((flow) => flow.state === 'goes-on'))}.`)] : []),
  ];
}

const flowTable = (touched: readonly FlowFate[]): readonly Block[] =>
  table(
    ['Flow', 'What becomes of it', 'Meanwhile', 'Messages', 'Back after'],
    touched.map((flow) => [flow.name, `${STATES[flow.state]}. ${flow.why}`, flow.fallback, messagesText(flow), backText(flow)]),
  );

/** A short failure needs no table: people wait. */
const stateLines = (touched: readonly FlowFate[]): readonly Block[] =>
  list(
    FLOW_STATES.flatMap((state) => {
      const flows = touched.filter((flow) => flow.state === state);
      return flows.length === 0 ? [] : [`${capital(STATES[state])}: ${namesOf(flows)}; back after ${spanText(Math.max(...flows.map((flow) => flow.backAtMinute ?? 0)))}.`];
    }),
  );

const messagesText = ({ mode, kept, resend, lost, delivered }: FlowFate): string =>
  [
    [delivered, 'delivered'],
    [kept, 'kept'],
    [resend, 'to be sent again'],
    [lost, mode === 'sync' ? 'without an answer' : 'lost'],
  ]
    .filter((entry): entry is [number, string] => typeof entry[0] === 'number' && Math.round(entry[0]) > 0)
    .map(([count, what]) => `${countText(count)} ${what}`)
    .join(', ') || 'none';

const localLines = ({ reach }: Act['scene'], { mustStayLocal }: Site): readonly string[] => (reach === 'line' && mustStayLocal.length > 0 ? [`Goes on in the plant: ${mustStayLocal.map((need) => need.what).join(', ')}.`] : []);

function bufferLines({ stores }: Act['played']): readonly string[] {
  const edge = stores.find((store) => store.id === 'edge');
  if (!edge || edge.sizeKib === null) return [];
  if (edge.sizeKib === 0) return ['There is no edge node: what machines send must be sent again or written down.'];
  const share = Math.round((100 * edge.peakKib) / edge.sizeKib);
  return [edge.fullAtHour === null ? `The edge buffer holds all of it (${share} % full at the end).` : `The edge buffer is full after ${spanText(edge.fullAtHour * 60)}; what comes later must be sent again or written down.`];
}

const namesOf = (flows: readonly FlowFate[]): string => flows.map((flow) => flow.name).join(', ');

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

const lateLines = (late: Act['played']['workloads']): readonly string[] => (late.length === 0 ? [] : [`Longer than the plan allows for: ${late.map((workload) => `${workload.name} (${spanText(workload.toleratedMinutes)})`).join(', ')}.`]);

const backText = ({ backAtMinute }: FlowFate): string => (backAtMinute === null ? '' : spanText(backAtMinute));
