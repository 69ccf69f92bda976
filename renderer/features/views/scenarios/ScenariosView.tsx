import { BranchCompareRegular } from '@fluentui/react-icons';
import { useServices } from '../../../app/services';
import { usePlan } from '../../../state/usePlan';
import { LongRunButtons } from '../parts/longRun/LongRunButtons';
import { LongRunOutcome } from '../parts/longRun/LongRunOutcome';
import { LongRunProblems } from '../parts/longRun/LongRunProblems';
import { LongRunProgress } from '../parts/longRun/LongRunProgress';
import { ViewFrame } from '../parts/ViewFrame';
import { ComparisonResult } from './ComparisonResult';
import { scenariosMessages as text } from './messages';
import { Recorder } from './Recorder';
import { ScenarioList } from './ScenarioList';
import { chosenIds, useScenarios } from './scenariosStore';

/** What-ifs of the plan: recorded, kept, and set beside it. They are here before there is an answer. */
export function ScenariosView() {
  const { engine } = useServices();
  const plan = usePlan((state) => state.plan);
  const { found, running, problems, leftOut, start, cancel } = useScenarios();
  const busy = running !== null;
  const result = found && { planId: found.planId, planHash: found.comparison.plan.hash, value: found.comparison };
  return (
    <ViewFrame title={text.title} lead={text.lead}>
      <Recorder />
      <ScenarioList />
      <LongRunButtons
        id="compare"
        text={text}
        icon={<BranchCompareRegular />}
        busy={busy}
        done={found !== null}
        invalid={chosenIds(plan, leftOut).length === 0}
        onStart={() => void start(engine, usePlan.getState().plan)}
        onCancel={cancel}
      />
      <LongRunProgress id="compare" text={text} running={running} />
      <LongRunProblems title={text.failedTitle} problems={problems} />
      <LongRunOutcome id="compare" text={text} busy={busy} result={result} of={plan}>
        {(comparison) => <ComparisonResult comparison={comparison} />}
      </LongRunOutcome>
    </ViewFrame>
  );
}
