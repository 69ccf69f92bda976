import { create } from 'zustand';
import { useView } from '../../state/viewStore';

interface SettingsPanelState {
  readonly open: boolean;
  /** The setting that has the focus when the panel is drawn: a new language draws it anew under the user's hands. */
  readonly focus: string;
  show(): void;
  close(): void;
  keepFocus(setting: string): void;
}

export const useSettingsPanel = create<SettingsPanelState>((set) => ({
  open: false,
  focus: 'language',
  show: () => {
    useView.getState().closeWhy();
    set({ open: true, focus: 'language' });
  },
  close: () => set({ open: false }),
  keepFocus: (focus) => set({ focus }),
}));
