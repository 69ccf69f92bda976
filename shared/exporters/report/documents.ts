import { drawingScene } from '../../drawing/scene/drawingScene';
import { heading, list, table, text, type Block } from '../../blocks/block';
import { baselineChapter } from './chapters/baselineChapter';
import { costChapter, costGlance, incompleteNotice } from './chapters/costChapter';
import { decisionsChapter } from './chapters/decisionsChapter';
import { assumptionsChapter, findingsChapter, openBlocks } from './chapters/findingsChapter';
import { expectedWords, resilienceChapter, saidObjectives } from './chapters/resilienceChapter';
import { situationChapter } from './chapters/situationChapter';
import { sizesChapter } from './chapters/sizesChapter';
import { movingBlocks, roadmapChapter, wavesChapter } from './chapters/wavesChapter';
import { more } from './more';
import type { ReportContext } from './reportContext';
import { REPORT_WORDS as words } from './words';

export interface ReportDocument {
  /** File name without its ending. */
  readonly file: string;
  readonly title: string;
  readonly blocks: readonly Block[];
}

/** Where the drawing lies beside the Markdown. */
const DRAWING_FILE = 'drawing.svg';

const REASONS = 6;
const COUNTER_REASONS = 3;
const OPEN_POINTS = 6;
const WAVES = 12;
const MISSED = 4;

/** Chapters of the design document; a new one is a file in `chapters/` and one line here. */
const CHAPTERS: readonly ((context: ReportContext) => readonly Block[])[] = [situationChapter, drawingChapter, decisionsChapter, sizesChapter, costChapter, resilienceChapter, baselineChapter, roadmapChapter, wavesChapter, findingsChapter, assumptionsChapter];

export const reportDocuments = (context: ReportContext): readonly ReportDocument[] => [
  { file: 'executive-summary', title: `${words.summaryTitle}: ${context.plan.name}`, blocks: executiveSummary(context) },
  { file: 'design', title: `${words.designTitle}: ${context.plan.name}`, blocks: [heading(1, `${words.designTitle}: ${context.plan.name}`), ...answer(context), ...table([words.stamp.what, words.stamp.value], origin(context)), text(words.planning), ...CHAPTERS.flatMap((chapter) => chapter(context))] },
];

/** For those who decide: two pages, so every list of it is bounded and says what it leaves to the design document. */
function executiveSummary(context: ReportContext): readonly Block[] {
  const { plan, report } = context;
  const { reasons } = report.summary;
  const objectives = saidObjectives(context);
  const sentences = (ones: readonly { readonly text: string }[], most: number): readonly Block[] => list(ones.slice(0, most).map((each) => each.text));
  const missed = objectives.filter(({ met }) => !met);
  const against = reasons.filter((reason) => !reason.for);
  return [
    heading(1, `${words.summaryTitle}: ${plan.name}`),
    ...answer(context),
    text(words.planning),
    heading(2, words.cost.title),
    ...costGlance(context),
    heading(2, words.why),
    ...sentences(reasons.filter((reason) => reason.for), REASONS),
    ...(against.length === 0 ? [] : [heading(2, words.against), ...sentences(against, COUNTER_REASONS)]),
    heading(2, words.withstands.title),
    text(`${words.withstands.met(objectives.filter(({ met }) => met).length, objectives.length)} ${expectedWords(context)}`),
    ...list(missed.slice(0, MISSED).map(({ label, achieved, target }) => words.withstands.missed(label, achieved, target))),
    ...more(missed.length - MISSED),
    heading(2, words.move.title),
    ...movingBlocks(context, WAVES),
    heading(2, words.decide.title),
    ...openBlocks(context, { notes: false, most: OPEN_POINTS }),
    ...(report.summary.notOnBill.length === 0 ? [] : [text(words.notOnBill.short(report.summary.notOnBill.map(({ what }) => what)))]),
    text(origin(context).map(([label, value]) => `${label}: ${value}`).join(' · ')),
  ];
}

/** The answer in a sentence, and that it lacks something where it does. */
const answer = (context: ReportContext): readonly Block[] => [text(context.report.headline), ...incompleteNotice(context)];

/** Where the document comes from, as labels with values. */
function origin({ report, stamp }: ReportContext): readonly (readonly [string, string])[] {
  const { rulePack } = report.summary;
  const label = words.stamp;
  return [
    [label.plan, stamp.planName],
    [label.scenario, stamp.scenario],
    [label.version, stamp.planHash],
    [label.rules, [rulePack.builtIn, ...(rulePack.own ? [rulePack.own] : [])].map(({ name, version }) => words.pack(name, version)).join(', ')],
    [label.prices, words.asOf(stamp.priceBookId, stamp.priceBookAsOf)],
    [label.tool, words.tool(stamp.appVersion)],
    [label.state, stamp.completeness],
  ];
}

function drawingChapter({ plan, report, stamp }: ReportContext): readonly Block[] {
  return [heading(2, words.drawing), { kind: 'drawing', scene: drawingScene({ plan, report, stamp }), file: DRAWING_FILE }];
}
