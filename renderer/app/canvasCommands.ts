import {
  AlignBottomRegular,
  AlignCenterHorizontalRegular,
  AlignCenterVerticalRegular,
  AlignLeftRegular,
  AlignRightRegular,
  AlignSpaceEvenlyHorizontalRegular,
  AlignSpaceEvenlyVerticalRegular,
  AlignTopRegular,
  ArrowMoveRegular,
  ArrowRoutingRegular,
  BuildingMultipleRegular,
  ClipboardPasteRegular,
  CopyAddRegular,
  CopyRegular,
  CutRegular,
  GroupDismissRegular,
  GroupRegular,
  OrganizationRegular,
  SelectAllOnRegular,
  ZoomFitRegular,
  type FluentIcon,
} from '@fluentui/react-icons';
import { ALIGNMENTS, type Alignment } from '../features/canvas/gestures/alignItems';
import { useCanvas } from '../features/canvas/canvasStore';
import { arrangeItems } from '../features/canvas/gestures/arrangeItems';
import { canvasActions } from '../features/canvas/gestures/canvasActions';
import { clipboardActions } from '../features/canvas/gestures/clipboardActions';
import { DISTRIBUTED_LEAST, type Axis } from '../features/canvas/gestures/distributeItems';
import { focusedItem } from '../features/canvas/gestures/focusedItem';
import { groupActions, GROUPED_LEAST, SITE_GROUPING_IDS } from '../features/canvas/groups/groupActions';
import { walk } from '../features/canvas/gestures/walk';
import { CANVAS_TEXT } from '../features/canvas/messages';
import { useDialogs } from '../state/dialogStore';
import { useView } from '../state/viewStore';
import type { Command } from './command';
import type { CommandState } from './commandState';
import type { Shortcut } from './shortcuts';

const text = CANVAS_TEXT.commands;

const onCanvas = (state: CommandState): boolean => state.onCanvas;
const withSelection = (least: number) => (state: CommandState): boolean => state.onCanvas && state.selected >= least;


const command = (rest: Omit<Command, 'group' | 'inFields'>): Command => ({ group: 'edit', inFields: false, ...rest });

/** What can be done to the drawing. Keys of single letters and arrows work while the canvas has the focus. */
export const canvasCommands = (): readonly Command[] => [
  command({ id: 'select-all', label: () => text.selectAll, icon: SelectAllOnRegular, shortcuts: ['Mod+A'], keysIn: 'canvas', when: onCanvas, run: canvasActions.selectAll }),
  command({ id: 'copy', label: () => text.copy, icon: CopyRegular, shortcuts: ['Mod+C'], keysIn: 'browser', when: withSelection(1), run: clipboardActions.copy }),
  command({ id: 'cut', label: () => text.cut, icon: CutRegular, shortcuts: ['Mod+X'], keysIn: 'browser', when: withSelection(1), run: clipboardActions.cut }),
  command({ id: 'paste', label: () => text.paste, icon: ClipboardPasteRegular, shortcuts: ['Mod+V'], keysIn: 'browser', when: onCanvas, run: clipboardActions.paste }),
  command({ id: 'duplicate', label: () => text.duplicate, icon: CopyAddRegular, shortcuts: ['Mod+D'], keysIn: 'canvas', when: withSelection(1), run: canvasActions.duplicate }),
  command({ id: 'connect', label: () => text.connect, icon: ArrowRoutingRegular, shortcuts: ['C'], keysIn: 'canvas', when: (state) => state.onCanvas && (state.selected === 1 || state.selected === 2 || focusedItem() !== null), run: connect }),
  command({ id: 'arrange-new', label: () => text.arrangeNew, icon: OrganizationRegular, shortcuts: ['Alt+Shift+A'], when: onCanvas, run: () => void arrangeItems('new') }),
  command({ id: 'arrange-all', label: () => text.arrangeAll, icon: OrganizationRegular, shortcuts: ['Alt+Shift+E'], when: onCanvas, run: () => void arrangeItems('all') }),
  command({ id: 'group', label: () => text.group, icon: GroupRegular, shortcuts: ['Mod+G'], when: withSelection(GROUPED_LEAST), run: groupActions.group }),
  command({ id: 'ungroup', label: () => text.ungroup, icon: GroupDismissRegular, shortcuts: ['Mod+Shift+G'], when: withSelection(1), run: groupActions.ungroup }),
  command({ id: 'rename-group', label: () => CANVAS_TEXT.groups.rename, icon: GroupRegular, shortcuts: ['F2'], keysIn: 'canvas', when: withSelection(1), run: groupActions.askName }),
  command({ id: 'toggle-company', label: () => (useCanvas.getState().companyShown ? CANVAS_TEXT.company.hide : CANVAS_TEXT.company.show), icon: BuildingMultipleRegular, shortcuts: [], when: onCanvas, run: () => useCanvas.getState().toggleCompany() }),
  ...SITE_GROUPING_IDS.map((by) => command({ id: `group-by-${by}`, label: () => CANVAS_TEXT.groups.sitesBy[by], icon: GroupRegular, shortcuts: [], when: onCanvas, run: () => groupActions.sitesBy(by) })),
  ...ALIGNMENTS.map(align),
  ...AXES.map(distribute),
  ...NUDGES.map(nudge),
  ...FLOW_STEPS.map(stepThroughFlows),
  command({ id: 'zoom-all', label: () => text.zoomAll, icon: ZoomFitRegular, shortcuts: ['F'], keysIn: 'canvas', when: onCanvas, run: canvasActions.frameAll }),
  command({ id: 'zoom-selection', label: () => text.zoomSelection, icon: ZoomFitRegular, shortcuts: ['Shift+F'], keysIn: 'canvas', when: withSelection(1), run: canvasActions.frameSelection }),
];

/** Two selected items are joined; to one, the other is searched. The one is where the keyboard is, selected or not. */
function connect(): void {
  const { selection, select } = useView.getState();
  const focused = focusedItem();
  if (selection.length !== 2 && focused !== null) select([focused]);
  if (selection.length !== 2) useDialogs.getState().show({ kind: 'palette', scope: 'connect' });
  else canvasActions.connectSelected();
}

const FLOW_STEPS = [
  { id: 'next-flow', label: () => text.nextFlow, icon: ArrowRoutingRegular, key: 'E', step: 1 },
  { id: 'previous-flow', label: () => text.previousFlow, icon: ArrowRoutingRegular, key: 'Shift+E', step: -1 },
] as const;

const stepThroughFlows = ({ id, label, icon, key, step }: (typeof FLOW_STEPS)[number]): Command =>
  command({ id, label, icon, shortcuts: [key], keysIn: 'canvas', when: onCanvas, run: () => walk.throughFlows(focusedItem() ?? useView.getState().selection[0] ?? '', step) });

const ALIGNED_LEAST = 2;

const ALIGN: Readonly<Record<Alignment, { readonly icon: FluentIcon; readonly key: Shortcut }>> = {
  left: { icon: AlignLeftRegular, key: 'Mod+Shift+ArrowLeft' },
  centre: { icon: AlignCenterHorizontalRegular, key: 'Alt+Shift+C' },
  right: { icon: AlignRightRegular, key: 'Mod+Shift+ArrowRight' },
  top: { icon: AlignTopRegular, key: 'Mod+Shift+ArrowUp' },
  middle: { icon: AlignCenterVerticalRegular, key: 'Alt+Shift+M' },
  bottom: { icon: AlignBottomRegular, key: 'Mod+Shift+ArrowDown' },
};

function align(alignment: Alignment): Command {
  const { icon, key } = ALIGN[alignment];
  return command({ id: `align-${alignment}`, label: () => text.align[alignment], icon, shortcuts: [key], when: withSelection(ALIGNED_LEAST), run: () => canvasActions.align(alignment) });
}

const AXES: readonly { readonly axis: Axis; readonly icon: FluentIcon; readonly key: Shortcut }[] = [
  { axis: 'horizontally', icon: AlignSpaceEvenlyHorizontalRegular, key: 'Alt+Shift+H' },
  { axis: 'vertically', icon: AlignSpaceEvenlyVerticalRegular, key: 'Alt+Shift+V' },
];

function distribute({ axis, icon, key }: (typeof AXES)[number]): Command {
  return command({ id: `distribute-${axis}`, label: () => text.distribute[axis], icon, shortcuts: [key], when: withSelection(DISTRIBUTED_LEAST), run: () => canvasActions.distribute(axis) });
}

const NUDGES = ['left', 'right', 'up', 'down'] as const;

const ARROWS: Readonly<Record<(typeof NUDGES)[number], Shortcut>> = { left: 'ArrowLeft', right: 'ArrowRight', up: 'ArrowUp', down: 'ArrowDown' };

function nudge(direction: (typeof NUDGES)[number]): Command {
  return command({ id: `nudge-${direction}`, label: () => text.nudge[direction], icon: ArrowMoveRegular, shortcuts: [ARROWS[direction]], keysIn: 'canvas', when: withSelection(1), run: () => canvasActions.nudge(direction) });
}
