import { assumptionsOf } from '../../../../models/assumptions/register';
import type { Plan } from '../../../../models/document';
import { correlationPairs } from '../../../../models/document/checks/correlationPairs';
import { freshId } from '../../../../models/document/edits';
import { planSchema } from '../../../../models/document/schema/plan';
import { driversOf } from '../../../../models/uncertainty/driversOf';
import type { FieldContext, Options, Section } from './field';
import { INSPECTOR_TEXT } from '../messages';
import { NOBODY_SAID } from './messages';

const CORRELATED = planSchema.pick({ correlations: true });

/** Half way between independent and always together: a start that somebody should put right. */
const FIRST_RANK = 0.5;

/** Everything that the draws move, and what the plan names already. */
function unsureValues({ plan }: Pick<FieldContext, 'plan'>): Options {
  const named = (plan.correlations ?? []).flatMap(({ between }) => between.map((id): [string, string] => [id, id]));
  return Object.fromEntries([...named, ...driversOf(plan, assumptionsOf(plan)).map(({ id, label }): [string, string] => [id, label])]);
}

/** The first two values that nothing is said of yet. */
function freePair(plan: Plan): readonly [string, string] {
  const ids = Object.keys(unsureValues({ plan }));
  const taken = new Set((plan.correlations ?? []).map(({ between }) => [...between].sort().join(' ')));
  for (const [at, one] of ids.entries()) {
    const other = ids.slice(at + 1).find((each) => !taken.has([one, each].sort().join(' ')));
    if (other !== undefined) return [one, other];
  }
  throw new Error('the register holds at least two unsure values');
}

/** A pair is of two values, and said once. */
function pairFault(_value: unknown, { subject }: FieldContext): string | null {
  const read = CORRELATED.safeParse(subject);
  return read.success && correlationPairs(read.data).length > 0 ? INSPECTOR_TEXT.pairTaken : null;
}

/** Unsure values that go together when everything unsure is drawn. */
export const CORRELATION_FORM = [
  {
    title: 'Values that go together',
    fields: [
      {
        label: 'Correlations',
        path: 'correlations',
        check: pairFault,
        help: 'Two unsure values of which one tends to be high where the other is (1) or low where it is high (−1). The ranges of cost and sizes are drawn so; without a word here each value is drawn by itself.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add correlation',
          create: (_rows, { plan }) => ({ id: freshId(plan, 'correlation'), between: freePair(plan), rank: FIRST_RANK, by: NOBODY_SAID.name, reason: '' }),
          columns: [
            { label: 'Value', path: 'between.0', editor: { type: 'select', options: unsureValues }, check: pairFault },
            { label: 'Goes with', path: 'between.1', editor: { type: 'select', options: unsureValues }, check: pairFault },
            { label: 'Rank correlation', path: 'rank', editor: { type: 'number' }, help: 'From −0.99 to 0.99, by rank (Spearman).' },
            { label: 'Stated by', path: 'by', editor: { type: 'text' } },
            { label: 'Reason', path: 'reason', editor: { type: 'text' } },
          ],
        },
      },
    ],
  },
] as const satisfies readonly Section[];
