import { codeWord } from '../codeWord';
import { element } from '../markup';
import { tableMarkup } from '../tableMarkup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.answer;

export const answerChapter: Chapter = {
  id: 'answer',
  title: words.title,
  content: ({ report, figures }) => {
    const { recommendation: chosen, environments } = report.summary;
    const rows = [
      { label: words.tenancy, value: codeWord(chosen.tenancy), figureId: 'recommendation.tenancy' },
      { label: words.tier, value: codeWord(chosen.tier), figureId: 'recommendation.tier' },
      { label: words.platform, value: codeWord(chosen.platform), figureId: 'recommendation.platform' },
      { label: words.database, value: codeWord(chosen.database), figureId: 'recommendation.database' },
      { label: words.region, value: codeWord(chosen.region), figureId: 'recommendation.region' },
      { label: words.recovery, value: chosen.drRegion === null ? words.none : codeWord(chosen.drRegion), figureId: 'recommendation.drRegion' },
      ...environments
        .filter(({ tenancy }) => tenancy !== chosen.tenancy)
        .map(({ name, tenancy }) => ({ label: words.tenancyOf(name), value: codeWord(tenancy), figureId: '' })),
    ];
    return [
      element('p', { class: 'headline' }, report.headline),
      tableMarkup(
        words.decisions,
        [
          { head: words.decision, cell: ({ label }) => label },
          { head: words.choice, cell: ({ value, figureId }) => figures.why(figureId, value) },
        ],
        rows,
      ),
    ];
  },
};
