import type { Finding } from '../../../../models/report/summary';
import { heading, table, text, type Block } from '../../../blocks/block';
import { more } from '../more';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.decide;
const WEIGHTS = ['error', 'warning', 'information'] as const;

interface Wish {
  /** Also what is only worth knowing. */
  readonly notes: boolean;
  readonly most?: number;
}

const findingsOf = ({ report }: ReportContext, notes: boolean): readonly Finding[] =>
  WEIGHTS.filter((weight) => notes || weight !== 'information').flatMap((weight) => report.summary.findings.filter(({ severity }) => severity === weight));

const questionsOf = ({ plan }: ReportContext): ReportContext['plan']['remarks'] => plan.remarks.filter(({ kind, state }) => kind === 'question' && state === 'open');

/** The weightiest findings first, then the questions that a workshop left open; as one list. */
export const openPoints = (context: ReportContext, { notes }: Wish): readonly { readonly weight: string; readonly words: string }[] => [
  ...findingsOf(context, notes).map((finding) => ({ weight: words.severities[finding.severity], words: finding.text })),
  ...questionsOf(context).map(({ text: asked, owner }) => ({ weight: words.question, words: owner === '' ? asked : `${asked} (${owner})` })),
];

/** The same as two tables. */
export function openBlocks(context: ReportContext, { notes, most = Number.POSITIVE_INFINITY }: Wish): readonly Block[] {
  const [findings, questions] = [findingsOf(context, notes), questionsOf(context)];
  return [
    ...(findings.length + questions.length === 0 ? [text(words.none)] : []),
    ...table([words.severity, words.text], findings.slice(0, most).map((finding) => [words.severities[finding.severity], finding.text])),
    ...more(findings.length - most),
    ...(questions.length === 0 ? [] : [heading(3, words.questions), ...table([words.question, words.owner], questions.slice(0, most).map((remark) => [remark.text, remark.owner === '' ? words.nobody : remark.owner])), ...more(questions.length - most)]),
  ];
}

export const findingsChapter = (context: ReportContext): readonly Block[] => [heading(2, REPORT_WORDS.findings), ...openBlocks(context, { notes: true })];

export function assumptionsChapter({ report }: ReportContext): readonly Block[] {
  const { title, assumption, value, range, why, setBy } = REPORT_WORDS.assumptions;
  const ordered = [...report.assumptions].sort((a, b) => Number(b.overriddenBy !== null) - Number(a.overriddenBy !== null));
  return [
    heading(2, title),
    ...table(
      [assumption, value, range, why],
      ordered.map((row) => [row.label, `${row.value} ${row.unit}`, `${row.low} – ${row.high}`, row.overriddenBy === null ? row.rationale : setBy(row.overriddenBy, row.overrideReason ?? '')]),
    ),
  ];
}
