import type { FactGrade } from '../../../../models/figure/figure';
import type { FactArea } from './factAreas';

const AREAS: Readonly<Record<FactArea, string>> = {
  aks: 'Grenzen von Kubernetes (AKS)',
  edge: 'Möglichkeiten im Werk ohne Azure',
  'expressroute-gateway': 'ExpressRoute-Gateways',
  'postgres-disk': 'PostgreSQL-Datenträger',
  'postgres-size': 'PostgreSQL-Größen',
  redis: 'Redis-Größen',
  region: 'Regionen',
  retirement: 'Abkündigungen',
  version: 'Versionen und ihr Support',
  vm: 'Größen virtueller Maschinen',
  'vpn-gateway': 'VPN-Gateways',
  class: 'Aufwand eines Schritts',
  measured: 'An Odoo 19 gemessen',
  odoo: 'Odoo und was dazugehört',
  postgres: 'Grenzen von PostgreSQL',
  sla: 'Zugesicherte Verfügbarkeit',
};

export const factsMessagesDe = {
  title: 'Fakten',
  lead: 'Jede Konstante und jede Größe der Kataloge, die eine Quelle hat: woher sie stammt, wann sie gelesen wurde und wie gut die Quelle ist. Was keine Quelle veröffentlicht, steht unter den Annahmen.',
  search: 'Fakten durchsuchen',
  searchHint: 'Name, Kennung, Quelle …',
  grade: 'Güte',
  gradeOption: (grade: FactGrade, words: string, count: number) => `${grade}: ${words} (${String(count)})`,
  gradeWords: (grade: FactGrade, words: string) => `${grade}: ${words}`,
  allGrades: (count: number) => `Jede Güte (${String(count)})`,
  area: 'Worüber',
  areaName: (area: FactArea) => AREAS[area],
  areaOption: (area: FactArea, count: number) => `${AREAS[area]} (${String(count)})`,
  allAreas: 'Alles',
  shown: (shown: number, all: number) => (shown === all ? `${String(all)} Fakten` : `${String(shown)} von ${String(all)} Fakten`),
  cappedAt: (listed: number) => `; die ersten ${String(listed)} sind aufgeführt`,
  capped: (more: number) => `${String(more)} weitere gefunden; grenzen Sie durch Suche oder Auswahl ein.`,
  listAll: (shown: number) => `Alle ${String(shown)} aufführen`,
  fact: 'Fakt',
  value: 'Wert',
  nothingFound: 'Kein Fakt passt.',
} as const;
