import { numberText } from '../figureText';
import { tableMarkup } from '../tableMarkup';
import type { Chapter } from '../viewerContext';
import { VIEWER_WORDS } from '../words';

const words = VIEWER_WORDS.assumptions;

export const assumptionsChapter: Chapter = {
  id: 'assumptions',
  title: words.title,
  content: ({ report }) =>
    tableMarkup(
      words.caption,
      [
        { head: words.assumption, cell: ({ label }) => label },
        { head: words.value, numeric: true, cell: ({ value, unit }) => `${numberText(value)} ${unit}`.trim() },
        { head: words.range, numeric: true, cell: ({ low, high }) => `${numberText(low)} – ${numberText(high)}` },
        { head: words.why, cell: ({ overriddenBy, overrideReason, rationale }) => (overriddenBy === null ? rationale : words.setBy(overriddenBy, overrideReason ?? '')) },
      ],
      report.assumptions,
    ),
};
