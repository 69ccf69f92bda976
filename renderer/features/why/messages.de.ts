import type { FactGrade } from '../../../models/figure/figure';
import type { InputKind } from './groupInputs';

const GRADES: Readonly<Record<FactGrade, string>> = {
  A: 'Amtliche Quelle des Herstellers',
  B: 'Vom Hersteller, über eine Kopie oder die Aussage eines Betreuers',
  C: 'Von Dritten',
  D: 'Hier aus anderen Fakten abgeleitet',
  M: 'An einem laufenden Odoo 19 gemessen',
};

const GROUPS: Readonly<Record<InputKind, string>> = {
  plan: 'Aus dem Plan',
  assumption: 'Annahmen',
  fact: 'Belegte Fakten',
  price: 'Preise',
  bill: 'Aus der echten Rechnung',
  rule: 'Regeln',
  figure: 'Berechnet aus',
};

export const whyMessagesDe = {
  panel: 'Warum?',
  panelLabel: (figure: string) => `Warum ${figure}?`,
  ask: (label: string, value: string) => `${label}: ${value}. Warum?`,
  back: 'Zurück zur vorigen Kennzahl',
  close: 'Schließen',
  formula: 'Wie es berechnet wird',
  note: 'Gut zu wissen',
  noInputs: 'Diese Kennzahl beruht auf keinen weiteren Eingaben.',
  unknown: 'Das aktuelle Ergebnis enthält diese Kennzahl nicht. Der Plan kann sich seit Ihrer Frage geändert haben.',
  valueUnknown: 'lässt sich nicht angeben: ein Preis fehlt',
  priceMissing: 'fehlt im Preisbuch',
  group: (kind: InputKind) => GROUPS[kind],
  grade: (grade: FactGrade) => GRADES[grade],
  overridden: 'in diesem Plan durch einen eigenen Wert ersetzt',
  overrideOrigin: (by: string, reason: string) => (reason === '' ? by : `${by}: ${reason}`),
  sourceOf: (source: string, asOf: string) => (asOf === '' ? source : `${source}, ${asOf}`),
  billOf: (month: string) => `Rechnung von ${month}`,
  showItem: (label: string) => `${label} im Plan zeigen`,
  showAssumption: (label: string) => `${label} unter den Annahmen zeigen`,
  goDeeper: (label: string) => `Warum ${label}?`,
  perMonth: 'im Monat',
  perYear: 'im Jahr',
  perHour: 'je Stunde',
  minutes: 'min',
  hours: 'h',
  days: 'Tage',
  times: (factor: string) => `× ${factor}`,
  hoursPerYear: 'h im Jahr',
} as const;

export const termMessagesDe = {
  shared: 'Gemeinsame Plattform für mehrere Mandanten',
  'dedicated-database': 'Eigene Datenbank auf einem gemeinsamen Cluster',
  'dedicated-cluster': 'Eigener Cluster in einer gemeinsamen Landezone',
  'dedicated-subscription': 'Eigenes Abonnement mit eigenem Netz',
  single: 'Ohne Redundanz',
  'node-redundant': 'Knotenredundant',
  'zone-redundant': 'Zonenredundant',
  'cross-region': 'Zonenredundant mit Ausweichregion',
  aks: 'Kubernetes (AKS)',
  'container-apps': 'Container Apps',
  vm: 'Virtuelle Maschinen',
  managed: 'Verwaltetes PostgreSQL',
  'self-managed': 'Selbst betriebenes PostgreSQL',
} as const;
