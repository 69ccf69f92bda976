import { LongRunOutcome } from '../parts/longRun/LongRunOutcome';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { LongRunProgress } from '../parts/longRun/LongRunProgress';
import { ReportView } from '../parts/ReportView';
import { rangesMessages as text } from './messages';
import { RangesControls } from './RangesControls';
import { RangesResult } from './RangesResult';
import { useRanges } from './rangesStore';

/** How far cost and sizes may be off, and what drives it: drawn when asked for, marked when the plan has changed since. */
export function RangesView() {
  const { sampled, running, problems } = useRanges();
  const result = sampled && { planId: sampled.planId, planHash: sampled.report.plan.hash, value: sampled.report };
  return (
    <ReportView title={text.title} lead={text.lead}>
      {() => (
        <>
          <RangesControls />
          <LongRunProgress id="ranges" text={text} running={running} />
          <LongRunProblems title={text.failedTitle} problems={problems} />
          <LongRunOutcome id="ranges" text={text} busy={running !== null} result={result}>
            {(report) => <RangesResult report={report} />}
          </LongRunOutcome>
        </>
      )}
    </ReportView>
  );
}
