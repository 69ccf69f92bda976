import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { hashPlan } from '../../../../../models/document';
import { describeProblem } from '../../../../../shared/messages';
import { usePlan } from '../../../../state/usePlan';
import { Notice } from '../../../answer/Notice';
import { ViewSection } from '../../parts/ViewSection';
import { ExplanationControls } from './ExplanationControls';
import { ExplanationResult } from './ExplanationResult';
import { useExplanation } from './explanationStore';
import { explanationMessages as text } from './messages';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  emptyTitle: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  line: { margin: 0 },
});

/** Flip points and next questions: searched when asked for, kept until another search, marked when the plan has changed since. */
export function ExplanationSection() {
  const styles = useStyles();
  return (
    <ViewSection title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <ExplanationControls />
      <ExplanationProblems />
      <ExplanationOutcome />
    </ViewSection>
  );
}

function ExplanationProblems() {
  const styles = useStyles();
  const problems = useExplanation((state) => state.problems);
  if (problems.length === 0) return null;
  return (
    <Notice tone="error" title={text.failedTitle}>
      {problems.map((problem, index) => (
        <p key={index} className={styles.line}>
          {describeProblem(problem)}
        </p>
      ))}
    </Notice>
  );
}

function ExplanationOutcome() {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { found, running } = useExplanation();
  const hash = useMemo(() => hashPlan(plan), [plan]);
  if (found === null || found.planId !== plan.id) {
    if (running !== null) return null;
    return (
      <>
        <p className={styles.emptyTitle}>{text.emptyTitle}</p>
        <p className={styles.lead}>{text.emptyText}</p>
      </>
    );
  }
  return (
    <>
      {found.explanation.plan.hash !== hash && (
        <Notice tone="warning" title={text.staleTitle}>
          <p className={styles.line} data-testid="explain-stale">
            {text.staleText}
          </p>
        </Notice>
      )}
      <ExplanationResult explanation={found.explanation} />
    </>
  );
}
