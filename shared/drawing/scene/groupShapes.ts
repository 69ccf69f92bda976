import type { GroupBox } from '../placement/groupBoxes';
import { GROUP_LABEL_HEIGHT, GROUP_PADDING } from '../placement/sizes';
import { fitText } from './fitText';
import { box, group, type GroupShape } from './shape';

const RADIUS = 6;
const LABEL = { size: 13, rise: 6 };

/** The frame of a group with its name in the upper left corner. */
export const groupShapes = ({ group: { name }, box: at }: GroupBox): GroupShape =>
  group(
    [
      box({ ...at, x: 0, y: 0 }, { radius: RADIUS, stroke: 'line', strokeWidth: 1, dash: '2 3' }),
      { kind: 'text', x: GROUP_PADDING, y: GROUP_LABEL_HEIGHT - LABEL.rise, text: fitText(name, { width: at.width - 2 * GROUP_PADDING, size: LABEL.size, bold: true }), size: LABEL.size, bold: true, ink: 'inkSoft' },
    ],
    { move: at, title: name },
  );
