import type PptxGenJS from 'pptxgenjs';
import { codeWord } from '../../viewer/codeWord';
import { costGlance } from '../chapters/costChapter';
import { designWords, rankedAlternatives } from '../chapters/decisionsChapter';
import { openPoints } from '../chapters/findingsChapter';
import { expectedWords, saidObjectives } from '../chapters/resilienceChapter';
import { layerSums } from '../layerSums';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS as words } from '../words';
import { barSlide, bulletSlide, stackSlide, tableSlide, titleSlide } from './slideKinds';

type Slide = (deck: PptxGenJS, context: ReportContext) => void;

const REASONS = 5;
const DESIGNS = 6;

/** The slides in the order of a meeting: what, why, what it costs, what it withstands, when it moves, what is open. */
export const SLIDES: readonly Slide[] = [
  (deck, { report, ...face }) => titleSlide(deck, face, report.headline),
  (deck, { report, ...face }) => bulletSlide(deck, face, words.why, report.summary.reasons.filter((reason) => reason.for).slice(0, REASONS).map(({ text }) => text)),
  (deck, { report, ...face }) => {
    const { recommendation: chosen } = report.summary;
    const { parts } = words.decisions;
    const rows = (['tenancy', 'tier', 'platform', 'database', 'region'] as const).map((part) => [parts[part] ?? part, codeWord(chosen[part])]);
    tableSlide(deck, face, words.recommendation, [words.stamp.what, words.deck.chosen], rows);
  },
  (deck, context) => {
    const [glance] = costGlance(context);
    if (glance?.kind === 'table') tableSlide(deck, context, words.cost.title, glance.head, glance.rows);
  },
  (deck, { report, ...face }) => {
    const layers = layerSums(report);
    barSlide(deck, face, `${words.deck.layers} (${report.bill.currency})`, layers.map(({ title }) => title), layers.map(({ monthly }) => Number(monthly)));
  },
  (deck, { report, ...face }) => {
    const { years } = report.summary.cashFlow;
    const used = [...new Set(years.flatMap((year) => Object.keys(year.categories)))];
    stackSlide(deck, face, `${words.deck.years} (${report.bill.currency})`, years.map(({ from, until }) => `${from} – ${until}`), used.map((id) => ({ name: words.years.categories[id] ?? id, values: years.map(({ categories }) => Number(categories[id] ?? 0)) })));
  },
  (deck, { report, ...face }) => {
    const rows = rankedAlternatives(report.alternatives).filter(({ riskAdjustedYearly }) => riskAdjustedYearly !== null).slice(0, DESIGNS);
    barSlide(deck, face, `${words.deck.alternatives} (${report.bill.currency})`, rows.map((row) => `${designWords(row)} (${codeWord(row.status)})`), rows.map(({ riskAdjustedYearly }) => Number(riskAdjustedYearly)));
  },
  (deck, context) => {
    const { objective, target, achieved, state, met, missed } = words.resilience;
    tableSlide(deck, context, words.withstands.title, [objective, target, achieved, state], saidObjectives(context).map((row) => [row.label, row.target, row.achieved, row.met ? met : missed]), expectedWords(context));
  },
  (deck, { report, ...face }) => {
    const { title, wave, from, to, items, none } = words.move;
    tableSlide(deck, face, title, [wave, from, to, items], report.waves.map((row) => [`${row.number} ${row.title}`, row.start, row.end, row.items.map(({ name }) => name).join(', ')]), report.waves.length === 0 ? none : undefined);
  },
  (deck, context) => {
    const { title, severity, text, none } = words.decide;
    const rows = openPoints(context, { notes: false }).map(({ weight, words: said }) => [weight, said]);
    tableSlide(deck, context, title, [severity, text], rows, rows.length === 0 ? none : undefined);
  },
];
