import type { ParetoRow } from '../../../../../models/report/summary';
import type { Status } from '../sortAlternatives';
import { STATUS_LOOKS, type StatusLook } from '../statusLooks';

/** A design of the front with its place in the chart. */
export interface FrontPoint {
  /** Place among the rows, cheapest first; two rows may be the same candidate in another size or region. */
  readonly place: number;
  readonly row: ParetoRow;
  readonly cost: number;
  readonly loss: number;
  /** Square pixels of its mark, in proportion to the recovery time. */
  readonly area: number;
  readonly look: StatusLook;
}

/** Of the longest recovery; the others have their part of it. */
const LARGEST_AREA = 320;
/** Smaller marks can not be told apart any more. */
const SMALLEST_AREA = 30;

/** In the order in which they are drawn: the answer last, so that it lies on top. */
export function frontPoints(rows: readonly ParetoRow[]): readonly FrontPoint[] {
  const cheapestFirst = [...rows].sort((a, b) => Number(a.costYearly) - Number(b.costYearly));
  const longest = Math.max(...rows.map((row) => row.recoveryMinutes));
  const points = cheapestFirst.map((row, place) => ({ place, row, cost: Number(row.costYearly), loss: Number(row.lossYearly), area: markArea(row.recoveryMinutes, longest) }));
  return STATUS_LOOKS.flatMap((look) => points.filter(({ row }) => frontStatus(row) === look.status).map((point) => ({ ...point, look })));
}

export const frontStatus = ({ mark, missed }: ParetoRow): Status => mark ?? (missed.length > 0 ? 'misses-objective' : 'feasible');

export const markArea = (recoveryMinutes: number, longest: number): number => (longest > 0 ? Math.max(SMALLEST_AREA, (LARGEST_AREA * recoveryMinutes) / longest) : SMALLEST_AREA);
