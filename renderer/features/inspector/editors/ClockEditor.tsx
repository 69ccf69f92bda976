import { DraftInput } from './DraftInput';
import { EMPTY_VALUES, type EditorProps } from './editorProps';
import { useDraft } from './useDraft';

const PLACEHOLDER = '06:00';

/** Wall-clock time as text: a native time field has no 24:00, which closes a day. */
export function ClockEditor({ editor, path, value, ariaLabel, change, refuse }: EditorProps<'time'>) {
  const draft = useDraft({
    value,
    write: (stored) => (typeof stored === 'string' ? stored : ''),
    read: (text) => ({ ok: true, value: text.trim() === '' && editor.empty ? EMPTY_VALUES[editor.empty] : fullClock(text) }),
    change,
    refuse,
  });
  return <DraftInput draft={draft} path={path} ariaLabel={ariaLabel} placeholder={PLACEHOLDER} />;
}

/** `6:30` means `06:30`. */
const fullClock = (text: string): string => (/^\d:\d\d$/.test(text.trim()) ? `0${text.trim()}` : text.trim());
