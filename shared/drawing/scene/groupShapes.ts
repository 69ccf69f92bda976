import type { Box } from '../placement/box';
import type { CompanyFrame } from '../placement/companyFrame';
import type { GroupBox } from '../placement/groupBoxes';
import { GROUP_LABEL_HEIGHT, GROUP_PADDING } from '../placement/sizes';
import { fitText } from './fitText';
import { box, group, type GroupShape, type Ink } from './shape';

const RADIUS = 6;
const LABEL = { size: 13, rise: 6 };

/** The frame of a group with its name in the upper left corner. */
export const groupShapes = ({ group: { name }, box: at }: GroupBox): GroupShape => frame(name, at, { stroke: 'line', dash: '2 3' });

/** The frame of the company, which nobody drew: a plain line. Its name says what in it is not part of the company. */
export const companyShapes = (name: string, { box: at, strangers }: CompanyFrame): GroupShape =>
  frame(strangers.length === 0 ? name : `${name}, without ${strangers.join(', ')}`, at, { stroke: 'edge' });

const frame = (name: string, at: Box, line: { readonly stroke: Ink; readonly dash?: string }): GroupShape =>
  group(
    [
      box({ ...at, x: 0, y: 0 }, { radius: RADIUS, strokeWidth: 1, ...line }),
      { kind: 'text', x: GROUP_PADDING, y: GROUP_LABEL_HEIGHT - LABEL.rise, text: fitText(name, { width: at.width - 2 * GROUP_PADDING, size: LABEL.size, bold: true }), size: LABEL.size, bold: true, ink: 'inkSoft' },
    ],
    { move: at, title: name },
  );
