import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { hashPlan } from '../../../../models/document';
import { describeProblem } from '../../../../shared/messages';
import { usePlan } from '../../../state/usePlan';
import { Notice } from '../../answer/Notice';
import { ReportView } from '../parts/ReportView';
import { proofMessages as text } from './messages';
import { ProofControls } from './ProofControls';
import { ProofProgress } from './ProofProgress';
import { ProofResult } from './ProofResult';
import { useProof } from './proofStore';

const useStyles = makeStyles({
  emptyTitle: { margin: '0 0 4px', fontWeight: tokens.fontWeightSemibold },
  emptyText: { margin: 0, maxWidth: '72ch', color: tokens.colorNeutralForeground2 },
  line: { margin: 0 },
});

/** The recommended system played, beside what the formulas promised. */
export function ProofView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (
        <>
          <ProofControls />
          <ProofProgress />
          <ProofProblems />
          <ProofOutcome figures={report.figures} />
        </>
      )}
    </ReportView>
  );
}

function ProofProblems() {
  const styles = useStyles();
  const problems = useProof((state) => state.problems);
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

function ProofOutcome({ figures }: Pick<Parameters<typeof ProofResult>[0], 'figures'>) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { proof, running } = useProof();
  const hash = useMemo(() => hashPlan(plan), [plan]);
  if (proof === null || proof.planId !== plan.id) {
    if (running !== null) return null;
    return (
      <>
        <p className={styles.emptyTitle}>{text.emptyTitle}</p>
        <p className={styles.emptyText}>{text.emptyText}</p>
      </>
    );
  }
  const stale = proof.report.plan.hash !== hash;
  return (
    <>
      {stale && (
        <Notice tone="warning" title={text.staleTitle}>
          <p className={styles.line} data-testid="proof-stale">
            {text.staleText}
          </p>
        </Notice>
      )}
      <ProofResult proof={proof.report} figures={stale ? null : figures} />
    </>
  );
}
