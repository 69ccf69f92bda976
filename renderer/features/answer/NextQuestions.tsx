import { makeStyles } from '@fluentui/react-components';
import { hashPlan } from '../../../models/document';
import { usePlan } from '../../state/usePlan';
import { useView } from '../../state/viewStore';
import { useExplanation } from '../views/decisions/explanation/explanationStore';
import { PlainLink } from '../why/PlainLink';
import { answerMessages as text } from './messages';
import { PanelSection } from './PanelSection';

const SHOWN = 3;

const useStyles = makeStyles({ list: { margin: '0 0 4px', paddingLeft: '20px' } });

/** The weightiest questions, once they have been searched for this very plan. */
export function NextQuestions() {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const found = useExplanation((state) => state.found);
  if (found?.planId !== plan.id || found.explanation.plan.hash !== hashPlan(plan)) return null;
  const questions = found.explanation.questions.slice(0, SHOWN);
  if (questions.length === 0) return null;
  return (
    <PanelSection title={text.nextQuestions}>
      <ul className={styles.list}>
        {questions.map((question) => (
          <li key={`${question.kind} ${question.input}`}>{question.sentence}</li>
        ))}
      </ul>
      <PlainLink name={text.allQuestions} onClick={() => useView.getState().show('decisions')}>
        {text.allQuestions}
      </PlainLink>
    </PanelSection>
  );
}
