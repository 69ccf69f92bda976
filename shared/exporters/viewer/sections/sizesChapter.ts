import { toldValue } from '../figureText';
import { element } from '../markup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.sizes;

export const sizesChapter: Chapter = {
  id: 'sizes',
  title: words.title,
  content: ({ report, figures }) =>
    element(
      'div',
      { class: 'cards' },
      report.sizing.map(({ title, binding, figureIds }) =>
        element(
          'section',
          { class: 'card' },
          element('h3', {}, title),
          element(
            'dl',
            {},
            figureIds.flatMap((id) => {
              const figure = report.figures[id];
              if (!figure) return [];
              const told = toldValue(figure.value, figure.unit);
              return [element('dt', {}, figure.label), element('dd', {}, figures.why(id, `${told.value} ${told.unit}`.trim()))];
            }),
          ),
          element('p', { class: 'soft' }, words.binding(binding)),
        ),
      ),
    ),
};
