import type { Problem, ProblemCode } from '../../../models/problem/problem';
import type { NoticeAction } from '../../state/noticeStore';
import { filesMessages as text } from './messages';

interface Ways {
  readonly saveAs: () => void;
  readonly save: () => void;
  readonly reopen: () => void;
}

type WaysOut = (ways: Ways) => readonly NoticeAction[];

const anotherName: WaysOut = ({ saveAs }) => [{ label: text.saveUnderAnotherName, run: saveAs }];

const WAYS_OUT: Partial<Readonly<Record<ProblemCode, WaysOut>>> = {
  'file.changed-on-disk': (ways) => [...anotherName(ways), { label: text.openChanged, run: ways.reopen }],
  'file.newer-version-kept': anotherName,
  'file.not-found': anotherName,
  'file.not-writable': (ways) => [...anotherName(ways), { label: text.tryAgain, run: ways.save }],
  'file.name-invalid': anotherName,
};

/** What the user can do when a plan could not be saved. A newer or changed file is never written over. */
export function waysOutOfSaving(problems: readonly Problem[], ways: Ways): readonly NoticeAction[] {
  const code = problems[0]?.code;
  const special = code === undefined ? undefined : WAYS_OUT[code];
  return special ? special(ways) : [{ label: text.tryAgain, run: ways.save }];
}
