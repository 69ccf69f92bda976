import type { Report } from '../../../../models/report/report';
import type { JobProof } from '../../../../models/simulation/simulationReport';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { PlainLink } from '../../why/PlainLink';
import { showAssumption } from '../assumptions/showAssumption';
import { MetMark } from '../parts/MetMark';
import { Tiles } from '../parts/Tiles';
import { hoursBand } from './bandText';
import { FlowTable } from './FlowTable';
import { proofMessages as text } from './messages';
import { drainMet } from './verdict';

const DRAIN_TARGET = 'jobs.drain-hours';

interface JobsProofProps {
  readonly proof: JobProof;
  readonly figures: Report['figures'] | null;
}

/** How fast the job workers catch up after an outage, and how late messages are otherwise. */
export function JobsProof({ proof, figures }: JobsProofProps) {
  const workers = figures?.['capacity.jobWorkers'];
  const hours = (value: number) => text.hours(formatNumber(value, { digits: 1 }));
  const drain = {
    id: 'drain',
    label: text.drain,
    value: (
      <>
        {`${proof.drainHours === null ? text.notDrained(hours(proof.hours)) : hoursBand(proof.drainHours)} `}
        <MetMark met={drainMet(proof)} />
      </>
    ),
  };
  const target = {
    id: 'target',
    label: text.targetColumn,
    value: (
      <PlainLink name={text.showDrainTarget} onClick={() => showAssumption(DRAIN_TARGET)}>
        {text.atMost(hours(proof.drainTargetHours))}
      </PlainLink>
    ),
  };
  return (
    <>
      <Tiles
        tiles={[
          { id: 'workers', label: text.jobWorkers, value: workers ? <FigureButton figureId={workers.id} label={text.jobWorkers} quantity={{ amount: formatNumber(proof.workers), unit: '' }} /> : formatNumber(proof.workers) },
          { id: 'backlog', label: text.backlog, value: proof.backlogMessages > 0 ? `${formatNumber(proof.backlogMessages)} ${text.messages}` : text.noBacklog },
          ...(proof.backlogMessages > 0 ? [drain, target] : []),
        ]}
      />
      <FlowTable flows={proof.flows} />
    </>
  );
}
