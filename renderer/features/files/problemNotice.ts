import type { Problem } from '../../../models/problem/problem';
import { describeProblem } from '../../../shared/messages';
import type { Notice, NoticeAction } from '../../state/noticeStore';
import { filesMessages } from './messages';

/** Problems as one notice: the first in words, the rest as a count, and the ways out. */
export function problemNotice(title: string, problems: readonly Problem[], actions: readonly NoticeAction[]): Notice {
  const [first, ...rest] = problems;
  const sentences = [...(first ? [describeProblem(first)] : []), ...(rest.length > 0 ? [filesMessages.more(rest.length)] : [])];
  return { intent: 'error', title, text: sentences.join(' '), actions };
}
