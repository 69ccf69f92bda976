import type { Integration } from '../document';
import { isAt, type End, type Ends } from './ends';
import type { StoreKind } from './performance';
import type { Stage } from './stage';

/** The part that a flow plays in a failure, before anything is counted. */
export type Part =
  | { readonly kind: 'passes'; readonly why: string }
  /** The ERP, which sends, makes nothing meanwhile. */
  | { readonly kind: 'silent'; readonly why: string }
  /** The caller waits for an answer that does not come. */
  | { readonly kind: 'unanswered'; readonly why: string }
  /** This share of the messages fails at first. */
  | { readonly kind: 'thinned'; readonly share: number; readonly why: string }
  /** Runs in a window of its own. */
  | { readonly kind: 'run'; readonly why: string }
  /** Waits; `place` is the site of the edge node, empty for the other stores. */
  | { readonly kind: 'held'; readonly store: StoreKind; readonly place: string; readonly why: string };

/** Gives every flow exactly one part. */
export function castFlow(flow: Integration, ends: Ends, stage: Stage): Part {
  return stage.reach === 'line' ? castForLine(flow, ends, stage) : castForErp(flow, ends, stage);
}

function castForLine(flow: Integration, { from, to }: Ends, { site }: Stage): Part {
  const sends = isAt(from, site);
  const takes = isAt(to, site);
  if (!sends && !takes) return { kind: 'passes', why: 'Neither end stands in the plant.' };
  if (sends && takes) return { kind: 'passes', why: 'Both ends stand in the plant; the flow does not use the line.' };
  if (flow.mode === 'batch') return { kind: 'run', why: 'It needs the line in its window.' };
  if (flow.mode === 'sync') return { kind: 'unanswered', why: 'The caller waits for an answer from the other side of the line.' };
  if (sends) return held('edge', from, 'The edge node of the plant stores and forwards.');
  if (from.kind === 'erp') return held('erp-queue', from, 'The ERP goes on and keeps the messages in its own queue.');
  return keptBySender(flow, from);
}

function castForErp(flow: Integration, { from, to }: Ends, { reach, share }: Stage): Part {
  if (from.kind !== 'erp' && to.kind !== 'erp') return { kind: 'passes', why: 'It does not pass through the ERP.' };
  if (reach === 'queue') {
    return flow.mode === 'queued' ? held('erp-queue', from, 'It waits in the queue until the job workers have caught up.') : { kind: 'passes', why: 'It does not wait in the queue.' };
  }
  if (reach === 'part') return thinned(flow, share);
  if (flow.mode === 'batch') return { kind: 'run', why: 'It needs the ERP in its window.' };
  if (from.kind === 'erp') return { kind: 'silent', why: 'The ERP, which sends, stands still and makes nothing to send.' };
  if (flow.mode === 'sync') return { kind: 'unanswered', why: 'The caller waits for an answer of the ERP.' };
  return from.kind === 'site' ? held('edge', from, 'The edge node of the plant stores and forwards.') : keptBySender(flow, from);
}

function thinned({ mode }: Integration, share: number): Part {
  const why = mode === 'sync' ? 'Calls to the missing part fail once and must be asked again.' : 'The part that is missing is made up for when it is back.';
  return { kind: 'thinned', share, why };
}

/** The plan says of a sender only whether it may send again; how much it can keep is its keeper's to say. */
function keptBySender({ replayable }: Integration, from: End): Part {
  return replayable
    ? held('sender', from, 'The sending system keeps what it cannot deliver and sends it again.')
    : { kind: 'unanswered', why: 'The sender can not send it again; what arises must be taken in by hand.' };
}

const held = (store: StoreKind, from: End, why: string): Part => ({ kind: 'held', store, place: store === 'edge' && from.kind === 'site' ? from.site.id : '', why });
