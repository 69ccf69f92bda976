import Big from 'big.js';
import type { AlternativeRow } from '../../../../models/report/report';
import { heading, list, table, text, type Block } from '../../../blocks/block';
import { byStatus } from '../../byStatus';
import { codeWord } from '../../viewer/codeWord';
import { moneyText } from '../../viewer/figureText';
import { DECISION_PARTS, nextBest, type DecisionPart } from '../nextBest';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.decisions;
const SHOWN = 12;

export const designWords = ({ tenancy, tier, platform, database }: Pick<AlternativeRow, DecisionPart>): string => [tenancy, tier, platform, database].map(codeWord).join(', ');

/** Those that could be chosen first, the cheapest of each kind in front. */
export const rankedAlternatives = (rows: readonly AlternativeRow[]): readonly AlternativeRow[] => byStatus([...rows].sort((a, b) => yearlyOf(a) - yearlyOf(b)));

const yearlyOf = ({ riskAdjustedYearly }: AlternativeRow): number => (riskAdjustedYearly === null ? Number.MAX_VALUE : Number(riskAdjustedYearly));

/** One record for each decision: what, why, what speaks against it; then what else was weighed. */
export function decisionsChapter(context: ReportContext): readonly Block[] {
  return [heading(2, words.title), ...DECISION_PARTS.flatMap((part, at) => record(context, part, at + 1)), ...region(context), ...environments(context), ...runnerUp(context), ...alternatives(context), ...pins(context)];
}

/** The family of a rule is the first word of its id: `tenancy.regulated-isolation`. */
const familyOf = (rule: string): string => rule.split('.')[0] ?? '';

function record({ report }: ReportContext, part: DecisionPart, number: number): readonly Block[] {
  const { recommendation, reasons } = report.summary;
  const own = reasons.filter(({ rule }) => familyOf(rule) === part);
  const [pro, contra] = [own.filter((reason) => reason.for), own.filter((reason) => !reason.for)];
  return [
    heading(3, words.record(number, words.parts[part] ?? part, codeWord(recommendation[part]))),
    ...(own.length === 0 ? [text(words.noReason)] : []),
    ...list(pro.map((reason) => reason.text)),
    ...(contra.length === 0 ? [] : [text(`${words.counter}:`), ...list(contra.map((reason) => reason.text))]),
    text(lostWords(report, part)),
  ];
}

/** Sentences of rules, or what is missed by name. */
const whyNot = ({ figures }: ReportContext['report'], { status, why }: AlternativeRow): string => (status === 'misses-objective' ? `${why.map((id) => figures[`resilience.objectives.${id}`]?.label ?? id).join('; ')}.` : why.join(' '));

/** The next best of one decision, what it costs and why it lost. */
function lostWords(report: ReportContext['report'], part: DecisionPart): string {
  const { summary } = report;
  const next = nextBest(report.alternatives, part);
  if (!next) return words.nothingElse;
  const { row, alsoOther, monthlyMore, riskAdjustedMore } = next;
  const { currency } = summary.cost;
  const told = (more: string | null): string => (more === null ? '' : words.apart(moneyText(more.replace('-', ''), currency), more.startsWith('-')));
  const met = row.status === 'misses-objective' ? row.why.filter((id) => summary.resilience.objectives.some((each) => each.id === id && each.met)) : [];
  const why = row.why.length > 0 ? [words.lost[row.status] ?? '', whyNot(report, met.length > 0 ? { ...row, why: met } : row)] : [riskAdjustedMore === null ? words.lostBehind : riskAdjustedMore.startsWith('-') ? words.lostOnNeeds : words.lostOnCost];
  return [
    words.nextBest(codeWord(row[part]), alsoOther.map((other) => codeWord(row[other]))),
    row.monthly === null ? words.unpricedBill : words.itsBill(moneyText(row.monthly, currency), told(monthlyMore), told(riskAdjustedMore)),
    ...why,
  ].join(' ');
}

function region({ plan, report }: ReportContext): readonly Block[] {
  const { region: home, drRegion } = report.summary.recommendation;
  return [
    heading(3, words.record(DECISION_PARTS.length + 1, words.parts.region ?? '', codeWord(home))),
    text(words.region(codeWord(home), drRegion === null ? null : codeWord(drRegion))),
    text(plan.company.regions.free === true ? nextRegion(report) : words.regionFixed),
  ];
}

/** Of the designs in another region that are worth a trade the one that costs least, bill and loss together. */
function nextRegion({ pareto, summary, figures }: ReportContext['report']): string {
  const { cost, recommendation } = summary;
  const sumOf = ({ costYearly, lossYearly }: (typeof pareto)[number]): Big => new Big(costYearly).plus(lossYearly);
  const [next] = pareto.filter((row) => row.region !== recommendation.region).sort((a, b) => a.missed.length - b.missed.length || sumOf(a).cmp(sumOf(b)));
  return next ? [words.nextRegion(codeWord(next.region), designWords(next), moneyText(next.costYearly, cost.currency), moneyText(next.lossYearly, cost.currency)), ...(next.missed.length === 0 ? [] : [words.missed(next.missed.map((id) => figures[`resilience.objectives.${id}`]?.label ?? id))])].join(' ') : words.noRegion;
}

function environments({ report }: ReportContext): readonly Block[] {
  const rows = report.summary.environments.map(({ name, tenancy, reasons }) => [name, codeWord(tenancy), reasons.join(' ')]);
  return [heading(3, words.rungs), ...table([words.environment, words.tenancy, words.reason], rows)];
}

function runnerUp({ report, flips }: ReportContext): readonly Block[] {
  const [chosen, next] = (['chosen', 'runner-up'] as const).map((wanted) => report.alternatives.find(({ status }) => status === wanted));
  const [lower, higher] = [chosen?.riskAdjustedYearly ?? null, next?.riskAdjustedYearly ?? null];
  const difference = lower === null || higher === null ? null : new Big(higher).minus(lower).toFixed(2);
  return [...(next && difference !== null ? [heading(3, words.runnerUp), text(words.runnerUpIs(designWords(next), moneyText(difference, report.summary.cost.currency)))] : []), ...(flips === null ? [text(words.flips)] : turningPoints(flips))];
}

const turningPoints = (flips: readonly string[]): readonly Block[] => [heading(3, words.turning), ...(flips.length === 0 ? [text(words.steady)] : list(flips.slice(0, SHOWN)))];

function alternatives({ report }: ReportContext): readonly Block[] {
  const { currency } = report.summary.cost;
  return [
    heading(3, words.alternatives),
    ...table(
      [words.design, words.status, words.monthly, words.risk, words.whyNot],
      rankedAlternatives(report.alternatives).slice(0, SHOWN).map((row) => [designWords(row), codeWord(row.status), moneyText(row.monthly, currency), moneyText(row.riskAdjustedYearly, currency), whyNot(report, row)]),
      [2, 3],
    ),
  ];
}

function pins({ report }: ReportContext): readonly Block[] {
  const rows = report.summary.pins.map(({ label, value, unit, by, reason }) => [label, `${codeWord(String(value))} ${unit}`.trim(), by, reason]);
  return rows.length === 0 ? [] : [heading(3, words.pins), ...table([words.pin, words.pinValue, words.by, words.reasonOfPin], rows)];
}
