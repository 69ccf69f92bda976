import type { Report } from '../../../../models/report/report';
import { LongRunOutcome } from '../parts/longRun/LongRunOutcome';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { LongRunProgress } from '../parts/longRun/LongRunProgress';
import { ReportView } from '../parts/ReportView';
import { proofMessages as text } from './messages';
import { ProofControls } from './ProofControls';
import { ProofResult } from './ProofResult';
import { useProof } from './proofStore';

/** The recommended system played, beside what the formulas promised. */
export function ProofView() {
  return (
    <ReportView title={text.title} lead={text.lead}>
      {(report) => (
        <>
          <ProofControls />
          <ProofRun figures={report.figures} />
        </>
      )}
    </ReportView>
  );
}

/** Everything that a run tells; the figures of the answer belong beside it only while the plan is the one that was played. */
function ProofRun({ figures }: Pick<Report, 'figures'>) {
  const { proof, running, problems } = useProof();
  const result = proof && { planId: proof.planId, planHash: proof.report.plan.hash, value: proof.report };
  return (
    <>
      <LongRunProgress id="proof" text={text} running={running} />
      <LongRunProblems title={text.failedTitle} problems={problems} />
      <LongRunOutcome id="proof" text={text} busy={running !== null} result={result}>
        {(report, stale) => <ProofResult proof={report} figures={stale ? null : figures} />}
      </LongRunOutcome>
    </>
  );
}
