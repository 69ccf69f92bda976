import type { Report } from '../../../../models/report/report';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { MetMark } from '../parts/MetMark';
import { Tiles } from '../parts/Tiles';
import { operationsMessages as text } from './messages';

interface BacklogTilesProps {
  readonly report: Report;
  readonly targetHours: number | null;
}

/** The workers, the backlog that they must be able to work off, and how long that takes. */
export function BacklogTiles({ report: { backlog, figures }, targetHours }: BacklogTilesProps) {
  const workers = figures['capacity.jobWorkers'];
  const drained = Number.isFinite(backlog.drainHours);
  const drainTile = {
    id: 'drain',
    label: text.drain,
    value: (
      <>
        {drained ? `${text.hours(formatNumber(backlog.drainHours, { digits: 1 }))} ` : text.never}
        {targetHours !== null && <MetMark met={backlog.drainHours <= targetHours} />}
      </>
    ),
    ...(targetHours === null ? {} : { note: text.drainTarget(text.hours(formatNumber(targetHours))) }),
  };
  return (
    <Tiles
      tiles={[
        ...(workers ? [{ id: 'workers', label: text.jobWorkers, value: <FigureButton figureId={workers.id} label={text.jobWorkers} quantity={formatQuantity(workers.value, '')} /> }] : []),
        { id: 'backlog', label: text.backlogAfterOutage, value: backlog.backlogAfterOutage > 0 ? `${formatNumber(backlog.backlogAfterOutage)} ${text.messages}` : text.noBacklog },
        ...(backlog.backlogAfterOutage > 0 ? [drainTile] : []),
      ]}
    />
  );
}
