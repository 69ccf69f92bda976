import type { SiteLineRow } from '../../../../models/report/report';
import { operationsMessages as text } from './messages';

type Story = Pick<SiteLineRow, 'why' | 'redundancy' | 'edgeNeeded' | 'edgeProduct' | 'edgeLimit' | 'ruledOut'>;

/** Why this line and what stands beside it; which product keeps the site going, where it must, how long; and which cannot. */
export function lineStory({ why, redundancy, edgeNeeded, edgeProduct, edgeLimit, ruledOut }: Story): readonly string[] {
  const edge = edgeProduct === null ? text.noEdge : text.edge(edgeProduct, edgeLimit ?? '');
  const out = ruledOut.length > 0 ? [text.ruledOut(ruledOut.join(', '))] : [];
  return [[why, redundancy].join(' '), ...(edgeNeeded ? [[edge, ...out].join(' ')] : out)];
}
