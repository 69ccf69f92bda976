import { usePlan } from '../../state/usePlan';
import type { DraftKeeper } from './draftKeeper';
import type { FileActions } from './fileActions';

/** Long enough not to write while somebody types, short enough to lose little. */
const PAUSE_MS = 2_000;

/**
 * Saves after a pause: into the file that the plan has, else as a draft that the host keeps. A file that refuses is left
 * alone until somebody saves by hand, so that the same failure is not told again and again.
 */
export function keepSaved(files: Pick<FileActions, 'autosave'>, draft: DraftKeeper, pauseMs = PAUSE_MS): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let refused: string | null = null;
  const save = async (): Promise<void> => {
    const { plan, saved, file } = usePlan.getState();
    if (plan === saved) return;
    if (!file) return draft.keep(plan);
    if (file.revision === refused) return;
    if (!(await files.autosave())) refused = file.revision;
  };
  const stop = usePlan.subscribe((state, before) => {
    const isSafe = state.plan === state.saved || (state.file !== null && before.file === null);
    if (state.opened !== before.opened || isSafe) void draft.drop();
    if (state.plan === before.plan) return;
    clearTimeout(timer);
    timer = setTimeout(() => void save(), pauseMs);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
