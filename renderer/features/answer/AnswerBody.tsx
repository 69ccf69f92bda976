import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowSyncRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Report } from '../../../models/report/report';
import { useAnswer } from '../../state/answerStore';
import { ArchitectureList } from './ArchitectureList';
import { QUIET_MS } from './AnswerSkeleton';
import { CostFigures } from './CostFigures';
import { FindingList } from './FindingList';
import { IncompleteNotice } from './IncompleteNotice';
import { answerMessages as text } from './messages';
import { NextQuestions } from './NextQuestions';
import { ObjectiveList } from './ObjectiveList';
import { ReasonList } from './ReasonList';
import { RunnerUpNote } from './RunnerUpNote';
import { SizeList } from './SizeList';
import { useLate } from './useLate';

const useStyles = makeStyles({
  headline: { margin: '0 0 12px', fontSize: tokens.fontSizeBase500, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold, textWrap: 'pretty' },
  updating: { display: 'flex', alignItems: 'center', gap: '4px', height: '16px', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground3 },
});

/** The whole answer, most important first. While a newer one is worked on the old one stays, marked and not drawn again. */
export const AnswerBody = memo(function AnswerBody({ report }: { readonly report: Report }) {
  const styles = useStyles();
  const { summary } = report;
  return (
    <>
      <Updating />
      <h2 className={styles.headline} data-testid="answer-headline" aria-live="polite">
        {text.headline(report)}
      </h2>
      {!summary.complete && <IncompleteNotice lines={report.bill.lines} />}
      <CostFigures summary={summary} />
      <ObjectiveList report={report} />
      <ArchitectureList summary={summary} />
      <SizeList report={report} />
      <ReasonList reasons={summary.reasons} />
      <RunnerUpNote report={report} />
      <NextQuestions />
      <FindingList findings={summary.findings} />
    </>
  );
});

function Updating() {
  const styles = useStyles();
  const updating = useLate(useAnswer((state) => state.stale), QUIET_MS);
  return (
    <div className={styles.updating} role="status">
      {updating && (
        <>
          <ArrowSyncRegular aria-hidden />
          {text.updating}
        </>
      )}
    </div>
  );
}
