import type { Plan } from '../../../models/document';
import type { HostClient } from '../../../shared/hostContract/contract';
import { callHost } from '../../state/callHost';
import { useDraft } from '../../state/draftStore';
import { planText } from './planText';

/** Keeps a plan without a file in the host, under one name for as long as the window lives. */
export interface DraftKeeper {
  keep(plan: Plan): Promise<void>;
  /** The plan has a file now, or somebody discarded it. */
  drop(): Promise<void>;
}

/** A failure is not told: the plan is on the screen, marked as not saved, and the next change tries again. */
export function createDraftKeeper(host: HostClient, id: string): DraftKeeper {
  let last: Promise<unknown> = Promise.resolve();
  let kept = false;
  const inTurn = (work: () => Promise<unknown>): Promise<void> => {
    last = last.then(work, work);
    return last.then(() => undefined);
  };
  return {
    keep: (plan) =>
      inTurn(async () => {
        const text = planText(plan);
        if (!text.ok) return;
        kept = true;
        const answer = await callHost(host, 'drafts.keep', { id, text: text.value });
        if (answer.ok) useDraft.setState({ kept: plan });
      }),
    drop: () =>
      inTurn(async () => {
        if (!kept) return;
        kept = false;
        useDraft.setState({ kept: null });
        await callHost(host, 'drafts.drop', { id });
      }),
  };
}
