import { tokens } from '@fluentui/react-components';
import type { Criticality } from '../../../../models/document';

/** Line colour per criticality, faint to strong; critical flows carry a mark as well. */
export const LINE_COLOUR: Readonly<Record<Criticality, string>> = {
  low: tokens.colorNeutralStrokeAccessible,
  medium: tokens.colorNeutralStrokeAccessible,
  high: tokens.colorNeutralForeground2,
  critical: tokens.colorPaletteDarkOrangeForeground1,
};
