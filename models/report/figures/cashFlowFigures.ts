import Big from 'big.js';
import { CASH_CATEGORIES, type CashCategory, type CashFlow } from '../../cashflow/cashFlow';
import { allocationDriverOf } from '../../cost/allocationDriverOf';
import type { SteppedPrice } from '../../document/schema/planning';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { planInput } from './inputs';

export const categoryFigureId = (category: CashCategory): string => `cashFlow.${category}`;
export const stepFigureId = (step: number): string => `cashFlow.size.${step}`;
const oneOffFigureId = (id: string): string => `cashFlow.payment.${id}`;

interface CategoryWords {
  readonly label: string;
  readonly formula: string;
  /** The price step that moves it. */
  readonly price: SteppedPrice;
  readonly inputs: (flow: CashFlow, outcome: Outcome, book: FigureBook) => readonly FigureInput[];
}

const sizes = (flow: CashFlow, _: Outcome, book: FigureBook): readonly FigureInput[] => flow.steps.map((_step, at) => book.link(stepFigureId(at + 1)));
const payments = (category: CashCategory) => (flow: CashFlow, _: Outcome, book: FigureBook): readonly FigureInput[] => book.sumOf(categoryFigureId(category), flow.oneOffs.filter((each) => each.category === category).map(({ id }) => oneOffFigureId(id)));

const WORDS: Readonly<Record<CashCategory, CategoryWords>> = {
  'azure-production': { label: 'Azure, production', formula: 'Σ months: production lines of the size of that month × price steps', price: 'azure', inputs: sizes },
  'azure-non-production': { label: 'Azure, beside production', formula: 'Σ months: lines beside production of the size of that month × price steps', price: 'azure', inputs: sizes },
  commitments: {
    label: 'Commitments, what they change',
    formula: 'Σ months from the last wave on: what is paid for terms − list price of what they replace, in proportion to the size at the purchase; no term is bought that would run past the horizon',
    price: 'azure',
    inputs: (_, { plan }, book) => [book.link('commitment.saving'), planInput('/company', 'How terms are paid', plan.company.commitmentPayment ?? 'monthly')],
  },
  'managed-service': { label: 'Own operating effort', formula: 'Σ months: yearly effort ÷ 12, to the cent', price: 'expert-hours', inputs: (_, __, book) => [book.link('cost.managedServiceYearly')] },
  'dual-running': {
    label: 'Old estate until the sites have moved',
    formula: 'Σ months: today’s cost × share of the sites whose wave has not ended before that month',
    price: 'old-estate',
    inputs: (_, { plan, waves }) => [
      ...currentCost(plan),
      planInput('/company', 'Sites share it by', allocationDriverOf(plan)),
      ...waves.filter(({ kind }) => kind === 'pilot' || kind === 'production').map(({ number, items, end }) => planInput('/company', `Wave ${number}: ${items.map(({ name }) => name).join(', ')}`, end)),
    ],
  },
  migration: { label: 'Move, own and bought hours', formula: 'Σ waves: hours × cost of an expert hour, in the month in which the wave ends', price: 'expert-hours', inputs: payments('migration') },
  'edge-hardware': { label: 'Edge nodes at the sites', formula: 'Σ sites that need one, and again when its life ends: node and installation', price: 'edge-hardware', inputs: payments('edge-hardware') },
};

const currentCost = ({ company }: Outcome['plan']): readonly FigureInput[] => (company.currentCostPerMonth === null ? [] : [planInput('/company', 'Today’s infrastructure a month', company.currentCostPerMonth, company.currency)]);

/** Sums of the cash flow with what they come from. */
export function addCashFlowFigures(flow: CashFlow, outcome: Outcome, book: FigureBook): void {
  const { plan } = outcome;
  const note = flow.complete ? {} : { note: 'Incomplete: a price is missing, the amount is “at least”.' };
  const money = (id: string, label: string, value: string | null, formula: string, inputs: readonly FigureInput[]): Figure => ({ id: `cashFlow.${id}`, label, value, unit: flow.currency, formula, inputs, ...note });
  const horizon = planInput('/company', 'Horizon', plan.company.horizonMonths, 'months');
  const rate = planInput('/company', 'Discount rate', plan.company.discountRatePerYear, 'share/year');

  book.add(...flow.steps.map((step, at): Figure => ({ ...sizeFigure(step, at + 1, outcome, book), ...note })), ...flow.oneOffs.map((each) => paymentFigure(each, outcome)));
  for (const category of CASH_CATEGORIES) {
    const { label, formula, price, inputs } = WORDS[category];
    const total = flow.rows.filter((row) => row.category === category);
    book.add(money(category, `${label}, to the horizon`, sumOf(total.map((row) => row.total)), formula, [...inputs(flow, outcome, book), ...stepsOf(plan, price), horizon]));
  }
  const categories = CASH_CATEGORIES.map((category) => book.link(categoryFigureId(category)));
  book.add(
    money('total', 'Total cost of ownership to the horizon', flow.total, 'Σ categories; the expected loss by outages is a risk and not in it', categories),
    money('peak', `Dearest month, ${flow.peak.month}`, flow.peak.amount, 'the largest of the months', categories),
    money('growthSaving', 'Saved by growing in steps', flow.growthSaving, 'size of the horizon in every month − size of the year in every month, before commitments', [book.link('cost.monthly'), ...sizes(flow, outcome, book), horizon]),
    money('downtimeRisk', 'Expected loss by outages, to the horizon', flow.downtimeRisk.total, 'months × yearly loss ÷ 12; a risk, not a payment', [book.link('cost.expectedDowntimeLossYearly'), horizon]),
  );
  book.add(money('presentValue', 'Present value of all payments', flow.presentValue, 'Σ months: payment × (1 + rate)^(−month ÷ 12), factor to ten decimals, paid at the end of the month, each to the cent', [book.link('cashFlow.total'), rate]));
  book.add(...todayFigures(flow, outcome, book, [...currentCost(plan), ...stepsOf(plan, 'old-estate'), rate]).map((figure) => ({ ...figure, ...(flow.today === null ? {} : note) })));
}

function todayFigures({ today, currency, complete }: CashFlow, { plan }: Outcome, book: FigureBook, inputs: readonly FigureInput[]): readonly Figure[] {
  const against = CASH_CATEGORIES.filter((category) => category !== 'managed-service').map((category) => book.link(categoryFigureId(category)));
  const missing = today === null ? { note: 'The plan states no current cost.' } : {};
  return [
    { id: 'cashFlow.netPresentValue', label: 'Net present value against today', value: today?.netPresentValue ?? null, unit: currency, formula: 'Σ months: (today’s infrastructure − infrastructure and move of the plan) × discount factor; own effort on neither side', inputs: [...inputs, ...against], ...missing },
    {
      id: 'cashFlow.payback',
      label: 'Months until the plan has paid back',
      value: today?.paybackAfterMonths ?? null,
      unit: 'months',
      formula: 'first month from whose end on Σ (today’s infrastructure − infrastructure and move of the plan) stays at zero or above',
      inputs: [...inputs, ...against],
      ...missing,
      ...(today !== null && today.paybackAfterMonths === null ? { note: `Not within ${plan.company.horizonMonths} months${complete ? '' : ', and a price is missing'}.` } : {}),
    },
  ];
}

function sizeFigure({ from, until, monthly, nodes, database }: CashFlow['steps'][number], number: number, { plan }: Outcome, book: FigureBook): Figure {
  const { currency, growthPerYear } = plan.company;
  return {
    id: stepFigureId(number),
    label: `Azure a month from ${from} to ${until}`,
    value: monthly,
    unit: `${currency}/month`,
    formula: `the recommended design in the size that load and data need at the end of ${until}: ${[nodes, database].filter((part) => part !== null).join(', ')}`,
    inputs: [planInput('/company', 'Growth per year', growthPerYear, 'share'), planInput('/company', 'Growth of the database', plan.data.databaseGrowthGiBPerYear, 'GiB/year'), planInput('/company', 'Growth of the file store', plan.data.filestoreGrowthGiBPerYear, 'GiB/year'), book.link('cost.monthly', 'Monthly cost at the size of the horizon')],
  };
}

const MIGRATION = ['migration.foundation-hours', 'migration.shared-foundation-hours', 'migration.environment-hours', 'migration.flow-hours', 'migration.site-hours', 'migration.crew-people', 'migration.rehearsals', 'migration.optimise-hours', 'waves.data-in-cutover', 'waves.line-efficiency'] as const;
const HUNDREDTHS = 100;
const EDGE = ['edge.node-usd', 'edge.install-hours', 'edge.life-years'] as const;

function paymentFigure({ id, category, what, month, hours, amount }: CashFlow['oneOffs'][number], { plan, assumptions, waves, migration }: Outcome): Figure {
  const { currency, expertHourCost, exchangeRatePerUsd, exchangeRateAsOf } = plan.company;
  const rate = planInput('/company', 'Cost of an expert hour', expertHourCost, `${currency}/hour`);
  const edge = category === 'edge-hardware';
  const moved = waves.find(({ number }) => id === `wave-${number}`)?.items ?? [];
  const transfers = migration.cutovers.flatMap(({ siteId, transferHours }) => moved.filter((item) => item.id === siteId).map(({ name }) => planInput(`/sites/${siteId}`, `Data travel in the cutover of ${name}`, Math.round(transferHours * HUNDREDTHS) / HUNDREDTHS, 'hours')));
  return {
    id: oneOffFigureId(id),
    label: `${edge ? 'Edge node: ' : ''}${what}, ${month}`,
    value: amount,
    unit: currency,
    formula: edge ? `price of the node × exchange rate of ${exchangeRateAsOf} + ${hours} h × cost of an hour, × price steps` : `${hours} h × cost of an hour × price steps`,
    inputs: edge ? [...EDGE.map((each) => assumptions.input(each)), planInput('/company', 'Exchange rate', exchangeRatePerUsd, `${currency}/USD`), rate] : [rate, planInput('/company', 'Hours of steps and checks of a cutover', plan.migration.cutoverHours, 'hours'), ...transfers, ...MIGRATION.map((each) => assumptions.input(each))],
  };
}

const STEP_NAMES: Readonly<Record<SteppedPrice, string>> = { azure: 'Azure prices', 'expert-hours': 'Cost of an hour', 'old-estate': 'Cost of the old estate', 'edge-hardware': 'Price of edge nodes' };

const stepsOf = ({ priceSteps = [] }: Outcome['plan'], price: SteppedPrice): readonly FigureInput[] =>
  priceSteps.filter(({ what }) => what === price).map(({ from, change }) => planInput('/company', `${STEP_NAMES[price]} from ${from}`, change, 'share'));

const sumOf = (amounts: readonly string[]): string => amounts.reduce((sum, each) => sum.plus(each), new Big(0)).toFixed(2);
