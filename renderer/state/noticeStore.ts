import { create } from 'zustand';

export interface NoticeAction {
  readonly label: string;
  readonly run: () => void;
}

/** Something to know and, where there is one, a way out. */
export interface Notice {
  readonly intent: 'info' | 'success' | 'warning' | 'error';
  readonly title: string;
  readonly text: string;
  readonly actions: readonly NoticeAction[];
}

export interface NoticeState {
  /** The latest notice; an older one has been dealt with or overtaken. */
  readonly notice: Notice | null;
  say(notice: Notice): void;
  dismiss(): void;
}

export const useNotices = create<NoticeState>((set) => ({
  notice: null,
  say: (notice) => set({ notice }),
  dismiss: () => set({ notice: null }),
}));
