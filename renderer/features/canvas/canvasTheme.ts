import { tokens } from '@fluentui/react-components';
import type { CSSProperties } from 'react';

/** The drawing library's own parts in the colours of the app. */
export const CANVAS_THEME = {
  '--xy-background-color': tokens.colorNeutralBackground3,
  '--xy-background-pattern-color': tokens.colorNeutralStroke2,
  '--xy-connectionline-stroke': tokens.colorBrandStroke1,
  '--xy-connectionline-stroke-width': '2',
  '--xy-controls-button-background-color': tokens.colorNeutralBackground1,
  '--xy-controls-button-background-color-hover': tokens.colorNeutralBackground1Hover,
  '--xy-controls-button-color': tokens.colorNeutralForeground2,
  '--xy-controls-button-color-hover': tokens.colorNeutralForeground1,
  '--xy-controls-button-border-color': tokens.colorNeutralStroke2,
  '--xy-controls-box-shadow': tokens.shadow4,
  '--xy-attribution-background-color': 'transparent',
  '--xy-selection-background-color': `color-mix(in srgb, ${tokens.colorBrandStroke1} 12%, transparent)`,
  '--xy-selection-border': `1px dashed ${tokens.colorBrandStroke1}`,
} as CSSProperties;
