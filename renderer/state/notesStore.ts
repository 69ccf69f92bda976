import { create } from 'zustand';

/** What a new remark will be attached to; null: the plan as a whole. */
interface Draft {
  readonly itemId: string | null;
}

/** What is being written beside the plan; never saved in it, never undone. */
interface NotesState {
  /** The item whose new remark is being written. */
  readonly draft: Draft | null;
  /** Place of the input whose origin is being edited. */
  readonly originOpen: string | null;
  /** Place of the input that last had the keyboard. */
  readonly lastInput: string | null;
  /** Who spoke last: the next input is often from the same mouth. */
  readonly lastSpeaker: string;
  startDraft(itemId: string | null): void;
  endDraft(): void;
  openOrigin(path: string | null): void;
  touchInput(path: string): void;
  heard(speaker: string): void;
}

export const useNotes = create<NotesState>((set) => ({
  draft: null,
  originOpen: null,
  lastInput: null,
  lastSpeaker: '',
  startDraft: (itemId) => set({ draft: { itemId } }),
  endDraft: () => set({ draft: null }),
  openOrigin: (originOpen) => set({ originOpen }),
  touchInput: (lastInput) => set({ lastInput }),
  heard: (lastSpeaker) => set({ lastSpeaker }),
}));
