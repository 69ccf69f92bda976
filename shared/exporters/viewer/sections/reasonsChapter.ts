import type { AlternativeRow } from '../../../../models/report/report';
import { byStatus } from '../../byStatus';
import { codeWord } from '../codeWord';
import { moneyText } from '../figureText';
import { element, type Content } from '../markup';
import { tableMarkup } from '../tableMarkup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.reasons;
const SHOWN = 12;

const designOf = ({ tenancy, tier, platform, database }: AlternativeRow): string => [tenancy, tier, platform, database].map(codeWord).join(', ');

export const reasonsChapter: Chapter = {
  id: 'reasons',
  title: words.title,
  content: ({ report }) => {
    const { reasons, cost } = report.summary;
    return [
      sentences(words.for, reasons.filter((reason) => reason.for).map(({ text }) => text)),
      sentences(words.against, reasons.filter((reason) => !reason.for).map(({ text }) => text)),
      tableMarkup(
        words.alternatives,
        [
          { head: words.design, cell: designOf },
          { head: words.status, cell: ({ status }) => codeWord(status) },
          { head: words.monthly, numeric: true, cell: ({ monthly }) => moneyText(monthly, cost.currency) },
          { head: words.risk, numeric: true, cell: ({ riskAdjustedYearly }) => moneyText(riskAdjustedYearly, cost.currency) },
          { head: words.why, cell: ({ why }) => why.join(' ') },
        ],
        byStatus(report.alternatives).slice(0, SHOWN),
      ),
    ];
  },
};

const sentences = (title: string, all: readonly string[]): Content => (all.length === 0 ? [] : [element('h3', {}, title), element('ul', {}, all.map((sentence) => element('li', {}, sentence)))]);
