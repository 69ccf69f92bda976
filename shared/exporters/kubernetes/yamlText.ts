import { stringify } from 'yaml';
import type { JsonObject } from '../../platform/json';

/** Texts that older readers take for something else (`on`, `1.36`) stay texts; lines are never folded, so that a changed word changes one line. */
export function yamlText(content: JsonObject): string {
  return stringify(content, { lineWidth: 0, compat: 'yaml-1.1', aliasDuplicateObjects: false });
}
