import { drawingScene } from '../../../drawing/scene/drawingScene';
import { INKS } from '../../../drawing/scene/shape';
import type { Palette } from '../../../drawing/svg/palettes';
import { inlineSvg } from '../../../drawing/svg/sceneSvg';
import { element, own } from '../markup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.drawing;

/** Colours follow the page: light, dark, paper. */
const PALETTE = Object.fromEntries(INKS.map((ink) => [ink, `var(--${ink})`])) as Palette;

export const drawingChapter: Chapter = {
  id: 'drawing-chapter',
  title: words.title,
  content: ({ plan, report, stamp }) => [
    element('p', { id: 'drawing-tools', hidden: '', 'data-zoom-in': words.zoomIn, 'data-zoom-out': words.zoomOut, 'data-all': words.all }, words.hint, ' '),
    element('div', { id: 'drawing-frame', tabindex: '0', role: 'region', 'aria-label': words.region }, own(inlineSvg(drawingScene({ plan, report, stamp }), PALETTE))),
  ],
};
