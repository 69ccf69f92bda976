import { INSPECTOR_TEXT } from '../messages';
import { parseNumber } from '../parseNumber';
import { writeNumber } from '../writeNumber';
import { DraftInput } from './DraftInput';
import { EMPTY_VALUES, type EditorProps } from './editorProps';
import { useDraft, type Read } from './useDraft';

const PER_CENT = 100;
const EXACT_DIGITS = 12;

/** Numbers as the user's region writes them; a share is typed in per cent. */
export function NumberEditor({ field, editor, path, value, ariaLabel, change, refuse }: EditorProps<'number'> | EditorProps<'percent'>) {
  const scale = editor.type === 'percent' ? PER_CENT : 1;
  const draft = useDraft({
    value,
    write: (stored) => (typeof stored === 'number' ? writeNumber(exact(stored * scale)) : ''),
    read: (text) => readNumber(text, scale, editor.empty),
    change,
    refuse,
  });
  return <DraftInput draft={draft} path={path} ariaLabel={ariaLabel} align="number" inputMode="decimal" placeholder={editor.empty && INSPECTOR_TEXT.unset} unit={field.unit} />;
}

function readNumber(text: string, scale: number, empty: 'null' | 'absent' | undefined): Read {
  if (text.trim() === '' && empty) return { ok: true, value: EMPTY_VALUES[empty] };
  const number = parseNumber(text);
  return number === null ? { ok: false, message: INSPECTOR_TEXT.notANumber } : { ok: true, value: exact(number / scale) };
}

/** 35 % is 0.35, not 0.35000000000000003. */
const exact = (value: number): number => Number(value.toPrecision(EXACT_DIGITS));
