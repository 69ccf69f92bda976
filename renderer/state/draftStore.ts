import { create } from 'zustand';
import type { Plan } from '../../models/document';

interface DraftState {
  /** The plan without a file that the host keeps just now. */
  readonly kept: Plan | null;
}

export const useDraft = create<DraftState>(() => ({ kept: null }));
