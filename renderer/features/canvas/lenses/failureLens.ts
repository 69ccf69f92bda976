import type { Plan } from '../../../../models/document';
import { FLOW_STATES, type FlowState, type Performance, type WorkloadFate } from '../../../../models/theatre/performance';
import type { LookInk } from '../../../../shared/drawing/scene/look';
import { FATE_LOOK } from '../../theatre/fateLook';
import { fateMessages } from '../../theatre/messages';
import { CANVAS_TEXT } from '../messages';
import type { LensView, Tint } from './tint';

/** From nothing to see to what is gone for good. */
const INKS: Readonly<Record<FlowState, LookInk>> = { 'goes-on': 'level1', slows: 'slot2', buffers: 'level2', stops: 'level4', lost: 'level3' };

function tint(state: FlowState, words: string = fateMessages[state]): Tint {
  const { Icon, colour, dash } = FATE_LOOK[state];
  return { words, colour, ink: INKS[state], sign: Icon, dash, quiet: state === 'goes-on' };
}

/** What becomes of each flow, card and site in the failure that is played: a system fares as the worst of its flows, a workload as its screens, the plant as its line. */
export function failureLens({ integrations }: Plan, { flows, workloads, site, scenarioId, hours }: Performance): LensView {
  const text = CANVAS_TEXT.lens;
  const states = new Map(flows.map(({ flowId, state }) => [flowId, state]));
  const worst = new Map<string, FlowState>();
  for (const { id, from, to } of integrations) {
    const state = states.get(id) ?? 'goes-on';
    for (const end of [from, to]) if (FLOW_STATES.indexOf(state) > FLOW_STATES.indexOf(worst.get(end) ?? 'goes-on') || !worst.has(end)) worst.set(end, state);
  }
  const tints = new Map([...worst, ...integrations.map(({ id }) => [id, states.get(id) ?? 'goes-on'] as const)].map(([id, state]) => [id, tint(state)]));
  for (const workload of workloads) tints.set(workload.workloadId, tint(stateOf(workload), text.screens(workload.functionShare)));
  tints.set(site.id, scenarioId === 'site-line-loss' ? tint('stops', text.cut(hours)) : tint('goes-on', text.watched));
  return { tints, legend: FLOW_STATES.map((state) => tint(state)) };
}

const stateOf = ({ functionShare }: WorkloadFate): FlowState => (functionShare === 0 ? 'stops' : functionShare < 1 ? 'slows' : 'goes-on');
