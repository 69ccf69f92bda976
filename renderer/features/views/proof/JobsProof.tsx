import { makeStyles, tokens } from '@fluentui/react-components';
import type { Report } from '../../../../models/report/report';
import type { JobProof } from '../../../../models/simulation/simulationReport';
import { formatNumber, formatPercent } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { PlainLink } from '../../why/PlainLink';
import { showAssumption } from '../assumptions/showAssumption';
import { Tiles } from '../parts/Tiles';
import { BacklogCurve } from './BacklogCurve';
import { countBand } from './bandText';
import { FlowTable } from './FlowTable';
import { LimitNote } from './LimitNote';
import { proofMessages as text } from './messages';
import { RecoveryCard } from './RecoveryCard';

const DRAIN_TARGET = 'jobs.drain-hours';
const FAILURE_SHARE = 'jobs.failure-share';

const useStyles = makeStyles({ heading: { margin: '16px 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold } });

interface JobsProofProps {
  readonly proof: JobProof;
  readonly figures: Report['figures'] | null;
}

/** How fast the job workers catch up after an outage, and how late messages are otherwise. */
export function JobsProof({ proof, figures }: JobsProofProps) {
  const styles = useStyles();
  const workers = figures?.['capacity.jobWorkers'];
  const { failures } = proof;
  const target = {
    id: 'target',
    label: text.drainTarget,
    value: (
      <PlainLink name={text.showDrainTarget} onClick={() => showAssumption(DRAIN_TARGET)}>
        {text.atMost(text.hours(formatNumber(proof.drainTargetHours, { digits: 1 })))}
      </PlainLink>
    ),
  };
  const failed = {
    id: 'failed',
    label: text.failedAttempts,
    value: (
      <PlainLink name={text.showFailureShare} onClick={() => showAssumption(FAILURE_SHARE)}>
        {text.failedShare(formatPercent(failures.failureShare), formatNumber(failures.retryMinutes, { digits: 1 }))}
      </PlainLink>
    ),
  };
  return (
    <>
      <Tiles
        tiles={[
          { id: 'workers', label: text.jobWorkers, value: workers ? <FigureButton figureId={workers.id} label={text.jobWorkers} quantity={{ amount: formatNumber(proof.workers), unit: '' }} /> : formatNumber(proof.workers) },
          { id: 'backlog', label: text.backlog, value: proof.backlogMessages > 0 ? `${formatNumber(proof.backlogMessages)} ${text.messages}` : text.noBacklog },
          ...(proof.backlogMessages > 0 ? [target] : []),
          failed,
          { id: 'attempts', label: text.attempts, value: countBand(failures.attemptsPerMessage) },
          { id: 'given-up', label: text.givenUp, value: formatPercent(failures.givenUpShare.mean) },
        ]}
      />
      {proof.recoveries.map((each) => (
        <RecoveryCard key={each.id} recovery={each} targetHours={proof.drainTargetHours} />
      ))}
      <h4 className={styles.heading}>{text.jobDay}</h4>
      <LimitNote limit={proof.limit} />
      <BacklogCurve label={text.jobDayChart} points={proof.day} />
      <FlowTable flows={proof.flows} />
    </>
  );
}
