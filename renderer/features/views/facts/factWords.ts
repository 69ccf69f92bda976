import type { FactRow } from '../../../../models/report/factRow';
import { areaOf, CATALOGUE_AREAS } from './factAreas';

export interface FactWords {
  readonly name: string;
  /** What the value means exactly; empty where the name says it all. */
  readonly meaning: string;
}

/** Rows whose label is a sentence of its own; the others are named by their id, and the label says what exactly is meant. */
const NAMED_BY_LABEL = ['class', 'sla'];

/** `odoo.limit_memory_soft_default`, “recycle after request” → “Limit memory soft default” with that meaning. */
export function factWords({ id, label }: Pick<FactRow, 'id' | 'label'>): FactWords {
  const area = areaOf(id);
  if (NAMED_BY_LABEL.includes(area ?? '')) return { name: label, meaning: '' };
  const code = id.slice(id.indexOf('.') + 1);
  if (area !== null && CATALOGUE_AREAS.includes(area)) return { name: code, meaning: label };
  return { name: spaced(code), meaning: label === code ? '' : label };
}

/** `premiumSsdMaxGiB` → “Premium ssd max GiB”; units and abbreviations keep their capitals. */
function spaced(code: string): string {
  const words = code.replaceAll('_', ' ').replaceAll(/(?<=[a-z0-9])(?=[A-Z][a-z]|[A-Z]{2})/g, ' ').split(' ');
  const text = words.map((word) => (/^[A-Z][a-z]+$/.test(word) ? word.toLowerCase() : word)).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
