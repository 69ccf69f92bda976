import { tokens } from '@fluentui/react-components';
import { ArrowCircleRight16Regular, Archive16Regular, DismissCircle16Filled, HourglassHalf16Regular, Warning16Filled, type FluentIcon } from '@fluentui/react-icons';
import type { FlowState } from '../../../models/theatre/performance';

export interface FateLook {
  readonly Icon: FluentIcon;
  readonly colour: string;
  /** Pattern of a line, so that states differ without colour. */
  readonly dash: (width: number) => string | undefined;
}

/** How a state looks on the canvas and in tables, its word beside it: sign, colour and line pattern. */
export const FATE_LOOK: Readonly<Record<FlowState, FateLook>> = {
  'goes-on': { Icon: ArrowCircleRight16Regular, colour: tokens.colorNeutralForeground3, dash: () => undefined },
  slows: { Icon: HourglassHalf16Regular, colour: tokens.colorPaletteYellowForeground2, dash: (width) => `${16 + 2 * width} ${5 + width}` },
  buffers: { Icon: Archive16Regular, colour: tokens.colorBrandForeground1, dash: (width) => `${6 + width} ${5 + width}` },
  stops: { Icon: DismissCircle16Filled, colour: tokens.colorPaletteRedForeground1, dash: (width) => `0.1 ${5 + 2 * width}` },
  lost: { Icon: Warning16Filled, colour: tokens.colorPaletteDarkOrangeForeground1, dash: (width) => `${10 + width} ${5 + width} 0.1 ${5 + width}` },
};
