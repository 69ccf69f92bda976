import { ArrowForwardRegular, ArrowReplyRegular, DarkThemeRegular, PanelLeftRegular, SearchRegular, SettingsRegular, SlideTextRegular, TabDesktopRegular, TableSearchRegular } from '@fluentui/react-icons';
import { usePresenter } from '../features/presenter/presenterStore';
import { useSettingsPanel } from '../features/settings/settingsPanelStore';
import { viewLabels } from '../features/views/messages';
import { useColumns } from '../state/columnStore';
import { useDialogs } from '../state/dialogStore';
import { THEME_CHOICES, useView, VIEW_IDS, type ThemeChoice, type ViewId } from '../state/viewStore';
import type { Command } from './command';
import { appMessages, commandMessages as text } from './messages';
import { regions } from './regions';

const always = () => true;

export const themeCommandId = (choice: ThemeChoice): string => `theme-${choice}`;

export const viewTitle = (id: ViewId): string => (id === 'canvas' ? appMessages.canvas : viewLabels[id]);

export const viewCommands = (): readonly Command[] => [
  {
    id: 'search',
    group: 'view',
    label: () => text.palette,
    icon: SearchRegular,
    shortcuts: ['Mod+K'],
    inFields: true,
    when: always,
    run: () => useDialogs.getState().show({ kind: 'palette', scope: 'all' }),
  },
  {
    id: 'find',
    group: 'view',
    label: () => text.find,
    icon: TableSearchRegular,
    shortcuts: ['Mod+F'],
    inFields: true,
    when: always,
    run: () => useDialogs.getState().show({ kind: 'palette', scope: 'items' }),
  },
  { id: 'toggle-left', group: 'view', label: () => text.toggleLeft, icon: PanelLeftRegular, shortcuts: ['Mod+B'], inFields: true, when: always, run: () => useColumns.getState().toggleLeft() },
  { id: 'next-region', group: 'view', label: () => text.nextRegion, icon: ArrowForwardRegular, shortcuts: ['F6'], inFields: true, when: always, run: () => regions.move(1) },
  { id: 'previous-region', group: 'view', label: () => text.previousRegion, icon: ArrowReplyRegular, shortcuts: ['Shift+F6'], inFields: true, when: always, run: () => regions.move(-1) },
  { id: 'next-part', group: 'view', label: () => text.nextPart, icon: ArrowForwardRegular, shortcuts: ['Alt+PageDown'], inFields: true, when: always, run: () => regions.movePart(1) },
  { id: 'previous-part', group: 'view', label: () => text.previousPart, icon: ArrowReplyRegular, shortcuts: ['Alt+PageUp'], inFields: true, when: always, run: () => regions.movePart(-1) },
  { id: 'present', group: 'view', label: () => text.present, icon: SlideTextRegular, shortcuts: ['Alt+P'], inFields: true, when: () => !usePresenter.getState().on, run: present },
  { id: 'settings', group: 'view', label: () => text.settings, icon: SettingsRegular, shortcuts: ['Mod+,'], inFields: true, when: always, run: () => useSettingsPanel.getState().show() },
  ...VIEW_IDS.map(showView),
  ...THEME_CHOICES.map(chooseTheme),
];

/** Nothing stays selected: what a room sees is the plan, not what was last edited. */
function present(): void {
  useView.getState().select([]);
  useView.getState().closeWhy();
  usePresenter.getState().start();
}

const DIGIT_KEYS = 9;

/** Views are counted from one, as they stand in the bar: Alt+1 is the canvas. Those past the ninth have no key of their own. */
const showView = (id: ViewId, index: number): Command => ({
  id: `show-${id}`,
  group: 'view',
  label: () => text.showView(viewTitle(id)),
  icon: TabDesktopRegular,
  shortcuts: index < DIGIT_KEYS ? [`Alt+${index + 1}`] : [],
  inFields: true,
  when: always,
  run: () => useView.getState().show(id),
});

const chooseTheme = (choice: ThemeChoice): Command => ({
  id: themeCommandId(choice),
  group: 'view',
  label: () => text.theme(choice),
  icon: DarkThemeRegular,
  shortcuts: [],
  inFields: true,
  when: always,
  run: () => useView.getState().setTheme(choice),
});
