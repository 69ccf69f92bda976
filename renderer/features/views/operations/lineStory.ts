import type { SiteLineRow } from '../../../../models/report/report';
import { operationsMessages as text } from './messages';

/** Why this line; which product keeps the site going, where it must; and which cannot. */
export function lineStory({ why, surviveHours, edgeProduct, ruledOut }: Pick<SiteLineRow, 'why' | 'surviveHours' | 'edgeProduct' | 'ruledOut'>): readonly string[] {
  const edge = edgeProduct === null ? text.noEdge : text.edge(edgeProduct);
  const out = ruledOut.length > 0 ? [text.ruledOut(ruledOut.join(', '))] : [];
  return [why, ...(surviveHours > 0 ? [[edge, ...out].join(' ')] : out)];
}
