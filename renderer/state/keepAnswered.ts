import type { Plan } from '../../models/document';
import type { EngineClient } from '../workers/engineClient';
import { useAnswer } from './answerStore';
import { sameButLayout } from './sameButLayout';
import { usePlan } from './usePlan';
import { useView } from './viewStore';

/** Everything that can be selected. */
const itemIds = (plan: Plan): ReadonlySet<string> =>
  new Set([plan.sites, plan.systems, plan.workloads, plan.integrations, plan.environments].flatMap((items) => items.map((item) => item.id)));

/**
 * Keeps the answer in step with the plan until the returned function is called: every edit and every opened document
 * marks it stale and asks anew, and lets go of what it removed. A document opened again asks too, though its content is
 * the same: its answer was forgotten with the document before.
 */
export function keepAnswered(engine: Pick<EngineClient, 'answers'>): () => void {
  const { accept, reject, markStale } = useAnswer.getState();
  const answers = engine.answers({ onAnswer: (result) => (result.ok ? accept(result.value) : reject(result.problems)) });
  const ask = () => {
    markStale();
    answers.evaluate(usePlan.getState().plan);
  };
  ask();
  const stop = usePlan.subscribe((state, before) => {
    if (state.plan !== before.plan) useView.getState().keepSelected(itemIds(state.plan));
    if (state.opened !== before.opened || (state.plan !== before.plan && !sameButLayout(state.plan, before.plan))) ask();
  });
  return () => {
    stop();
    answers.close();
  };
}
