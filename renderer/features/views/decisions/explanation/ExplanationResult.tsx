import { makeStyles } from '@fluentui/react-components';
import type { Explanation } from '../../../../../models/explanation/explanation';
import { formatNumber } from '../../../../i18n';
import { FlipTable } from './FlipTable';
import { explanationMessages as text } from './messages';
import { QuestionTable } from './QuestionTable';
import { SplitTable } from './SplitTable';

const useStyles = makeStyles({
  heading: { margin: '16px 0 4px', fontSize: '1em' },
  list: { margin: 0, paddingLeft: '20px', maxWidth: '90ch' },
  line: { margin: '8px 0 0' },
});

/** A finished search: what holds, what it would cost otherwise, what flips, what to ask. */
export function ExplanationResult({ explanation }: { readonly explanation: Explanation }) {
  const styles = useStyles();
  const { bindings, steps, splits, flips, steady, questions, currency } = explanation;
  return (
    <div data-testid="explanation">
      <Sentences title={text.bindings} sentences={bindings.map((each) => each.sentence)} />
      <Sentences title={text.steps} sentences={steps.map((each) => each.sentence)} />
      <Splits title={text.splits} none={text.noSplits} splits={splits.filter(({ kind }) => kind === 'isolation')} currency={currency} />
      <Splits title={text.regions} none={text.noRegions} splits={splits.filter(({ kind }) => kind === 'region')} currency={currency} />
      <h4 className={styles.heading}>{text.flips}</h4>
      {flips.length === 0 ? <p className={styles.line}>{text.noFlips}</p> : <FlipTable flips={flips} />}
      <p className={styles.line}>{text.steady(formatNumber(steady.length))}</p>
      <h4 className={styles.heading}>{text.questions}</h4>
      {questions.length === 0 ? <p className={styles.line}>{text.noQuestions}</p> : <QuestionTable questions={questions} currency={currency} />}
    </div>
  );
}

function Splits({ title, none, splits, currency }: { readonly title: string; readonly none: string; readonly splits: Explanation['splits']; readonly currency: string }) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      {splits.length === 0 ? <p className={styles.line}>{none}</p> : <SplitTable caption={title} splits={splits} currency={currency} />}
    </>
  );
}

function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <h4 className={styles.heading}>{title}</h4>
      <ul className={styles.list}>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </>
  );
}
