import type { Remark } from '../../../models/document';
import { formatDate } from '../../i18n';
import { today } from '../../i18n/today';
import { notesMessages as text } from './messages';

interface RemarkWords {
  readonly parts: readonly string[];
  readonly overdue: boolean;
}

/** Owner, state and days of a remark in a few words. */
export function remarkWords(remark: Remark, now = today()): RemarkWords {
  const { owner, state, due, closedOn } = remark;
  const overdue = state === 'open' && due !== undefined && due < now;
  const stood = text.state(remark);
  const day = (): readonly string[] => {
    if (state === 'done') return [closedOn === undefined ? stood : text.closedOn(stood, formatDate(closedOn))];
    if (due === undefined) return [stood];
    return [overdue ? text.overdue(formatDate(due)) : text.dueOn(formatDate(due))];
  };
  return { parts: [text.ownerOf(owner), ...day()], overdue };
}
