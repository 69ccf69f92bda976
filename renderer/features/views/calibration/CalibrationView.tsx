import { ScalesRegular } from '@fluentui/react-icons';
import { useServices } from '../../../app/services';
import { usePlan } from '../../../state/usePlan';
import { LongRunButtons } from '../parts/longRun/LongRunButtons';
import { LongRunOutcome } from '../parts/longRun/LongRunOutcome';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { LongRunProgress } from '../parts/longRun/LongRunProgress';
import { ViewFrame } from '../parts/ViewFrame';
import { BillImport } from './BillImport';
import { CalibrationResult } from './CalibrationResult';
import { useCalibration } from './calibrationStore';
import { calibrationMessages as text } from './messages';

/** A real bill beside the model, and the corrections that it suggests. */
export function CalibrationView() {
  const { engine } = useServices();
  const plan = usePlan((state) => state.plan);
  const { bill, found, running, problems, compare, cancel } = useCalibration();
  const busy = running !== null;
  const result = found && { planId: found.planId, planHash: found.value.calibration.plan.hash, value: found.value };
  return (
    <ViewFrame title={text.title} lead={text.lead}>
      <BillImport />
      {bill && (
        <>
          <LongRunButtons id="calibration" text={text} icon={<ScalesRegular />} busy={busy} done={found !== null} onStart={() => void compare(engine)} onCancel={cancel} />
          <LongRunProgress id="calibration" text={text} running={running} />
          <LongRunProblems title={text.failedTitle} problems={problems} />
          {found && (
            <LongRunOutcome id="calibration" text={text} busy={busy} result={result} of={plan}>
              {(value, stale) => <CalibrationResult calibrated={value} stale={stale} />}
            </LongRunOutcome>
          )}
        </>
      )}
    </ViewFrame>
  );
}
