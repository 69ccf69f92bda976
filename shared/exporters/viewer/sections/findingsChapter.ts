import type { Finding } from '../../../../models/report/summary';
import { element } from '../markup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.findings;
const ORDER: readonly Finding['severity'][] = ['error', 'warning', 'information'];

export const findingsChapter: Chapter = {
  id: 'findings',
  title: words.title,
  content: ({ report }) => {
    const { findings } = report.summary;
    if (findings.length === 0) return element('p', {}, words.none);
    const sorted = ORDER.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
    return element('ul', { class: 'findings' }, sorted.map(({ severity, text }) => element('li', {}, element('strong', { class: severity }, words.severities[severity]), ' ', text)));
  },
};
