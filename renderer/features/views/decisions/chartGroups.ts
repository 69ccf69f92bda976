import type { AlternativeRow } from '../../../../models/report/report';
import { term } from '../../why/terms';
import { decisionsMessages as text } from './messages';
import type { Status } from './sortAlternatives';
import { STATUS_LOOKS, type StatusLook } from './statusLooks';

/** A point of the chart; only alternatives with a price and a downtime have a place. */
export interface ChartPoint {
  readonly id: string;
  readonly monthly: number;
  readonly downtime: number;
  readonly label: string;
  readonly name: string;
}

export interface ChartGroup extends StatusLook {
  /** Labels of the first two stand on the sides that look away from each other, and not on the axis. */
  readonly labelSide: 'left' | 'top' | 'right';
  readonly points: readonly ChartPoint[];
}

const LABELLED: readonly Status[] = ['chosen', 'runner-up'];

export function chartGroups(alternatives: readonly AlternativeRow[]): readonly ChartGroup[] {
  const leftmost = cheaperOfTheFirstTwo(alternatives);
  return STATUS_LOOKS.map((look) => ({
    ...look,
    labelSide: look.status === leftmost ? leftSide(alternatives, look.status) : ('right' as const),
    points: alternatives.filter((row) => row.status === look.status).flatMap(point),
  })).filter((group) => group.points.length > 0);
}

/** Part of the axis that a label on the left of a mark may need. */
const LABEL_SHARE = 0.25;

function leftSide(alternatives: readonly AlternativeRow[], status: Status): 'left' | 'top' {
  const costs = alternatives.map(({ monthly }) => Number(monthly ?? 0));
  const own = Number(alternatives.find((row) => row.status === status)?.monthly ?? 0);
  return own < LABEL_SHARE * Math.max(...costs) ? 'top' : 'left';
}

function cheaperOfTheFirstTwo(alternatives: readonly AlternativeRow[]): Status {
  const monthly = (status: Status) => Number(alternatives.find((row) => row.status === status)?.monthly ?? 0);
  return monthly('chosen') <= monthly('runner-up') ? 'chosen' : 'runner-up';
}

function point(row: AlternativeRow): readonly ChartPoint[] {
  if (row.monthly === null || row.expectedDowntimeHoursPerYear === null) return [];
  const name = [row.tenancy, row.tier, row.platform, row.database].map(term).join(' · ');
  const label = LABELLED.includes(row.status) ? text.status(row.status) : '';
  return [{ id: row.id, monthly: Number(row.monthly), downtime: row.expectedDowntimeHoursPerYear, label, name }];
}
