import type { ViewId } from '../../state/viewStore';

/** Short enough for one row of tabs. */
export const viewLabelsDe: Readonly<Record<Exclude<ViewId, 'canvas'>, string>> = {
  tables: 'Tabellen',
  demand: 'Bedarf',
  sizing: 'Größen',
  operations: 'Betrieb',
  proof: 'Nachweis',
  cost: 'Kosten',
  ranges: 'Spannen',
  decisions: 'Wahl',
  resilience: 'Sicherheit',
  theatre: 'Ausfälle',
  waves: 'Wellen',
  governance: 'Regeln',
  scenarios: 'Szenarien',
  notes: 'Notizen',
  assumptions: 'Annahmen',
  prices: 'Preise',
  facts: 'Fakten',
};
