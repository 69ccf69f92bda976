import { create } from 'zustand';
import type { ImportSource } from '../features/tables/importing/importSource';

export type UnsavedChoice = 'save' | 'discard' | 'cancel';

/** A dialog with what it needs; those with `answer` give it back exactly once. */
export type Dialog =
  | { readonly kind: 'start' }
  | { readonly kind: 'open' }
  | { readonly kind: 'save-as'; readonly suggested: string; readonly answer: (name: string | null) => void }
  | { readonly kind: 'unsaved'; readonly planName: string; readonly answer: (choice: UnsavedChoice) => void }
  | { readonly kind: 'export' }
  | { readonly kind: 'drift' }
  | { readonly kind: 'import-rows'; readonly source: ImportSource }
  | { readonly kind: 'help' }
  | { readonly kind: 'palette'; readonly scope: 'all' | 'items' | 'add' | 'connect' };

export type DialogKind = Dialog['kind'];
export type DialogOf<K extends DialogKind> = Extract<Dialog, { readonly kind: K }>;

export interface DialogState {
  /** One at a time; null when the window is free. */
  readonly dialog: Dialog | null;
  show(dialog: Dialog): void;
  close(): void;
}

export const useDialogs = create<DialogState>((set) => ({
  dialog: null,
  show: (dialog) => set({ dialog }),
  close: () => set({ dialog: null }),
}));
