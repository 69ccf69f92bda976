import type { FactGrade } from '../../../../models/figure/figure';
import type { FactArea } from './factAreas';
import { catalogue } from '../../../../shared/language/catalogue';
import { factsMessagesDe } from './messages.de';

const AREAS: Readonly<Record<FactArea, string>> = {
  aks: 'Kubernetes (AKS) limits',
  edge: 'Plant-side options without Azure',
  'expressroute-gateway': 'ExpressRoute gateways',
  'postgres-disk': 'PostgreSQL disks',
  'postgres-size': 'PostgreSQL sizes',
  redis: 'Redis sizes',
  region: 'Regions',
  retirement: 'Retirements',
  version: 'Versions and their support',
  vm: 'Virtual machine sizes',
  'vpn-gateway': 'VPN gateways',
  class: 'Work of one step',
  measured: 'Measured on Odoo 19',
  odoo: 'Odoo and what stands around it',
  postgres: 'PostgreSQL limits',
  sla: 'Service levels',
};

const factsMessagesEn = {
  title: 'Facts',
  lead: 'Every constant and every size of the catalogues that has a source: where it comes from, when it was read and how good the source is. What no source publishes stands among the assumptions.',
  search: 'Search facts',
  searchHint: 'Name, id, source …',
  grade: 'Grade',
  gradeOption: (grade: FactGrade, words: string, count: number) => `${grade}: ${words} (${String(count)})`,
  gradeWords: (grade: FactGrade, words: string) => `${grade}: ${words}`,
  allGrades: (count: number) => `All grades (${String(count)})`,
  area: 'About',
  areaName: (area: FactArea) => AREAS[area],
  areaOption: (area: FactArea, count: number) => `${AREAS[area]} (${String(count)})`,
  allAreas: 'Everything',
  shown: (shown: number, all: number) => (shown === all ? `${String(all)} facts` : `${String(shown)} of ${String(all)} facts`),
  cappedAt: (listed: number) => `; the first ${String(listed)} are listed`,
  capped: (more: number) => `${String(more)} more are found; search or choose to narrow them.`,
  listAll: (shown: number) => `List all ${String(shown)}`,
  fact: 'Fact',
  value: 'Value',
  nothingFound: 'No fact matches.',
} as const;

export const factsMessages = catalogue(factsMessagesEn, { de: factsMessagesDe });
