import type { Explanation, FlipRow, SplitRow } from '../../models/explanation/explanation';

const SHOWN_QUESTIONS = 10;
const SHOWN_SPLITS = 3;

/** The explanation for people. All of it stands in the JSON. */
export function writeExplanation({ plan, bindings, steps, flips, splits, steady, questions }: Explanation): string {
  const lines = [
    `${plan.name}: what the answer hangs on`,
    '',
    'Why this one',
    ...bindings.map((binding) => `  ${binding.sentence}`),
    '',
    'One step up and down',
    ...steps.map((step) => `  ${step.sentence}`),
    '',
    'Part of the estate apart',
    ...splitLines(splits, 'isolation', 'no workload needs less isolation than the estate'),
    '',
    'Regional clusters',
    ...splitLines(splits, 'region', 'no workload serves only sites that lie nearer to another allowed region'),
    '',
    'Flip points of the plan',
    ...flipLines(flips, 'plan'),
    '',
    'Flip points among the assumptions',
    ...flipLines(flips, 'assumption'),
    '',
    `${steady.length} other inputs and assumptions change nothing within the range that was searched.`,
    '',
    'Questions to ask next',
    ...questions.slice(0, SHOWN_QUESTIONS).map((question) => `  ${question.sentence}`),
  ];
  return `${lines.join('\n')}\n`;
}

function splitLines(splits: readonly SplitRow[], kind: SplitRow['kind'], none: string): readonly string[] {
  const sentences = splits.filter((split) => split.kind === kind).slice(0, SHOWN_SPLITS).map((split) => `  ${split.sentence}`);
  return sentences.length === 0 ? [`  ${none}`] : sentences;
}

function flipLines(flips: readonly FlipRow[], kind: FlipRow['kind']): readonly string[] {
  const sentences = flips.filter((flip) => flip.kind === kind).flatMap((flip) => flip.points.map((point) => `  ${point.sentence}`));
  return sentences.length === 0 ? ['  none found'] : sentences;
}
