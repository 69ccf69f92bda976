import type { FluentIcon } from '@fluentui/react-icons';

/** How one kind of item looks and is called wherever it appears. */
export interface KindLook {
  readonly label: string;
  readonly hint: string;
  readonly Icon: FluentIcon;
}

/** The words are read when they are shown, in the language of that moment. */
export const kindLook = (words: Pick<KindLook, 'label' | 'hint'>, Icon: FluentIcon): KindLook => ({
  Icon,
  get label() {
    return words.label;
  },
  get hint() {
    return words.hint;
  },
});
