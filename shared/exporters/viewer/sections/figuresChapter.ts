import { element } from '../markup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.figures;

/** Comes last: it holds what the chapters before it have shown, and what that rests on. */
export const figuresChapter: Chapter = {
  id: 'figures',
  title: words.title,
  content: ({ figures }) => [element('p', {}, words.hint), ...figures.chapter()],
};
