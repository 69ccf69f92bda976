import type { FluentIcon } from '@fluentui/react-icons';

/** How one kind of item looks and is called wherever it appears. */
export interface KindLook {
  readonly label: string;
  readonly hint: string;
  readonly Icon: FluentIcon;
}
