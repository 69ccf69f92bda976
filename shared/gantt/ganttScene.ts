import { MS_PER_DAY } from '../../models/demand/calendarUnits';
import type { Plan } from '../../models/document';
import { dateOfTime } from '../../models/waves/calendarDays';
import type { PlannedWaves } from '../../models/waves/planWaves';
import { box, path, type Scene, type Shape } from '../drawing/scene/shape';
import { buildGantt } from './buildGantt';
import { closedDays } from './closedDays';
import type { Gantt, GanttBar, GanttGrouping, Stretch } from './gantt';

const [NAME_WIDTH, CHART_WIDTH, MARGIN, HEAD, ROW, FOOT] = [260, 1100, 24, 76, 28, 64] as const;
const [TITLE_SIZE, TEXT_SIZE, SMALL_SIZE] = [18, 12, 10] as const;
const BAR = { top: 7, height: 14, least: 4 } as const;
const HATCH_STEP = 5;
/** Width of a small letter. */
const LETTER = 5.2;
/** Letters of a name that fit beside the chart; measured wide. */
const NAME_LETTERS = 38;

const cut = (name: string): string => (name.length > NAME_LETTERS ? `${name.slice(0, NAME_LETTERS - 1)}…` : name);

interface GanttDrawing {
  readonly plan: Plan;
  readonly report: PlannedWaves;
  readonly grouping: GanttGrouping;
  /** A line below the title: version, prices. */
  readonly origin: string;
}

/** The Gantt as a drawing: months above, a row each, closed days hatched, bars with their dates; width is fixed, time is scaled to it. */
export function ganttScene({ plan, report, grouping, origin }: GanttDrawing): Scene {
  const gantt = buildGantt(plan, report, grouping, (crew) => `Crew ${crew}`);
  const height = HEAD + gantt.rows.length * ROW;
  const at = (time: number): number => MARGIN + NAME_WIDTH + ((time - gantt.from) / (gantt.to - gantt.from)) * CHART_WIDTH;
  const bottom = height + FOOT;
  return {
    title: `Migration waves: ${plan.name}`,
    description: `The waves of ${plan.name} by ${grouping}, with closed days.`,
    width: MARGIN * 2 + NAME_WIDTH + CHART_WIDTH,
    height: bottom,
    shapes: [
      box({ x: 0, y: 0, width: MARGIN * 2 + NAME_WIDTH + CHART_WIDTH, height: bottom }, { fill: 'site' }),
      { kind: 'text', x: MARGIN, y: 28, text: `Migration waves: ${plan.name}`, size: TITLE_SIZE, bold: true, ink: 'ink' },
      { kind: 'text', x: MARGIN, y: 46, text: origin, size: SMALL_SIZE, ink: 'inkSoft' },
      ...monthShapes(gantt, at, height),
      ...gantt.rows.flatMap((row, place): readonly Shape[] => {
        const top = HEAD + place * ROW;
        const closed = row.siteIds.length === 0 ? [] : closedDays(plan, row.siteIds, gantt);
        return [
          path(`M ${MARGIN} ${top + ROW} L ${MARGIN + NAME_WIDTH + CHART_WIDTH} ${top + ROW}`, { stroke: 'edge', strokeWidth: 0.5 }),
          { kind: 'text', x: MARGIN, y: top + 18, text: cut(row.name), size: TEXT_SIZE, ink: 'ink' },
          ...closed.map((each) => hatch({ from: at(each.from), to: at(each.to) }, top, each.hard)),
          ...row.bars.flatMap((bar) => barShapes(bar, at, top, row.bars.length > 1)),
        ];
      }),
      ...legend(height + 24),
    ],
  };
}

function monthShapes({ from, to }: Gantt, at: (time: number) => number, height: number): readonly Shape[] {
  const shapes: Shape[] = [];
  for (let time = from; time < to; ) {
    const day = new Date(time);
    const next = Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1);
    const x = at(time);
    shapes.push(path(`M ${x} ${HEAD - 18} L ${x} ${height}`, { stroke: 'edge', strokeWidth: 0.5 }));
    // A month cut short at an end leaves no room for its name.
    if (at(Math.min(next, to)) - x > 44) shapes.push({ kind: 'text', x: x + 3, y: HEAD - 6, text: dateOfTime(time).slice(0, 7), size: SMALL_SIZE, ink: 'inkSoft' });
    time = next;
  }
  return shapes;
}

/** Slanted lines within a stretch of a row; dotted where it is only better not. */
function hatch({ from, to }: Stretch, top: number, hard: boolean): Shape {
  const lines: string[] = [];
  for (let x = from - ROW; x < to; x += HATCH_STEP) {
    const [left, right] = [Math.max(x, from), Math.min(x + ROW, to)];
    if (right > left) lines.push(`M ${left} ${top + ROW - (left - x)} L ${right} ${top + ROW - (right - x)}`);
  }
  return path(lines.join(' '), { stroke: 'line', strokeWidth: 0.6, opacity: hard ? 0.7 : 0.35, ...(hard ? {} : { dash: '2 2' }) });
}

function barShapes(bar: GanttBar, at: (time: number) => number, top: number, named: boolean): readonly Shape[] {
  const x = at(bar.from);
  const width = Math.max(BAR.least, at(bar.to) - x);
  const days = bar.to - bar.from > MS_PER_DAY * 4 ? `${dateOfTime(bar.from)} to ${dateOfTime(bar.to - 1)}` : dateOfTime(bar.from);
  const text = [...(named ? [bar.name] : []), days, ...(bar.locks.length > 0 ? ['locked'] : [])].join(', ');
  // Near the right end there is no room behind the bar.
  const length = text.length * LETTER;
  const before = x + width + length > NAME_WIDTH + CHART_WIDTH + MARGIN;
  const label = before ? { x: x - 4 - length, anchor: 'end' as const, at: x - 4 } : { x: x + width + 4, anchor: 'start' as const, at: x + width + 4 };
  return [
    ...bar.rehearsals.map((each) => rehearsal(at(each.from), Math.max(BAR.least, at(each.to) - at(each.from)), top + BAR.top)),
    box({ x, y: top + BAR.top, width, height: BAR.height }, { fill: bar.siteIds.length === 0 ? 'lineStrong' : 'accent', radius: 2, ...(bar.locks.length > 0 ? { stroke: 'ink', strokeWidth: 1.5 } : {}) }),
    box({ x: label.x - 1, y: top + BAR.top, width: length + 2, height: BAR.height }, { fill: 'site', opacity: 0.85 }),
    { kind: 'text', x: label.at, y: top + 18, text, size: SMALL_SIZE, ink: 'ink', anchor: label.anchor },
  ];
}

/** Hollow, where a cutover is filled. */
const rehearsal = (x: number, width: number, y: number): Shape => box({ x, y, width, height: BAR.height }, { fill: 'site', radius: 2, stroke: 'accent', strokeWidth: 1.5 });

function legend(top: number): readonly Shape[] {
  const swatch = (x: number, fill: 'lineStrong' | 'accent'): Shape => box({ x, y: top, width: 20, height: 12 }, { fill, radius: 2 });
  const lines = (x: number, hard: boolean): Shape => hatch({ from: x, to: x + 20 }, top - 8, hard);
  const entry = (x: number, shape: Shape, text: string): readonly Shape[] => [shape, { kind: 'text', x: x + 26, y: top + 10, text, size: SMALL_SIZE, ink: 'inkSoft' }];
  const [first, second, third, fourth, fifth] = [MARGIN, MARGIN + 220, MARGIN + 520, MARGIN + 740, MARGIN + 900] as const;
  return [
    ...entry(first, swatch(first, 'lineStrong'), 'Before and after the sites'),
    ...entry(second, swatch(second, 'accent'), 'Cutover with its way back; framed: locked'),
    ...entry(third, lines(third, true), 'Closed: nothing may move'),
    ...entry(fourth, lines(fourth, false), 'Better not'),
    ...entry(fifth, rehearsal(fifth, 20, top), 'Rehearsal'),
  ];
}
