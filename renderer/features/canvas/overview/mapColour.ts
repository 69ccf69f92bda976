import { tokens } from '@fluentui/react-components';
import type { CanvasNode } from '../mapping/flowTypes';

const COLOURS: Readonly<Record<CanvasNode['type'], string>> = {
  site: tokens.colorNeutralBackground5,
  system: tokens.colorNeutralForeground4,
  workload: tokens.colorBrandStroke1,
  azure: tokens.colorBrandBackground2,
};

/** Colour of a node on the overview map. */
export const mapColour = (node: CanvasNode): string => COLOURS[node.type];
