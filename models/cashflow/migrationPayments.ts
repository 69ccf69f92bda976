import Big from 'big.js';
import { assumed } from '../assumptions/assumed';
import type { AssumptionId } from '../assumptions/register';
import { monthAfter } from '../commitments/monthAfter';
import { monthsUntil } from '../commitments/monthsUntil';
import { TENANCY_POLICIES } from '../candidates/tenancyPolicy';
import { TERM, type Term } from '../figure/term';
import { termValue } from '../figure/termValue';
import type { Plan } from '../document/schema/plan';
import type { Outcome } from '../outcome/outcome';
import type { MigrationPlan } from '../report/migrationPlan';
import type { WaveRow } from '../report/report';
import type { Tenancy } from '../report/summary';
import type { Payment } from './payment';
import { priceFactor } from './priceFactor';
import { cents } from '../cost/cents';

interface Move {
  readonly plan: Plan;
  readonly migration: MigrationPlan;
  readonly tenancy: Tenancy;
}

/** Expert hours of a wave by what it moves. */
const HOURS: Readonly<Record<WaveRow['kind'], (wave: WaveRow, move: Move) => Term>> = {
  foundation: (_, { tenancy }) => assumed(TENANCY_POLICIES[tenancy].pooledCompute ? 'migration.shared-foundation-hours' : 'migration.foundation-hours'),
  'non-production': ({ items }, { plan: { integrations } }) =>
    TERM.sum(TERM.times(TERM.amount('Environments', items.length, 'environments'), assumed('migration.environment-hours')), TERM.times(TERM.amount('Integrations', integrations.length, 'integrations'), assumed('migration.flow-hours'))),
  pilot: cutoverHours,
  production: cutoverHours,
  optimise: () => assumed('migration.optimise-hours'),
};

/**
 * One crew moves one site: for each site preparation + people × hours of its cutover, data travelling included, × (1 + rehearsals), and the environments that move with it.
 * @example 120 h preparation, 5 people, 1 rehearsal, cutovers of 14 h and, on a slow line, 40 h → 120 + 5 × 14 × 2 + 120 + 5 × 40 × 2 = 780 h
 */
function cutoverHours({ items, alongside }: WaveRow, { plan: { environments }, migration: { cutovers } }: Move): Term {
  const hours = cutovers.filter(({ siteId }) => items.some(({ id }) => id === siteId)).reduce((sum, cutover) => sum + cutover.hours, 0);
  const late = environments.filter(({ id }) => alongside.some((item) => item.id === id));
  return TERM.sum(
    TERM.times(TERM.amount('Sites', items.length, 'sites'), assumed('migration.site-hours')),
    TERM.times(assumed('migration.crew-people'), TERM.amount('Hours of all cutovers', hours, 'hours'), TERM.sum(1, assumed('migration.rehearsals'))),
    TERM.times(TERM.amount('Environments', late.length, 'environments'), assumed('migration.environment-hours')),
  );
}

/** To the hundredth, as readers see them: what they multiply gives the amount. */
const told = (hours: number): number => new Big(hours).round(2).toNumber();

/**
 * Effort of the move: hours of each wave × cost of an expert hour × price steps, paid in the month in which the wave
 * ends; a temporary bridge in the month in which it is taken down. A re-implementation or the redesign of plant integrations is a project of its own and not in it.
 */
export function migrationPayments({ plan, waves, migration, assumptions, recommendation }: Pick<Outcome, 'plan' | 'waves' | 'migration' | 'assumptions' | 'recommendation'>): readonly Payment[] {
  const { startDate, expertHourCost } = plan.company;
  const payFor = (hours: number, month: number): Big => cents(new Big(hours).times(expertHourCost).times(priceFactor(plan, 'expert-hours', monthAfter(startDate, month))));
  const ofBridges = migration.bridges.map((bridge): Payment => {
    const month = monthsUntil(startDate, bridge.to);
    return { id: `bridge-${bridge.flowId}`, category: 'migration', what: `Temporary bridge: ${bridge.name}`, month, hours: bridge.hours, hardwareUsd: 0, terms: {}, amount: payFor(bridge.hours, month) };
  });
  const ofWaves = waves.map((wave): Payment => {
    const month = monthsUntil(startDate, wave.end);
    const term = HOURS[wave.kind](wave, { plan, migration, tenancy: recommendation.chosen.candidate.tenancy });
    const hours = told(termValue(term, (id) => assumptions.value(id as AssumptionId)));
    return { id: `wave-${wave.number}`, category: 'migration', what: wave.title, month, hours, hardwareUsd: 0, terms: { hours: term }, amount: payFor(hours, month) };
  });
  return [...ofWaves, ...ofBridges];
}
