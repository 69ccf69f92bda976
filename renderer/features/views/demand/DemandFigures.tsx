import type { Figure } from '../../../../models/figure/figure';
import type { DemandTable } from '../../../../models/report/report';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { Tiles } from '../parts/Tiles';
import { weekHour } from './hourText';
import type { LocalWeek } from './localWeek';
import { toLocalHour } from './localWeek';
import { demandMessages as text } from './messages';
import type { Peaks } from './peaks';
import { requestsText } from './requestsText';

interface DemandFiguresProps {
  readonly demand: DemandTable;
  readonly peaks: Peaks;
  readonly week: LocalWeek;
  readonly peakFigure: Figure | undefined;
}

/** The joint peak beside the sum of the plants' peaks, and what lies between. */
export function DemandFigures({ demand, peaks, week, peakFigure }: DemandFiguresProps) {
  const joint = { amount: requestsText(peaks.jointPeak), unit: text.requests };
  const saved = joinQuantity(formatQuantity(peaks.savedShare, 'share'));
  return (
    <Tiles
      tiles={[
        { id: 'hour', label: text.peak, value: weekHour(toLocalHour(demand.peakHour, week), week.startMinute), note: text.season[demand.season] },
        {
          id: 'joint',
          label: text.jointPeak,
          value: peakFigure ? <FigureButton figureId={peakFigure.id} label={text.jointPeak} quantity={joint} /> : joinQuantity(joint),
        },
        { id: 'sum', label: text.sumOfPeaks, value: joinQuantity({ amount: requestsText(peaks.sumOfPeaks), unit: text.requests }) },
        ...(peaks.rows.length > 1 ? [{ id: 'saved', label: text.saved, value: peaks.savedShare > 0 ? text.savedShare(saved) : text.nothingSaved }] : []),
      ]}
    />
  );
}
