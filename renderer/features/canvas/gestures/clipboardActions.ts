import { parsePlan, readCopiedItems, serializePlan, type CopiedItems } from '../../../../models/document';
import { copyItems, removeItems, type Pasted } from '../../../../models/document/edits';
import { useNotices } from '../../../state/noticeStore';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';
import { problemNotice } from '../../files/problemNotice';
import { useCanvas } from '../canvasStore';
import { CANVAS_TEXT } from '../messages';
import { pasteHere } from './pasteHere';
import { placesToCopy } from './placesToCopy';

const text = CANVAS_TEXT.clipboard;

/** What was copied last in this window. A page may put text on the clipboard but not read it unasked, so a command has this alone. */
let kept: CopiedItems | null = null;

/** Copy, cut and paste of items, within a plan, between plans and between windows. */
export const clipboardActions = {
  /** The selected items as clipboard text; null when nothing is selected that can be copied. */
  take(): string | null {
    const { plan } = usePlan.getState();
    const asked = new Set(useView.getState().selection);
    const copied = copyItems(plan, asked, placesToCopy(plan, asked));
    if (![...copied.sites, ...copied.systems, ...copied.workloads, ...copied.integrations, ...copied.environments].some(({ id }) => asked.has(id))) return null;
    kept = copied;
    return JSON.stringify(copied);
  },

  remove(): void {
    const { selection, select } = useView.getState();
    usePlan.getState().edit(text.cutStep(selection.length), (plan) => removeItems(plan, selection));
    select([]);
  },

  copy(): void {
    const taken = clipboardActions.take();
    // Without leave to write, what was copied is still here for this window.
    if (taken !== null) void navigator.clipboard.writeText(taken).catch(() => undefined);
  },

  cut(): void {
    clipboardActions.copy();
    clipboardActions.remove();
  },

  paste(): void {
    if (kept) put(kept);
    else useNotices.getState().say({ intent: 'info', title: text.nothing, text: text.nothingText, actions: [] });
  },

  /** Pastes clipboard text; false when it holds no items, so that others may look at it. */
  pasteText(clipboardText: string): boolean {
    const copied = readCopiedItems(clipboardText);
    if (copied) put(copied);
    return copied !== null;
  },
} as const;

/** The text may come from anywhere, so the plan with it must be one that could be opened again. */
function put(copied: CopiedItems): void {
  const { plan, edit } = usePlan.getState();
  const pasted = pasteHere(plan, copied, useCanvas.getState().surface?.centre() ?? null);
  const checked = parsePlan(serializePlan(pasted.plan));
  if (!checked.ok) {
    useNotices.getState().say(problemNotice(text.refused, checked.problems, []));
    return;
  }
  edit(text.pasteStep(pasted.ids.size), () => pasted.plan);
  useView.getState().select([...pasted.ids.values()]);
  tellWhatStayed(pasted);
}

function tellWhatStayed({ flowsLeft, tiesLeft }: Pasted): void {
  if (flowsLeft + tiesLeft === 0) return;
  const sentences = [...(flowsLeft > 0 ? [text.flowsLeft(flowsLeft)] : []), ...(tiesLeft > 0 ? [text.tiesLeft(tiesLeft)] : [])];
  useNotices.getState().say({ intent: 'info', title: text.partly, text: sentences.join(' '), actions: [] });
}
