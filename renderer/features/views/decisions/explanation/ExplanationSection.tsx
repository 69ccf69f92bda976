import { makeStyles, tokens } from '@fluentui/react-components';
import { SearchRegular } from '@fluentui/react-icons';
import { useServices } from '../../../../app/services';
import { shownNow } from '../../../../state/shownPlan';
import { LongRunButtons } from '../../parts/longRun/LongRunButtons';
import { LongRunOutcome } from '../../parts/longRun/LongRunOutcome';
import { LongRunProblems } from '../../parts/longRun/LongRunProblems';
import { LongRunProgress } from '../../parts/longRun/LongRunProgress';
import { ViewSection } from '../../parts/ViewSection';
import { ExplanationResult } from './ExplanationResult';
import { useExplanation } from './explanationStore';
import { explanationMessages as text } from './messages';

const useStyles = makeStyles({ lead: { margin: '0 0 8px', maxWidth: '72ch', color: tokens.colorNeutralForeground2 } });

/** Flip points and next questions: searched when asked for, kept until another search, marked when the plan has changed since. */
export function ExplanationSection() {
  const styles = useStyles();
  const { engine } = useServices();
  const { found, running, problems, start, cancel } = useExplanation();
  const busy = running !== null;
  const result = found && { planId: found.planId, planHash: found.explanation.plan.hash, value: found.explanation };
  return (
    <ViewSection title={text.title}>
      <p className={styles.lead}>{text.lead}</p>
      <LongRunButtons id="explain" text={text} icon={<SearchRegular />} busy={busy} done={found !== null} onStart={() => void start(engine, shownNow().plan)} onCancel={cancel} />
      <LongRunProgress id="explain" text={text} running={running} />
      <LongRunProblems title={text.failedTitle} problems={problems} />
      <LongRunOutcome id="explain" text={text} busy={busy} result={result}>
        {(explanation) => <ExplanationResult explanation={explanation} />}
      </LongRunOutcome>
    </ViewSection>
  );
}
