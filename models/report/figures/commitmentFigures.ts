import type { CommittedLine } from '../../commitments/chooseCommitments';
import { committedMonthly } from '../../commitments/committedMonthly';
import type { CommitmentOffer } from '../../commitments/offersFor';
import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { CommitmentRow } from '../commitmentRow';
import { commitmentReason } from '../commitmentReason';
import type { ToldLine } from '../tellCommitment';
import { committedAmount } from '../committedAmount';
import { exact, link, planInput, tidy } from './inputs';

const idOf = (lineId: string, what: string): string => `commitment.${lineId}.${what}`;

export const savingFigureId = (lineId: string): string => idOf(lineId, 'saving');

/** Keys of the figures of one row; what a line without a commitment has none of is null. */
export function commitmentFigureIds({ committed: { line, taken }, breakEven }: ToldLine): CommitmentRow['figureIds'] {
  const only = (what: string): string | null => (taken ? idOf(line.id, what) : null);
  return { saving: savingFigureId(line.id), breakEven: breakEven === null ? null : idOf(line.id, 'breakEven'), coverage: only('coverage'), quantity: only('quantity'), regret: only('regret') };
}

/** Saving, break-even, cover, quantity and regret of one line. */
export function commitmentFigures(told: ToldLine, outcome: Outcome): readonly Figure[] {
  const { committed, breakEven } = told;
  const { line, offers, taken } = committed;
  const shown = taken ?? offers.find(({ rates }) => rates.committed / rates.payg === breakEven) ?? null;
  return [savingFigure(told, outcome), ...(shown ? [breakEvenFigure(committed, shown, outcome)] : []), ...(taken ? [coverageFigure(told, taken), quantityFigure(committed, taken, outcome), regretFigure(told, taken, outcome)] : [])].map(
    (figure) => ({ ...figure, label: `${figure.label}: ${line.label}` }),
  );
}

function savingFigure(told: ToldLine, { plan }: Outcome): Figure {
  const { line, steps, taken } = told.committed;
  const { currency, exchangeRatePerUsd } = plan.company;
  const hours = steps.map(({ units, share }) => `${tidy(units)} units in ${tidy(share)} of the hours`).join(', ');
  return {
    id: savingFigureId(line.id),
    label: 'Saved by a commitment',
    value: taken?.savingMonthly.toFixed(2) ?? '0.00',
    unit: `${currency}/month`,
    formula: `730 h × exchange rate × (Σ steps: share × units × list price − committed × rate − Σ steps: share × max(0, units − committed) × list price); ${hours}`,
    inputs: [
      link(line.figureId, line.label, line.monthly, `${currency}/month`),
      planInput('/company', 'Exchange rate', exchangeRatePerUsd, `${currency}/USD`),
      ...(taken ? [link(idOf(line.id, 'quantity'), 'Committed', amountOf(taken), committedAmount(taken).unit), link(idOf(line.id, 'breakEven'), 'Pays from', exact(taken.rates.committed / taken.rates.payg), 'share')] : []),
    ],
    note: commitmentReason(told, plan),
  };
}

function breakEvenFigure({ line }: CommittedLine, { term, price, rates }: CommitmentOffer, { prices, assumptions }: Outcome): Figure {
  const priced: FigureInput = {
    kind: 'price',
    label: `${term.kind === 'reservation' ? 'Reservation' : 'Savings plan'}, ${term.years} ${term.years === 1 ? 'year' : 'years'}: ${price.product}, ${price.meter}, ${price.region}`,
    value: price.usdPerUnit,
    unit: `USD per ${price.unit}`,
    source: prices.book.sources[price.sourceId] ?? price.sourceId,
    asOf: price.asOf,
  };
  return {
    id: idOf(line.id, 'breakEven'),
    label: 'Part of the hours from which a commitment pays',
    value: exact(rates.committed / rates.payg),
    unit: 'share',
    formula: 'rate of the term ÷ list price, both for an hour of one unit of the line',
    inputs: [priced, { kind: 'price', label: `List price: ${line.meter}, ${line.region}`, value: line.usdPerUnit, unit: `USD per ${line.unit}`, source: prices.book.sources[line.priceSource ?? ''] ?? '', asOf: line.priceAsOf ?? '' }, assumptions.input('commitment.monthly-surcharge')],
  };
}

function coverageFigure({ committed: { line }, coverage }: ToldLine, taken: CommitmentOffer): Figure {
  return {
    id: idOf(line.id, 'coverage'),
    label: 'Part of the hours that the commitment covers',
    value: exact(coverage),
    unit: 'share',
    formula: 'Σ steps: share × min(units, committed) ÷ Σ steps: share × units',
    inputs: [link(idOf(line.id, 'quantity'), 'Committed', amountOf(taken), committedAmount(taken).unit)],
  };
}

const amountOf = (taken: CommitmentOffer): number => exact(committedAmount(taken).quantity);

function quantityFigure({ line }: CommittedLine, taken: CommitmentOffer, { assumptions }: Outcome): Figure {
  return {
    id: idOf(line.id, 'quantity'),
    label: 'Committed',
    value: amountOf(taken),
    unit: committedAmount(taken).unit,
    formula: `smallest number of units that no more than the break-even share of the hours goes beyond${taken.term.whole ? ', in whole units' : ', × rate of the savings plan'}; ${tidy(taken.quantity)} units of the line`,
    inputs: [link(idOf(line.id, 'breakEven'), 'Pays from', exact(taken.rates.committed / taken.rates.payg), 'share'), assumptions.input('commitment.monthly-surcharge')],
  };
}

function regretFigure({ committed: { line }, regret }: ToldLine, taken: CommitmentOffer, { plan, assumptions }: Outcome): Figure {
  const { currency, exchangeRatePerUsd, growthPerYear } = plan.company;
  return {
    id: idOf(line.id, 'regret'),
    label: 'Most that may be lost of the saving',
    value: regret?.regret.toFixed(2) ?? null,
    unit: `${currency}/term`,
    formula: `saving of ${taken.term.years * MONTHS_PER_YEAR} months as planned − the same if growth stays away or the waves slip, whichever is worse; the commitment itself costs ${committedMonthly(taken, exchangeRatePerUsd).toFixed(2)} ${currency} a month`,
    inputs: [
      link(savingFigureId(line.id), 'Saving', taken.savingMonthly.toFixed(2), `${currency}/month`),
      planInput('/company', 'Growth per year', growthPerYear),
      assumptions.input('commitment.slip-months'),
    ],
    note: `What is left of the saving then: ${regret?.worstSaving.toFixed(2) ?? ''} ${currency}.`,
  };
}
