import { makeStyles } from '@fluentui/react-components';
import { PlayRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Plan } from '../../../../../models/document';
import type { WavesAlone } from '../../../../../models/scheduleWaves';
import { buildGantt } from '../../../../../shared/gantt/buildGantt';
import { useServices } from '../../../../app/services';
import { useShownPlan } from '../../../../state/shownPlan';
import { LongRunButtons } from '../../parts/longRun/LongRunButtons';
import { LongRunOutcome } from '../../parts/longRun/LongRunOutcome';
import { LongRunProblems } from '../../parts/longRun/LongRunProblems';
import { LongRunProgress } from '../../parts/longRun/LongRunProgress';
import { GanttChart } from '../gantt/GanttChart';
import { wavesMessages } from '../messages';
import { ConflictNotice } from '../moves/ConflictNotice';
import { useWaves } from '../wavesStore';
import { useWavesAlone } from './aloneStore';

const text = wavesMessages.ahead;

const useStyles = makeStyles({ lead: { margin: '0 0 8px', maxWidth: '72ch' } });

/** The waves of a large plan, planned in a worker of their own while its answer is still being worked on. */
export function WavesAhead() {
  const styles = useStyles();
  const { engine } = useServices();
  const { plan } = useShownPlan();
  const { planned, running, problems, start, cancel } = useWavesAlone();
  return (
    <section aria-label={text.start} data-testid="waves-ahead">
      <p className={styles.lead}>{text.lead}</p>
      <LongRunButtons id="waves-ahead" text={text} icon={<PlayRegular />} busy={running !== null} done={planned !== null} onStart={() => void start(engine, plan)} onCancel={cancel} />
      <LongRunProgress id="waves-ahead" text={text} running={running} />
      <LongRunProblems title={text.failedTitle} problems={problems} />
      <LongRunOutcome id="waves-ahead" text={text} busy={running !== null} result={planned && { planId: planned.plan.id, planHash: planned.plan.hash, value: planned }}>
        {(value) => <PlannedAhead plan={plan} planned={value} />}
      </LongRunOutcome>
    </section>
  );
}

function PlannedAhead({ plan, planned }: { readonly plan: Plan; readonly planned: WavesAlone }) {
  const { grouping } = useWaves();
  const gantt = useMemo(() => buildGantt(plan, planned, grouping, wavesMessages.crew), [plan, planned, grouping]);
  return (
    <>
      <ConflictNotice migration={planned.migration} />
      <GanttChart plan={plan} migration={planned.migration} gantt={gantt} />
    </>
  );
}
