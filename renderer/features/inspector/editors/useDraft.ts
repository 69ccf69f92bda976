import { useState } from 'react';

interface Draft {
  readonly text: string;
  /** The value of the plan for which the typed text still stands. */
  readonly standsFor: unknown;
  readonly refused: boolean;
}

export type Read = { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly message: string };

interface DraftOptions {
  readonly value: unknown;
  write(value: unknown): string;
  read(text: string): Read;
  change(value: unknown): boolean;
  refuse(message: string): void;
}

/**
 * Text that is being typed. It is kept letter by letter as long as the plan holds what it says (or, when refused, what
 * was there before); an undo or another edit of the same value brings the plan's own text back.
 */
export function useDraft({ value, write, read, change, refuse }: DraftOptions) {
  const [draft, setDraft] = useState<Draft | null>(null);
  const isCurrent = draft !== null && Object.is(draft.standsFor, value);

  const onText = (text: string) => {
    const typed = read(text);
    if (!typed.ok) refuse(typed.message);
    const accepted = typed.ok && change(typed.value);
    setDraft({ text, standsFor: accepted ? typed.value : value, refused: !accepted });
  };
  const onBlur = () => {
    if (draft !== null && !draft.refused) setDraft(null);
  };
  return { text: isCurrent ? draft.text : write(value), onText, onBlur };
}
