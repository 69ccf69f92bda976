import { tokens } from '@fluentui/react-components';
import type { Criticality } from '../../../../models/document';
import { BarsMark } from './BarsMark';

const LEVELS: Readonly<Record<Criticality, number>> = { low: 1, medium: 2, high: 3, critical: 4 };

/** The number of filled bars is the criticality. */
export function CriticalityMark({ criticality }: { readonly criticality: Criticality }) {
  const faint = tokens.colorNeutralForeground3;
  return <BarsMark filled={LEVELS[criticality]} colour={criticality === 'critical' ? tokens.colorPaletteDarkOrangeForeground1 : faint} faint={faint} />;
}
