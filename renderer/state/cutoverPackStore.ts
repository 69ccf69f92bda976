import { create } from 'zustand';
import type { CutoverPack } from '../../models/cutover/pack';

/** The runbook that is open, for the figures behind its numbers: never undone, never saved. */
interface CutoverPackState {
  readonly pack: CutoverPack | null;
  show(pack: CutoverPack | null): void;
}

export const useCutoverPack = create<CutoverPackState>((set) => ({
  pack: null,
  show: (pack) => set({ pack }),
}));
