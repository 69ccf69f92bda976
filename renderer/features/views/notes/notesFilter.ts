import { create } from 'zustand';
import type { Plan, Provenance, Remark } from '../../../../models/document';

/** No filter of this kind. */
export const ALL = 'all';
/** The plan as a whole stands in no list, so it has no id of its own; ids have no colon. */
export const WHOLE_PLAN = ':plan';
/** A remark without an owner. */
export const NOBODY = ':nobody';
/** Both of the kinds that are worth asking again. */
export const WEAK = 'weak';

export interface NotesFilter {
  readonly kind: Remark['kind'] | typeof ALL;
  readonly state: Remark['state'] | typeof ALL;
  readonly owner: string;
  readonly about: string;
  readonly sure: Provenance['sure'] | typeof WEAK | typeof ALL;
}

interface NotesFilterState extends NotesFilter {
  put(part: Partial<NotesFilter>): void;
}

/** What the view shows; it comes back as it was left. */
export const useNotesFilter = create<NotesFilterState>((set) => ({ kind: ALL, state: ALL, owner: ALL, about: ALL, sure: ALL, put: (part) => set(part) }));

export function filterRemarks({ remarks }: Pick<Plan, 'remarks'>, { kind, state, owner, about }: Omit<NotesFilter, 'sure'>): readonly Remark[] {
  return remarks.filter(
    (remark) =>
      (kind === ALL || remark.kind === kind) &&
      (state === ALL || remark.state === state) &&
      (owner === ALL || remark.owner === (owner === NOBODY ? '' : owner)) &&
      (about === ALL || remark.itemId === (about === WHOLE_PLAN ? null : about)),
  );
}

export function filterProvenance({ provenance }: Pick<Plan, 'provenance'>, sure: NotesFilter['sure']): readonly Provenance[] {
  if (sure === ALL) return provenance;
  return provenance.filter((entry) => (sure === WEAK ? entry.sure === 'guessed' || entry.sure === 'estimated' : entry.sure === sure));
}
