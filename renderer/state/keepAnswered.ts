import type { Plan } from '../../models/document';
import type { EngineClient } from '../workers/engineClient';
import { useAnswer } from './answerStore';
import { sameButLayout } from './sameButLayout';
import { shownNow } from './shownPlan';
import { useShown } from './shownStore';
import { usePlan } from './usePlan';
import { useView } from './viewStore';

/** Everything that can be selected. */
const itemIds = (plan: Plan): ReadonlySet<string> =>
  new Set([plan.sites, plan.systems, plan.workloads, plan.integrations, plan.environments].flatMap((items) => items.map((item) => item.id)));

/**
 * Keeps the answer in step with the plan until the returned function is called: every edit and every opened document
 * marks it stale and asks anew, and lets go of what it removed. A document opened again asks too, though its content is
 * the same: its answer was forgotten with the document before. The answer is that of the shown scenario.
 */
export function keepAnswered(engine: Pick<EngineClient, 'answers'>): () => void {
  const { accept, glimpse, reject, markStale } = useAnswer.getState();
  let answered = shownNow().scenario?.id;
  const answers = engine.answers({
    onGlance: (glance) => glimpse(glance, shownNow().scenario?.id !== answered),
    onAnswer: (result) => {
      const now = shownNow().scenario?.id;
      if (!result.ok) return reject(result.problems);
      accept(result.value, now !== answered);
      // Problems leave the report of the scenario before in place.
      answered = now;
    },
  });
  const ask = () => {
    markStale();
    answers.evaluate(shownNow().plan);
  };
  ask();
  const stop = usePlan.subscribe((state, before) => {
    if (state.plan !== before.plan) useView.getState().keepSelected(itemIds(state.plan));
    if (state.opened !== before.opened || (state.plan !== before.plan && !sameButLayout(state.plan, before.plan))) ask();
  });
  const stopShown = useShown.subscribe((state, before) => state.scenarioId !== before.scenarioId && ask());
  return () => {
    stop();
    stopShown();
    answers.close();
  };
}
