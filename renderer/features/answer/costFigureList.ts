import type { EvaluationSummary } from '../../../models/report/summary';
import { answerMessages as text } from './messages';

/** A figure of the cost block. */
export interface CostFigure {
  readonly id: string;
  readonly label: string;
  readonly value: string | number;
  readonly unit: string;
  /** A sum of bill lines: a missing price makes it a lower bound. */
  readonly sum: boolean;
  readonly main: boolean;
  readonly testId?: string;
}

export function costFigures({ cost, commitment, resilience }: EvaluationSummary): readonly CostFigure[] {
  const perMonth = `${cost.currency}/month`;
  const perYear = `${cost.currency}/year`;
  return [
    { id: 'cost.monthly', label: text.monthly, value: cost.monthly, unit: perMonth, sum: true, main: true, testId: 'answer-monthly' },
    { id: 'cost.production', label: text.production, value: cost.production, unit: perMonth, sum: true, main: false },
    { id: 'cost.nonProduction', label: text.nonProduction, value: cost.nonProduction, unit: perMonth, sum: true, main: false },
    { id: 'commitment.monthlyEffective', label: text.effective, value: commitment.monthlyEffective, unit: perMonth, sum: true, main: false },
    { id: 'cost.yearly', label: text.yearly, value: cost.yearly, unit: perYear, sum: true, main: false },
    { id: 'cost.managedServiceYearly', label: text.managedService, value: cost.managedServiceYearly, unit: perYear, sum: false, main: false },
    { id: 'resilience.expectedDowntimeHoursPerYear', label: text.downtimeHours, value: resilience.expectedDowntimeHoursPerYear, unit: 'hours/year', sum: false, main: false },
    { id: 'cost.expectedDowntimeLossYearly', label: text.downtimeLoss, value: cost.expectedDowntimeLossYearly, unit: perYear, sum: false, main: false },
    { id: 'cost.riskAdjustedYearly', label: text.riskAdjusted, value: cost.riskAdjustedYearly, unit: perYear, sum: true, main: false },
  ];
}
