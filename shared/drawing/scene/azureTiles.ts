import type { Report } from '../../../models/report/report';
import { DRAWING_WORDS } from './words';

const words = DRAWING_WORDS.azure;

export interface TileWords {
  readonly label: string;
  readonly value: string;
  readonly detail: string;
}

/** What the derived side tells, tile by tile; the line that joins the plants is a resource of the bill, not of the summary. */
export function azureTiles({ summary, bill }: Pick<Report, 'summary' | 'bill'>): readonly TileWords[] {
  const { recommendation, capacity, resilience } = summary;
  const gateway = bill.lines.find(({ layer, production }) => layer === 'connectivity' && production);
  return [
    words.platform(recommendation, capacity.nodes),
    words.web(capacity),
    words.jobs(capacity),
    words.postgres(capacity.postgres, recommendation.database),
    ...(capacity.redis ? [words.redis(capacity.redis)] : []),
    words.recovery(recommendation, resilience.availability),
    ...(gateway ? [words.gateway(gateway.label, gateway.sku)] : []),
  ];
}
