import { Clock16Regular, Stack16Regular, ArrowRight16Regular, type FluentIcon } from '@fluentui/react-icons';
import type { IntegrationMode } from '../../../../models/document';

const ICONS: Readonly<Record<IntegrationMode, FluentIcon>> = {
  sync: ArrowRight16Regular,
  queued: Stack16Regular,
  batch: Clock16Regular,
};

/** The sign of an integration class, the same on lines, in the legend and in lists. */
export function ModeMark({ mode }: { readonly mode: IntegrationMode }) {
  const Icon = ICONS[mode];
  return <Icon aria-hidden="true" />;
}
