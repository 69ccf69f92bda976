import Big from 'big.js';
import type { AlternativeRow } from '../../../../models/report/report';
import { heading, list, table, text, type Block } from '../../../blocks/block';
import { byStatus } from '../../byStatus';
import { codeWord } from '../../viewer/codeWord';
import { moneyText } from '../../viewer/figureText';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.decisions;
const PARTS = ['tenancy', 'tier', 'platform', 'database'] as const;
const SHOWN = 12;

export const designWords = ({ tenancy, tier, platform, database }: Pick<AlternativeRow, (typeof PARTS)[number]>): string => [tenancy, tier, platform, database].map(codeWord).join(', ');

/** Those that could be chosen first, the cheapest of each kind in front. */
export const rankedAlternatives = (rows: readonly AlternativeRow[]): readonly AlternativeRow[] => byStatus([...rows].sort((a, b) => yearlyOf(a) - yearlyOf(b)));

const yearlyOf = ({ riskAdjustedYearly }: AlternativeRow): number => (riskAdjustedYearly === null ? Number.MAX_VALUE : Number(riskAdjustedYearly));

/** One record for each decision: what, why, what speaks against it; then what else was weighed. */
export function decisionsChapter(context: ReportContext): readonly Block[] {
  return [heading(2, words.title), ...PARTS.flatMap((part, at) => record(context, part, at + 1)), ...region(context), ...environments(context), ...runnerUp(context), ...alternatives(context), ...pins(context)];
}

/** The family of a rule is the first word of its id: `tenancy.regulated-isolation`. */
const familyOf = (rule: string): string => rule.split('.')[0] ?? '';

function record({ report }: ReportContext, part: (typeof PARTS)[number], number: number): readonly Block[] {
  const { recommendation, reasons } = report.summary;
  const own = reasons.filter(({ rule }) => familyOf(rule) === part);
  const [pro, contra] = [own.filter((reason) => reason.for), own.filter((reason) => !reason.for)];
  return [
    heading(3, words.record(number, words.parts[part] ?? part, codeWord(recommendation[part]))),
    ...(own.length === 0 ? [text(words.noReason)] : []),
    ...list(pro.map((reason) => reason.text)),
    ...(contra.length === 0 ? [] : [text(`${words.counter}:`), ...list(contra.map((reason) => reason.text))]),
  ];
}

function region({ report }: ReportContext): readonly Block[] {
  const { region: home, drRegion } = report.summary.recommendation;
  return [heading(3, words.record(PARTS.length + 1, words.parts.region ?? '', codeWord(home))), text(words.region(codeWord(home), drRegion === null ? null : codeWord(drRegion)))];
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
      rankedAlternatives(report.alternatives).slice(0, SHOWN).map((row) => [designWords(row), codeWord(row.status), moneyText(row.monthly, currency), moneyText(row.riskAdjustedYearly, currency), row.why.join(' ')]),
      [2, 3],
    ),
  ];
}

function pins({ report }: ReportContext): readonly Block[] {
  const rows = report.summary.pins.map(({ label, value, unit, by, reason }) => [label, `${codeWord(String(value))} ${unit}`.trim(), by, reason]);
  return rows.length === 0 ? [] : [heading(3, words.pins), ...table([words.pin, words.pinValue, words.by, words.reasonOfPin], rows)];
}
