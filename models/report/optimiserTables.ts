import { tradeOffOf } from '../optimiser/tradeOff';
import type { Outcome } from '../outcome/outcome';
import type { Evaluation } from '../evaluation/evaluateCandidate';
import type { ParetoRow, RelaxationRow } from './summary';

/** The front with the answer and the runner-up, which is not always on it: it may cost more and lose as much. */
export function paretoRows({ front, recommendation }: Outcome): readonly ParetoRow[] {
  const { chosen, runnerUp } = recommendation;
  const beside = [chosen, runnerUp].filter((each): each is Evaluation => each !== null && !front.includes(each));
  return [...front, ...beside].map((evaluation) => {
    const production = evaluation.design.environments.find((each) => each.kind === 'production');
    const { cost, loss, recoveryMinutes } = tradeOffOf(evaluation);
    return {
      id: evaluation.id,
      ...evaluation.candidate,
      nodes: production?.nodes?.size.armSku ?? null,
      databaseSize: production?.postgres?.sku.sku ?? production?.databaseServers?.fit.size.armSku ?? null,
      mark: evaluation === chosen ? 'chosen' : evaluation === runnerUp ? 'runner-up' : null,
      onFront: front.includes(evaluation),
      costYearly: cost.toFixed(2),
      lossYearly: loss.toFixed(2),
      recoveryMinutes,
      missed: evaluation.missedObjectives,
    };
  });
}

export function relaxationRows({ relaxations, plan }: Outcome): readonly RelaxationRow[] {
  return relaxations.map(({ objectives, evaluation }) => ({
    objectives: objectives.map(({ kind, stated, needed, workloadIds }) => ({
      kind,
      statedMinutes: stated,
      neededMinutes: needed,
      workloads: workloadIds.map((id) => ({ id, name: plan.workloads.find((each) => each.id === id)?.name ?? id })),
    })),
    candidate: evaluation.candidate,
    monthly: evaluation.totals.monthly.toFixed(2),
    riskAdjustedYearly: evaluation.riskAdjustedYearly.toFixed(2),
  }));
}
