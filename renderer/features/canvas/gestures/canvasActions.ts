import { removeItems } from '../../../../models/document/edits';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { CANVAS_TEXT } from '../messages';
import { connectItems } from './connectItems';
import { duplicateItems } from './duplicateItems';

const text = CANVAS_TEXT.edits;

/** What can be done to the selection; shared by keys and by the bar over the canvas. Each is one undo step. */
export const canvasActions = {
  /** Selects an item; `adding` puts it beside what is selected, or takes it out. */
  choose(id: string, adding: boolean): void {
    const { selection, select } = useView.getState();
    if (!adding) select([id]);
    else select(selection.includes(id) ? selection.filter((other) => other !== id) : [...selection, id]);
  },

  remove(): void {
    const { selection, select } = useView.getState();
    if (selection.length === 0) return;
    usePlan.getState().edit(text.remove(selection.length), (plan) => removeItems(plan, selection));
    select([]);
  },

  duplicate(): void {
    const { selection, select } = useView.getState();
    const copies = duplicateItems(usePlan.getState().plan, selection);
    if (copies.ids.length === 0) return;
    usePlan.getState().edit(text.duplicate(copies.ids.length), () => copies.plan);
    select(copies.ids);
  },

  connect(from: string, to: string): void {
    const connected = connectItems(usePlan.getState().plan, from, to);
    if (!connected) return;
    usePlan.getState().edit(text.connect, () => connected.plan);
    useView.getState().select([connected.id]);
  },

  connectSelected(): void {
    const [from, to, ...others] = useView.getState().selection;
    if (from !== undefined && to !== undefined && others.length === 0) canvasActions.connect(from, to);
  },

  selectAll(): void {
    const { sites, systems, workloads } = usePlan.getState().plan;
    useView.getState().select([...sites, ...systems, ...workloads].map(({ id }) => id));
  },
} as const;
