import { ArrowRight20Regular, Clock20Regular, Stack20Regular, type FluentIcon } from '@fluentui/react-icons';
import type { IntegrationMode } from '../../../models/document';

export const MODE_ICONS: Readonly<Record<IntegrationMode, FluentIcon>> = {
  sync: ArrowRight20Regular,
  queued: Stack20Regular,
  batch: Clock20Regular,
};
