import type { PackStep, SitePack, StepPhase } from '../../../models/cutover/pack';
import { heading, table, text, type Block } from '../../blocks/block';
import { joined, lengthText, momentText, roleText } from './words';

const HEAD = ['No.', 'Starts', 'Ends', 'Takes', 'Step', 'Who', 'Done when', 'After', 'Done at, by'] as const;

/** The steps of one site by the clock, and its way back. */
export function siteBlocks(site: SitePack): readonly Block[] {
  const { name, steps, rollback, localPointOfNoReturn, localWindowEnd } = site;
  const numbers = new Map(steps.map(({ id }, index) => [id, String(index + 1)]));
  const part = (phase: StepPhase, title: string): readonly Block[] => {
    const own = steps.filter((step) => step.phase === phase);
    return own.length === 0 ? [] : [heading(3, title), ...table(HEAD, own.map((step) => stepRow(step, numbers)))];
  };
  return [
    heading(2, `${name}: the steps`),
    ...part('before', 'Before the window'),
    ...part('window', 'Inside the window'),
    ...part('after', 'Afterwards'),
    heading(3, 'What the steps are about'),
    ...table(['Steps', 'What'], subjects(steps, numbers)),
    heading(3, 'The way back'),
    text(`At the latest it begins on ${momentText(localPointOfNoReturn)}, to end with the window on ${momentText(localWindowEnd)}. Earlier is better: the hours between are a reserve.`),
    ...table(
      ['No.', 'Starts at the latest', 'Ends', 'Takes', 'Step', 'Who', 'Done when', 'Done at, by'],
      rollback.map(({ title, localStart, localEnd, minutes, owner, criterion }, index) => [`B${String(index + 1)}`, momentText(localStart), momentText(localEnd), lengthText(minutes), title, roleText(owner), criterion, '']),
    ),
  ];
}

/** Steps that are about the same things share a row. */
function subjects(steps: readonly PackStep[], numbers: ReadonlyMap<string, string>): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>();
  for (const { id, items } of steps) {
    if (items.length === 0) continue;
    const number = numbers.get(id) ?? '';
    rows.set(joined(items), [...(rows.get(joined(items)) ?? []), number]);
  }
  return [...rows].map(([what, of]) => [of.join(', '), what]);
}

const stepRow = ({ id, localStart, localEnd, minutes, title, owner, criterion, after }: PackStep, numbers: ReadonlyMap<string, string>): readonly string[] => [
  numbers.get(id) ?? '',
  momentText(localStart),
  momentText(localEnd),
  lengthText(minutes),
  title,
  roleText(owner),
  criterion,
  after.map((each) => Number(numbers.get(each))).sort((a, b) => a - b).join(', '),
  '',
];
