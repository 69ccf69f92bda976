import type { Report } from '../../../models/report/report';
import type { Finding, Platform, Tenancy } from '../../../models/report/summary';
import { plural } from '../../../shared/language/plural';
import { formatMoney, formatNumber } from '../../i18n';
import { term, termIn } from '../why/terms';

const SEVERITIES: Readonly<Record<Finding['severity'], string>> = { information: 'Hinweis', warning: 'Warnung', error: 'Fehler' };

const TENANCIES: Readonly<Record<Tenancy, string>> = {
  shared: 'Gemeinsame Plattform',
  'dedicated-database': 'Eigene Datenbank',
  'dedicated-cluster': 'Eigener Cluster',
  'dedicated-subscription': 'Eigenes Abonnement',
};

const PLATFORMS: Readonly<Record<Platform, string>> = { aks: 'AKS', 'container-apps': 'Container Apps', vm: 'virtuellen Maschinen' };

/** The engine's sentence said in German, from the same figures. */
function headline({ summary: { recommendation, capacity, resilience, cost, complete } }: Pick<Report, 'summary'>): string {
  const monthly = `${complete ? '' : 'mindestens '}${formatMoney(cost.monthly, cost.currency)} im Monat`;
  const downtime = formatNumber(resilience.expectedDowntimeHoursPerYear, { digits: 1 });
  return `${TENANCIES[recommendation.tenancy]}, ${termIn(recommendation.tier)}, in ${term(recommendation.region)} auf ${PLATFORMS[recommendation.platform]}, ${formatNumber(capacity.webWorkers)} Web-Arbeiterprozesse: ${monthly}, ${downtime} h erwartete Ausfallzeit im Jahr.`;
}

export const answerMessagesDe = {
  headline,
  ofScenario: (name: string) => `Ergebnis des Szenarios „${name}“. Änderungen betreffen den Plan, auf dem alle Szenarien aufbauen.`,
  panel: 'Ergebnis',
  waiting: 'Das erste Ergebnis wird berechnet',
  updating: 'Wird aktualisiert',
  olderAnswer: 'Das Ergebnis unten gehört zum Plan vor den letzten Änderungen.',
  emptyTitle: 'Noch nichts zu berechnen',
  emptyText: 'Fügen Sie ein Werk mit Personen und mindestens einen Workload hinzu. Architektur, Größe und Preis erscheinen hier sofort.',
  problemsTitle: 'Für den Plan in dieser Form gibt es kein Ergebnis',
  moreProblems: (count: number) => `und ${String(count)} weitere`,
  incompleteTitle: 'Unvollständig',
  incompletePrices: (count: number) =>
    `${plural('de', count, { one: 'Eine Position hat', other: `${String(count)} Positionen haben` })} keinen Preis im Preisbuch. Die Summen sind mindestens so hoch wie gezeigt.`,
  incompleteOther: 'Ein Teil des Ergebnisses fehlt; die Befunde unten sagen, welcher. Die Summen sind mindestens so hoch wie gezeigt.',
  missingPrice: (label: string, environment: string) => `${label} (${environment})`,
  moreMissing: (count: number) => `und ${String(count)} weitere, siehe Rechnung`,
  atLeast: 'mindestens',
  incompleteLabel: (label: string) => `${label} (unvollständig, mindestens)`,
  sharedEnvironment: 'Für alle Umgebungen',
  recoveryEnvironment: 'Ausweichregion',
  cost: 'Kosten',
  monthly: 'Monatliche Kosten',
  effective: 'Monatliche Kosten mit Laufzeitbindung',
  yearly: 'Jährliche Kosten',
  production: 'Produktion',
  nonProduction: 'Neben der Produktion',
  managedService: 'Betriebsleistung',
  downtimeHours: 'Erwartete Ausfallzeit',
  downtimeLoss: 'Erwarteter Schaden durch Ausfälle',
  riskAdjusted: 'Risikobereinigte Kosten',
  architecture: 'Architektur',
  tenancy: 'Mandantentrennung',
  tier: 'Verfügbarkeitsstufe',
  platform: 'Plattform',
  database: 'Datenbank',
  region: 'Region',
  withRecovery: (region: string, recovery: string) => `${region}, Ausweichregion ${recovery}`,
  availability: 'Verfügbarkeit',
  sizes: 'Größen',
  peak: 'Spitzenbedarf',
  webWorkers: 'Web-Arbeiterprozesse',
  websocket: 'Websocket-Prozesse',
  jobWorkers: 'Job-Arbeiterprozesse',
  scheduled: 'Prozesse für geplante Aufträge',
  nodes: 'Knoten',
  nodeGroup: (count: string, sku: string, zones: number) => `${count} × ${sku}${zones > 1 ? ` in ${String(zones)} Zonen` : ''}`,
  sharedNodePart: (share: string, sku: string) => `${share} eines gemeinsamen ${sku}`,
  sharedNodes: (count: string, sku: string) => `${count} gemeinsame ${sku}`,
  noNodes: 'keine eigenen',
  postgres: 'PostgreSQL',
  storage: 'GiB',
  replicas: (count: number) => plural('de', count, { one: 'ein Replikat', other: `${String(count)} Replikate` }),
  highAvailability: { none: 'ohne Standby', 'same-zone': 'Standby in derselben Zone', 'zone-redundant': 'Standby in einer anderen Zone' },
  redis: 'Redis',
  redisHa: 'repliziert',
  redisSingle: 'ein einzelner Knoten',
  noRedis: 'nicht nötig',
  objectives: 'Ziele',
  met: 'Erfüllt',
  allMet: (count: number) => `Alle ${String(count)} erfüllt`,
  someMet: (count: number, all: number) => `${String(count)} von ${String(all)} erfüllt`,
  missed: 'Verfehlt',
  objectiveTarget: (target: string) => `(Ziel ${target})`,
  because: 'Begründung',
  noReasons: 'Keine Regel spricht dafür oder dagegen; gewählt ist die günstigste Lösung, die alle Ziele erfüllt.',
  moreFor: (count: number) => plural('de', count, { one: 'Ein weiterer Grund dafür', other: `${String(count)} weitere Gründe dafür` }),
  against: (count: number) => plural('de', count, { one: 'Ein Grund dagegen', other: `${String(count)} Gründe dagegen` }),
  nextQuestions: 'Was als Nächstes zu klären ist',
  allQuestions: 'Alle Fragen und Kipppunkte',
  runnerUp: 'Zweitbeste Lösung',
  noRunnerUp: 'Keine andere Architektur erfüllt die Ziele.',
  runnerUpCost: (bill: string, adjusted: string) => `${bill} im Monat, ${adjusted} im Jahr risikobereinigt`,
  runnerUpUnpriced: 'Ihr Preis lässt sich nicht angeben.',
  compare: 'Alle Alternativen vergleichen',
  findings: 'Befunde',
  noFindings: 'Nichts zu beanstanden.',
  severity: (severity: Finding['severity']) => SEVERITIES[severity],
  show: 'Zeigen',
  showFinding: (finding: string) => `Im Plan zeigen: ${finding}`,
  unknownRegion: 'nicht gewählt',
} as const;
