import { removeItems } from '../../../../models/document/edits';
import type { Plan } from '../../../../models/document';
import { GRID } from '../../../../shared/drawing/placement/sizes';
import type { Point } from '../../../../shared/drawing/placement/point';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { useCanvas } from '../canvasStore';
import { CANVAS_TEXT } from '../messages';
import { alignItems, type Alignment } from './alignItems';
import { connectItems } from './connectItems';
import { distributeItems, type Axis } from './distributeItems';
import { duplicateItems } from './duplicateItems';
import { nudgeItems } from './nudgeItems';

const text = CANVAS_TEXT.edits;

const STEPS: Readonly<Record<'left' | 'right' | 'up' | 'down', Point>> = {
  left: { x: -GRID, y: 0 },
  right: { x: GRID, y: 0 },
  up: { x: 0, y: -GRID },
  down: { x: 0, y: GRID },
};

const selected = (): readonly string[] => useView.getState().selection;

const edit = (label: string, change: (plan: Plan, ids: readonly string[]) => Plan, mergeKey?: string): void => {
  const ids = selected();
  if (ids.length > 0) usePlan.getState().edit(label, (plan) => change(plan, ids), mergeKey);
};

/** What can be done to the selection; shared by keys, commands and the bar over the canvas. Each is one undo step. */
export const canvasActions = {
  /** Selects an item; `adding` puts it beside what is selected, or takes it out. */
  choose(id: string, adding: boolean): void {
    const { selection, select } = useView.getState();
    if (!adding) select([id]);
    else select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
  },

  remove(): void {
    edit(text.remove(selected().length), removeItems);
    useView.getState().select([]);
  },

  duplicate(): void {
    const copies = duplicateItems(usePlan.getState().plan, selected());
    if (copies.ids.length === 0) return;
    usePlan.getState().edit(text.duplicate(copies.ids.length), () => copies.plan);
    useView.getState().select(copies.ids);
  },

  connect(from: string, to: string): void {
    const connected = connectItems(usePlan.getState().plan, from, to);
    if (!connected) return;
    usePlan.getState().edit(text.connect, () => connected.plan);
    useView.getState().select([connected.id]);
  },

  connectSelected(): void {
    const [from, to, ...others] = selected();
    if (from !== undefined && to !== undefined && others.length === 0) canvasActions.connect(from, to);
  },

  selectAll(): void {
    const { sites, systems, workloads } = usePlan.getState().plan;
    useView.getState().select([...sites, ...systems, ...workloads].map(({ id }) => id));
  },

  align: (alignment: Alignment): void => edit(text.align[alignment], (plan, ids) => alignItems(plan, ids, alignment)),

  distribute: (axis: Axis): void => edit(text.distribute[axis], (plan, ids) => distributeItems(plan, ids, axis)),

  /** Steps in a row are one undo step. */
  nudge(direction: keyof typeof STEPS, steps = 1): void {
    const by = { x: STEPS[direction].x * steps, y: STEPS[direction].y * steps };
    edit(text.move(selected().length), (plan, ids) => nudgeItems(plan, ids, by), `canvas.move ${selected().join(' ')}`);
  },

  frameAll: (): void => useCanvas.getState().surface?.frame(null),

  /** A flow is in view when its ends are. */
  frameSelection(): void {
    const { integrations } = usePlan.getState().plan;
    const ends = new Map(integrations.map(({ id, from, to }) => [id, [from, to]]));
    useCanvas.getState().surface?.frame(selected().flatMap((id) => ends.get(id) ?? id));
  },
} as const;
