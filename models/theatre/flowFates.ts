import type { FlowFate, FlowState } from './performance';
import { castFlow } from './castFlow';
import { catchUp, type CatchUp } from './catchUp';
import { countFlow, type Count } from './countFlow';
import { endsOf, isAt } from './ends';
import { flowFigures } from './flowFigures';
import { flowOwner } from './owners';
import type { Stage } from './stage';
import { SYSTEM_FALLBACKS } from './systemFallbacks';
import { fillStores, storeKey, type CastFlow, type FilledStore } from './stores';

export interface FlowFates {
  readonly fates: readonly FlowFate[];
  readonly stores: ReadonlyMap<string, FilledStore>;
  readonly catchUp: CatchUp;
}

/** Half a message is none: rounding noise must not turn a flow that keeps everything into one that loses. */
const anyAstray = ({ astray }: Count): boolean => Math.round(astray) > 0;

/** What becomes of every flow of the plan, each counted once. */
export function flowFates(stage: Stage): FlowFates {
  const endsIn = endsOf(stage.plan);
  const ownerOf = flowOwner(stage.plan);
  const cast = stage.plan.integrations.map((flow): CastFlow => {
    const ends = endsIn(flow);
    return { flow, ends, part: castFlow(flow, ends, stage) };
  });
  const stores = fillStores(cast, stage);
  const counted = cast.map((each) => {
    const store = stores.get(storeKey(each.part) ?? '') ?? null;
    return { ...each, store, count: countFlow(each.flow, each.ends, each.part, store?.fullAtHour ?? null, stage) };
  });
  const back = catchUp(
    counted.map(({ flow, count }) => ({ criticality: flow.criticality, messages: count.kept, kib: count.kept * flow.payloadKiB, overLine: stage.reach === 'line' })),
    stage,
  );
  const fates = counted.map(({ flow, ends, part, store, count }): FlowFate => {
    const state = stateOf({ flow, ends, part }, count, store);
    const { resend, lost } = astrayOf(flow.replayable, count);
    const backAtMinute = state === 'goes-on' ? null : 60 * (stage.hours + (count.kept > 0 ? back.hoursOf(flow.criticality) : 0));
    const bare = {
      flowId: flow.id,
      name: flow.name,
      mode: flow.mode,
      criticality: flow.criticality,
      ofSite: isAt(ends.from, stage.site) || isAt(ends.to, stage.site),
      state,
      why: whyOf({ flow, ends, part }, count, store),
      store: part.kind === 'held' ? part.store : null,
      produced: count.produced,
      delivered: count.delivered,
      kept: count.kept,
      resend,
      lost,
      fullAtHour: store?.fullAtHour ?? null,
      backAtMinute,
      owner: ownerOf(flow, ends),
      fallback: state === 'goes-on' ? '' : fallbackOf(ends, stage),
    };
    return { ...bare, figures: flowFigures(bare, { flow, ends }, count, store, back, stage) };
  });
  return { fates, stores, catchUp: back };
}

/** The system in the plant that is looked at, else whichever end is one. */
function fallbackOf({ from, to }: CastFlow['ends'], { site }: Stage): string {
  const end = [from, to].find((each) => isAt(each, site)) ?? [from, to].find((each) => each.kind !== 'erp');
  return end && end.kind !== 'erp' && end.system ? SYSTEM_FALLBACKS[end.system.kind] : SYSTEM_FALLBACKS.other;
}

/** What went astray can be sent again where the plan says that this does no harm; else it is lost. */
function astrayOf(replayable: boolean, { astray }: Count): { readonly resend: number; readonly lost: number } {
  return replayable ? { resend: astray, lost: 0 } : { resend: 0, lost: astray };
}

function stateOf({ flow, part }: CastFlow, count: Count, store: FilledStore | null): FlowState {
  if (part.kind === 'passes') return 'goes-on';
  if (part.kind === 'thinned') return 'slows';
  if (part.kind === 'silent' || part.kind === 'unanswered') return 'stops';
  if (part.kind === 'run') return count.active === 0 ? 'goes-on' : count.astray > 0 ? (flow.replayable ? 'stops' : 'lost') : 'slows';
  if (anyAstray(count) && !flow.replayable) return 'lost';
  return store !== null && store.fullAtHour !== null && anyAstray(count) ? 'stops' : 'buffers';
}

function whyOf({ flow, part }: CastFlow, count: Count, store: FilledStore | null): string {
  if (part.kind === 'run') {
    if (count.active === 0) return 'No run of it falls into these hours.';
    if (count.astray === 0) return `${part.why} The run begins late and still ends inside its window.`;
    return `${part.why} The run is missed${flow.replayable ? ' and can be made afterwards.' : '; what it carries must be done by hand.'}`;
  }
  if (part.kind !== 'held' || store?.fullAtHour === null || store === null) return part.why;
  if (store.sizeKib === 0) return part.store === 'edge' ? 'The plant has no edge node that could store it: the plan asks for no hours of survival.' : 'The queue of the ERP has no room left.';
  return `${part.why} The store is full before the outage ends.`;
}
