import type { Criticality, System, Workload } from '../../../models/document';
import type { Tenancy } from '../../../models/report/summary';
import type { ItemFindings } from '../findingsByItem';
import type { Box } from '../placement/box';
import { fitText, wrapText } from './fitText';
import { criticalityBars, findingMark } from './marks';
import { box, group, type GroupShape, type Shape } from './shape';
import { DRAWING_WORDS as words } from './words';

const RADIUS = 4;
const SIDE = 10;
const NAME = { size: 13, line: 16 };
const DETAIL = { size: 12, line: 17 };
const BARS_WIDTH = 15;
const MARK_WIDTH = 24;
const STRIPE = 4;

export function systemShapes(system: System, at: Box, findings: ItemFindings | null): GroupShape {
  const frame = box({ ...at, x: 0, y: 0 }, { radius: RADIUS, fill: system.siteId === null ? 'card' : 'cardHoused', stroke: 'edge', strokeWidth: 1 });
  const body = cardBody({ name: system.name, detail: words.system.detail(system), criticality: system.criticality, findings }, at);
  return group([frame, ...body], { move: at, title: words.system.title(system) });
}

/** Workloads carry a stripe of the accent, so that they differ from systems without colour too. */
export function workloadShapes(workload: Workload, tenancy: Tenancy | null, at: Box, findings: ItemFindings | null): GroupShape {
  const frame = box({ ...at, x: 0, y: 0 }, { radius: RADIUS, fill: 'card', stroke: 'edge', strokeWidth: 1 });
  const stripe = box({ x: 0, y: 0, width: STRIPE, height: at.height }, { fill: 'accent' });
  const body = cardBody({ name: workload.name, detail: words.workload.detail(workload, tenancy), criticality: workload.criticality, findings }, at);
  return group([frame, stripe, ...body], { move: at, title: words.workload.title(workload) });
}

interface CardWords {
  readonly name: string;
  readonly detail: string;
  readonly criticality: Criticality;
  readonly findings: ItemFindings | null;
}

/** Name in up to two lines; below it the detail, findings and criticality in one. */
function cardBody({ name, detail, criticality, findings }: CardWords, { width, height }: Box): readonly Shape[] {
  const inner = width - 2 * SIDE;
  const names = wrapText(name, { width: inner, size: NAME.size, bold: true }, 2);
  const top = (height - names.length * NAME.line - DETAIL.line) / 2;
  const foot = top + names.length * NAME.line + DETAIL.line - 4;
  const right = SIDE + inner - BARS_WIDTH;
  const detailWidth = inner - BARS_WIDTH - (findings ? MARK_WIDTH : 0) - 8;
  return [
    ...names.map((text, index): Shape => ({ kind: 'text', x: SIDE, y: top + (index + 1) * NAME.line - 4, text, size: NAME.size, bold: true, ink: 'ink' })),
    { kind: 'text', x: SIDE, y: foot, text: fitText(detail, { width: detailWidth, size: DETAIL.size }), size: DETAIL.size, ink: 'inkSoft' },
    ...(findings ? [findingMark(findings, { x: right - MARK_WIDTH - 5, y: foot - 11 })] : []),
    criticalityBars(criticality, { x: right, y: foot - 11 }),
  ];
}
