import { tokens } from '@fluentui/react-components';

/** How a node of the canvas shows that it is selected or holds the keyboard. */
export const nodeOutline = {
  ':global(.react-flow__node.selected)': { outline: `2px solid ${tokens.colorBrandStroke1}`, outlineOffset: '-1px' },
  ':global(.react-flow__node:focus-visible)': { outline: `3px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
} as const;
