import type { Chapter } from '../viewerContext';
import { answerChapter } from './answerChapter';
import { assumptionsChapter } from './assumptionsChapter';
import { costChapter } from './costChapter';
import { drawingChapter } from './drawingChapter';
import { figuresChapter } from './figuresChapter';
import { findingsChapter } from './findingsChapter';
import { objectivesChapter } from './objectivesChapter';
import { reasonsChapter } from './reasonsChapter';
import { scenariosChapter } from './scenariosChapter';
import { sizesChapter } from './sizesChapter';
import { wavesChapter } from './wavesChapter';

/** The page from top to bottom; the figures come last because they follow what was shown. */
export const CHAPTERS: readonly Chapter[] = [
  answerChapter,
  drawingChapter,
  reasonsChapter,
  sizesChapter,
  costChapter,
  objectivesChapter,
  scenariosChapter,
  wavesChapter,
  findingsChapter,
  assumptionsChapter,
  figuresChapter,
];
