import { DraftInput } from './DraftInput';
import type { EditorProps } from './editorProps';
import { useDraft } from './useDraft';

const PLACEHOLDER = '06:00';

/** Wall-clock time as text: a native time field has no 24:00, which closes a day. */
export function ClockEditor({ path, value, ariaLabel, change, refuse }: EditorProps<'time'>) {
  const draft = useDraft({ value, write: String, read: (text) => ({ ok: true, value: fullClock(text) }), change, refuse });
  return <DraftInput draft={draft} path={path} ariaLabel={ariaLabel} placeholder={PLACEHOLDER} />;
}

/** `6:30` means `06:30`. */
const fullClock = (text: string): string => (/^\d:\d\d$/.test(text.trim()) ? `0${text.trim()}` : text.trim());
