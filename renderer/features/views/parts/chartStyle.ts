import { tokens } from '@fluentui/react-components';

/** Axis texts and lines, the same in every chart. */
export const AXIS_TICK = { fill: tokens.colorNeutralForeground2, fontSize: 12 } as const;

export const AXIS_LINE = { stroke: tokens.colorNeutralStroke1 } as const;

/** Keeps the first text below an axis off the last one beside it. */
export const TICK_MARGIN = 6;

export const GRID_STROKE = tokens.colorNeutralStroke3;

export const TOOLTIP_STYLE = {
  backgroundColor: tokens.colorNeutralBackground1,
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderRadius: tokens.borderRadiusMedium,
  color: tokens.colorNeutralForeground1,
  fontSize: 12,
} as const;
