import { parsePlan } from '../../../models/document';
import type { HostClient } from '../../../shared/hostContract/contract';
import { callHost } from '../../state/callHost';
import { useNotices } from '../../state/noticeStore';
import { openPlan } from '../../state/openPlan';
import type { DraftKeeper } from './draftKeeper';
import type { FileActions } from './fileActions';
import { filesMessages as text } from './messages';

/** Offers the newest plan that never got a file. It stays kept until it is opened, saved or discarded, whatever becomes of this window. */
export async function offerDraft(host: HostClient, files: Pick<FileActions, 'mayReplace'>, draft: DraftKeeper): Promise<void> {
  const drafts = await callHost(host, 'drafts.list', {});
  const id = drafts.ok ? drafts.value[0] : undefined;
  // What must be said of the first plan goes first; the draft comes again at the next start.
  if (id === undefined || useNotices.getState().notice !== null) return;
  const read = await callHost(host, 'drafts.read', { id });
  const parsed = read.ok ? parsePlan(read.value.text) : read;
  if (!parsed.ok) return;
  const plan = parsed.value;
  const forget = () => void callHost(host, 'drafts.drop', { id });
  const open = async () => {
    if (!(await files.mayReplace())) return;
    openPlan(plan, null, true);
    await draft.keep(plan);
    forget();
  };
  useNotices.getState().say({
    intent: 'info',
    title: text.draftTitle(plan.name),
    text: text.draftText,
    actions: [
      { label: text.draftOpen, run: () => void open() },
      { label: text.draftDiscard, run: forget },
    ],
  });
}
