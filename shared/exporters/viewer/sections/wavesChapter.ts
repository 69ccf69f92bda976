import { tableMarkup } from '../tableMarkup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.waves;

export const wavesChapter: Chapter = {
  id: 'waves',
  title: words.title,
  content: ({ report }) =>
    tableMarkup(
      words.caption,
      [
        { head: words.wave, cell: ({ number, title }) => `${number} ${title}` },
        { head: words.from, cell: ({ start }) => start },
        { head: words.to, cell: ({ end }) => end },
        { head: words.items, cell: ({ items }) => items.map(({ name }) => name).join(', ') },
        { head: words.gates, cell: ({ gates }) => gates.join('; ') },
      ],
      report.waves,
    ),
};
