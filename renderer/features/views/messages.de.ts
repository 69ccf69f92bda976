import type { ViewId } from '../../state/viewStore';

export const viewLabelsDe: Readonly<Record<Exclude<ViewId, 'canvas'>, string>> = {
  tables: 'Tabellen',
  demand: 'Bedarf',
  sizing: 'Größen',
  operations: 'Betrieb',
  proof: 'Nachweis',
  cost: 'Kosten',
  ranges: 'Spannen',
  decisions: 'Entscheidungen',
  resilience: 'Ausfallsicherheit',
  theatre: 'Ausfälle',
  waves: 'Wellen',
  governance: 'Governance',
  scenarios: 'Szenarien',
  notes: 'Notizen',
  assumptions: 'Annahmen',
  prices: 'Preisbuch',
  calibration: 'Abgleich',
  facts: 'Fakten',
};
