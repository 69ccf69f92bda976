import type { BillLine } from '../../../../models/report/report';
import { partsMessages } from '../parts/messages';

export interface LineFilter {
  readonly query: string;
  readonly missingOnly: boolean;
}

/** Lines that contain every word of the query somewhere a reader would look for it. */
export function filterLines(lines: readonly BillLine[], { query, missingOnly }: LineFilter, environmentName: (id: string) => string): readonly BillLine[] {
  const words = query.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  return lines.filter((line) => {
    if (missingOnly && line.monthly !== null) return false;
    const haystack = [line.label, line.sku, line.meter, line.service, line.product, line.region, partsMessages.layers[line.layer], environmentName(line.environmentId)].join(' ').toLocaleLowerCase();
    return words.every((word) => haystack.includes(word));
  });
}
