import type { AlternativeRow } from '../../../../models/report/report';
import { plural } from '../../../../shared/language/plural';

type Status = AlternativeRow['status'];

const STATUSES: Readonly<Record<Status, string>> = {
  chosen: 'Gewählt',
  'runner-up': 'Zweitbeste',
  feasible: 'Möglich',
  'misses-objective': 'Verfehlt ein Ziel',
  excluded: 'Ausgeschlossen',
  unpriced: 'Ohne Preis',
};

export const decisionsMessagesDe = {
  title: 'Entscheidungen',
  lead: 'Alle Architekturen, die abgewogen wurden. Gewählt ist unter denen, die alle Ziele erfüllen, die mit den niedrigsten risikobereinigten Kosten: Rechnung, Betriebsaufwand und erwarteter Schaden durch Ausfälle.',
  chart: 'Monatliche Kosten und erwartete Ausfallzeit',
  chartLabel: 'Alternativen nach monatlichen Kosten und erwarteten Ausfallstunden im Jahr; unten links ist besser',
  costAxis: 'Monatliche Kosten',
  downtimeAxis: 'Erwartete Ausfallzeit, Stunden im Jahr',
  alternatives: 'Alternativen',
  status: (status: Status) => STATUSES[status],
  architecture: 'Architektur',
  monthly: 'Im Monat',
  riskAdjusted: 'Risikobereinigt im Jahr',
  downtime: 'Ausfall h/Jahr',
  unpriced: 'Preis fehlt',
  notTold: 'nicht angegeben',
  filter: 'Zeigen',
  all: 'alle',
  count: (label: string, count: number) => `${label} (${String(count)})`,
  more: (count: number) => `${String(count)} weitere zeigen`,
  none: 'Noch ist keine Alternative abgewogen.',
  reasons: 'Gründe',
  for: 'Für die Wahl',
  against: 'Gegen die Wahl',
  noReasons: 'Keine.',
  moreReasons: (count: number) => plural('de', count, { one: 'ein weiterer Grund', other: `${String(count)} weitere Gründe` }),
  workloads: 'Mandantentrennung nach Workload',
  environments: 'Mandantentrennung nach Umgebung',
  environmentsLead: 'Umgebungen neben der Produktion stehen dort, wo Rechnung und Aufwand am niedrigsten sind und keine Regel es verbietet. Die Preise sind ein Jahr Rechnung und Aufwand gegenüber der Empfehlung.',
  step: 'Auf einer anderen Stufe',
  forbidden: 'Eine Regel verbietet es.',
  stepOf: (environment: string, rung: string) => `${environment}, ${rung}`,
  butOf: (reason: string) => `Aber: ${reason}`,
  workload: 'Workload',
  tenancy: 'Mandantentrennung',
  because: 'Begründung',
} as const;
