import { tokens } from '@fluentui/react-components';
import type { Criticality } from '../../../../models/document';
import { DASH } from '../../../../shared/drawing/lines/dash';
import type { IntegrationEdge } from '../mapping/flowTypes';

/** Line colour per criticality, faint to strong; critical flows carry a mark as well. */
export const LINE_COLOUR: Readonly<Record<Criticality, string>> = {
  low: tokens.colorNeutralStrokeAccessible,
  medium: tokens.colorNeutralStrokeAccessible,
  high: tokens.colorNeutralForeground2,
  critical: tokens.colorPaletteDarkOrangeForeground1,
};

export interface LineLook {
  readonly colour: string;
  readonly width: number;
  readonly dash: string | undefined;
  /** Dashes of a queued flow end straight, dots of a batch are made of round ends. */
  readonly butt: boolean;
  /** Faint, because something else is looked at. */
  readonly stepsBack: boolean;
}

/** How the line of a flow looks: pattern by class, width by rate, colour by criticality, or all as a lens has it. */
export function lineLook({ integration, emphasis, strokeWidth, tint }: NonNullable<IntegrationEdge['data']>): LineLook {
  const linked = emphasis === 'linked' ? tokens.colorBrandStroke1 : LINE_COLOUR[integration.criticality];
  return {
    colour: tint ? tint.colour : linked,
    width: strokeWidth,
    dash: (tint?.dash ?? DASH[integration.mode])(strokeWidth),
    butt: integration.mode === 'queued' && !tint?.dash,
    stepsBack: emphasis === 'beside' || tint === null || tint?.quiet === true,
  };
}
