import type { Remark } from '../../../models/document';
import { closeRemark, freshId, removeRemark, reopenRemark, setRemark } from '../../../models/document/edits';
import { today } from '../../i18n/today';
import { usePlan } from '../../state/usePlan';
import { notesMessages } from './messages';
import type { RemarkEntry } from './RemarkForm';

const text = notesMessages.steps;

/** Optional days stay out of the plan rather than empty. */
const dueOf = ({ due }: RemarkEntry): Pick<Remark, 'due'> => (due === '' ? {} : { due });

/** What can be done to remarks; each is one undo step with its name. */
export const remarkActions = {
  add(itemId: string | null, entry: RemarkEntry): void {
    const { kind, text: words, owner } = entry;
    const raisedOn = today();
    usePlan.getState().edit(text.add(kind), (plan) => setRemark(plan, { id: freshId(plan, kind), kind, itemId, text: words, owner, state: 'open', ...dueOf(entry), raisedOn }));
  },

  change(remark: Remark, entry: RemarkEntry): void {
    const { due, ...kept } = remark;
    const { kind, text: words, owner } = entry;
    usePlan.getState().edit(text.edit(kind), (plan) => setRemark(plan, { ...kept, kind, text: words, owner, ...dueOf(entry) }));
  },

  close({ id, kind }: Remark): void {
    const day = today();
    usePlan.getState().edit(text.close(kind), (plan) => closeRemark(plan, id, day));
  },

  reopen({ id, kind }: Remark): void {
    usePlan.getState().edit(text.reopen(kind), (plan) => reopenRemark(plan, id));
  },

  remove({ id, kind }: Remark): void {
    usePlan.getState().edit(text.remove(kind), (plan) => removeRemark(plan, id));
  },
} as const;
