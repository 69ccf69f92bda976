import type { AlternativeRow } from '../../../../models/report/report';
import { term } from '../../why/terms';
import { decisionsMessages as text } from './messages';
import type { Status } from './sortAlternatives';

/** A point of the chart; only alternatives with a price and a downtime have a place. */
export interface ChartPoint {
  readonly id: string;
  readonly monthly: number;
  readonly downtime: number;
  readonly label: string;
  readonly name: string;
}

export type ChartShape = 'star' | 'diamond' | 'circle' | 'triangle';

export interface ChartGroup {
  readonly status: Status;
  /** Place in the palette. */
  readonly slot: number;
  readonly shape: ChartShape;
  readonly points: readonly ChartPoint[];
}

/** Shape tells what colour tells; drawn in this order, so that the answer lies on top. */
const LOOKS: readonly Omit<ChartGroup, 'points'>[] = [
  { status: 'misses-objective', slot: 7, shape: 'triangle' },
  { status: 'feasible', slot: 4, shape: 'circle' },
  { status: 'runner-up', slot: 1, shape: 'diamond' },
  { status: 'chosen', slot: 2, shape: 'star' },
];

const LABELLED: readonly Status[] = ['chosen', 'runner-up'];

export function chartGroups(alternatives: readonly AlternativeRow[]): readonly ChartGroup[] {
  return LOOKS.map((look) => ({ ...look, points: alternatives.filter((row) => row.status === look.status).flatMap(point) })).filter((group) => group.points.length > 0);
}

function point(row: AlternativeRow): readonly ChartPoint[] {
  if (row.monthly === null || row.expectedDowntimeHoursPerYear === null) return [];
  const name = [row.tenancy, row.tier, row.platform].map(term).join(', ');
  const label = LABELLED.includes(row.status) ? text.status(row.status) : '';
  return [{ id: row.id, monthly: Number(row.monthly), downtime: row.expectedDowntimeHoursPerYear, label, name }];
}
