import type { AssumptionId } from '../../assumptions/register';
import type { Company } from '../../document/schema/company';
import { METERS, type SupportPlan } from '../../prices/meters';
import type { ResourceKind } from '../resourceKind';

const STANDARD = { plan: 'Standard', assumed: 'support.standard-usd' } as const;

/** Whoever has people on call day and night wants an engineer of the cloud as fast. */
const PLANS: Readonly<Record<Company['supportHours'], { readonly plan: SupportPlan; readonly assumed: AssumptionId }>> = {
  'business-hours': STANDARD,
  extended: STANDARD,
  'around-the-clock': { plan: 'Professional Direct', assumed: 'support.professional-usd' },
};

/** The support contract with the cloud; one covers all subscriptions of a platform's owner. */
export const supportPlan: ResourceKind = {
  id: 'support-plan',
  label: 'Azure support plan',
  layer: 'support',
  ownFrom: 'dedicated-cluster',
  uses: ({ kind }, { plan: { company }, assumptions }) => {
    if (kind !== 'production') return [];
    const { plan, assumed } = PLANS[company.supportHours];
    return [
      {
        key: 'plan',
        label: `Azure support, ${plan}`,
        meter: METERS.supportPlan(plan),
        quantity: 1,
        formula: '1 contract',
        inputs: [{ kind: 'plan', path: '/company', label: 'Support hours', value: company.supportHours, unit: '' }, assumptions.input(assumed)],
        assumedUsd: { id: assumed, value: assumptions.value(assumed) },
      },
    ];
  },
};
