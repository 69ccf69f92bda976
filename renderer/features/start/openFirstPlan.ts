import type { HostClient } from '../../../shared/hostContract/contract';
import { callHost } from '../../state/callHost';
import { useNotices } from '../../state/noticeStore';
import { openPlan } from '../../state/openPlan';
import type { FileActions } from '../files/fileActions';
import { problemNotice } from '../files/problemNotice';
import { loadFirstStarter } from './loadStarters';
import { startMessages as text } from './messages';

/** Puts the first plan on the table: the one the app was started with, else a starter, so that an answer is there at once. */
export async function openFirstPlan(host: HostClient, files: FileActions): Promise<void> {
  const startup = await callHost(host, 'plans.startup', {});
  if (startup.ok && startup.value && files.load(startup.value, startup.value)) return;
  const { notice } = useNotices.getState();
  openPlan(await loadFirstStarter(), null);
  // Why the asked-for plan is not there must outlast the starter that stands in for it.
  if (!startup.ok) useNotices.getState().say(problemNotice(text.startupFailed, startup.problems, []));
  else if (notice) useNotices.getState().say(notice);
}
