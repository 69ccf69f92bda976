import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { useAnswer } from '../../state/answerStore';
import { useShownPlan } from '../../state/shownPlan';
import { withGlance } from '../../state/withGlance';
import { AnswerBody } from './AnswerBody';
import { AnswerSkeleton } from './AnswerSkeleton';
import { answerStatus } from './answerStatus';
import { EmptyAnswer } from './EmptyAnswer';
import { answerMessages as text } from './messages';
import { ProblemNotice } from './ProblemNotice';

const useStyles = makeStyles({
  panel: {
    height: '100%',
    minWidth: 0,
    overflowY: 'auto',
    overflowX: 'hidden',
    padding: '16px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontSize: tokens.fontSizeBase300,
    lineHeight: '20px',
  },
  scenario: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
});

/** The engine's answer to the plan: one sentence, its figures, and what they hang on. The recommendation of a newer plan shows as soon as it is known. */
export function AnswerPanel() {
  const styles = useStyles();
  const { plan, scenario } = useShownPlan();
  const report = useAnswer((state) => state.report);
  const glance = useAnswer((state) => state.glance);
  const problems = useAnswer((state) => state.problems);
  const stale = useAnswer((state) => state.stale);
  const status = answerStatus(plan, { report, problems });
  const shown = useMemo(() => report && withGlance(report, glance), [report, glance]);
  return (
    <section className={styles.panel} aria-label={text.panel} aria-busy={stale} data-shows={glance === null ? 'answer' : 'glance'} data-testid="answer-panel">
      {scenario && (
        <p className={styles.scenario} data-testid="answer-scenario">
          {text.ofScenario(scenario.name)}
        </p>
      )}
      {status === 'empty' && <EmptyAnswer />}
      {status === 'waiting' && <AnswerSkeleton />}
      {(status === 'failed' || status === 'outdated') && <ProblemNotice problems={problems} outdated={status === 'outdated'} />}
      {(status === 'outdated' || status === 'answered') && shown !== null && <AnswerBody report={shown} />}
    </section>
  );
}
