import { ColorRegular, FilterDismissRegular } from '@fluentui/react-icons';
import { useFilter } from '../features/canvas/filter/filterStore';
import { useLens } from '../features/canvas/lenses/lensStore';
import { LENS_IDS, type LensId } from '../features/canvas/lenses/registry';
import { CANVAS_TEXT } from '../features/canvas/messages';
import type { Command } from './command';

const text = CANVAS_TEXT.lenses;

const lens = (lensId: LensId | null): Command => ({
  id: `lens-${lensId ?? 'none'}`,
  group: 'view',
  label: () => text.command(lensId === null ? text.none : text.names[lensId]),
  icon: ColorRegular,
  shortcuts: [],
  inFields: true,
  when: (state) => state.onCanvas,
  run: () => useLens.getState().choose(lensId),
});

/** How the drawing is seen. */
export const lensCommands = (): readonly Command[] => [
  ...[null, ...LENS_IDS].map(lens),
  { id: 'filter-clear', group: 'view', label: () => CANVAS_TEXT.filter.clear, icon: FilterDismissRegular, shortcuts: [], inFields: true, when: (state) => state.onCanvas, run: () => useFilter.getState().clear() },
];
