import { makeStyles } from '@fluentui/react-components';
import type { Explanation } from '../../../../../models/explanation/explanation';
import { formatNumber } from '../../../../i18n';
import { FlipTable } from './FlipTable';
import { explanationMessages as text } from './messages';
import { QuestionTable } from './QuestionTable';

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
      <Sentences title={text.splits} sentences={splits.length === 0 ? [text.noSplits] : splits.map((each) => each.sentence)} />
      <h4 className={styles.heading}>{text.flips}</h4>
      {flips.length === 0 ? <p className={styles.line}>{text.noFlips}</p> : <FlipTable flips={flips} />}
      <p className={styles.line}>{text.steady(formatNumber(steady.length))}</p>
      <h4 className={styles.heading}>{text.questions}</h4>
      {questions.length === 0 ? <p className={styles.line}>{text.noQuestions}</p> : <QuestionTable questions={questions} currency={currency} />}
    </div>
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
