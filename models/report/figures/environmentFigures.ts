import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import type { Figure } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { Tenancy } from '../summary';
import { link } from './inputs';

/** Figure of what an environment would cost more, or less when negative, on another rung. */
export const stepFigureId = (environmentId: string, tenancy: Tenancy): string => `environment.${environmentId}.step.${tenancy}`;

/** The price of every step of an environment on the isolation ladder, a year. */
export function environmentFigures({ plan, environments, recommendation }: Outcome): readonly Figure[] {
  const { currency } = plan.company;
  const unit = `${currency}/year`;
  return environments.flatMap(({ id, name, tenancy: now, steps }) =>
    steps.map(({ tenancy, monthly, savingMonthly, effortYearly, yearly }): Figure => ({
      id: stepFigureId(id, tenancy),
      label: `${name}: ${TENANCY_POLICIES[tenancy].label.toLowerCase()} instead`,
      value: yearly?.toFixed(2) ?? null,
      unit,
      formula: `12 × ${monthly?.toFixed(2) ?? 'a missing price'} ${currency} of the monthly bill − 12 × ${savingMonthly?.toFixed(2) ?? 'a missing price'} ${currency} that commitments save + ${effortYearly.toFixed(2)} ${currency} of own work a year`,
      inputs: [
        link('cost.riskAdjustedYearly', 'Risk-adjusted yearly cost', recommendation.chosen.riskAdjustedYearly.toFixed(2), unit),
        { kind: 'plan', path: `/environments/${id}`, label: 'Size against production', value: plan.environments.find((each) => each.id === id)?.size ?? 0, unit: '' },
        { kind: 'plan', path: '/company/expertHourCost', label: 'Cost of an hour', value: plan.company.expertHourCost, unit: `${currency}/h` },
      ],
      note: `Against “${TENANCY_POLICIES[now].label}”, everything else as recommended.`,
    })),
  );
}
