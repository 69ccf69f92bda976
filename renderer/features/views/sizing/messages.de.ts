import type { Platform } from '../../../../models/report/summary';

const POD_TITLES: Readonly<Record<Platform, string>> = { aks: 'Pods', 'container-apps': 'Replikate', vm: 'Prozessgruppen' };

const ROLES: Readonly<Record<string, string | undefined>> = {
  web: 'Web',
  'job-worker': 'Job-Arbeiterprozesse',
  'scheduled-job': 'Geplante Aufträge',
  platform: 'Plattform',
};

export const sizingMessagesDe = {
  title: 'Dimensionierung',
  lead: 'Jede Schicht wird für sich bemessen. Die Zeile unter jeder Karte nennt die Bedingung, die den Ausschlag gab; die Balken zeigen, wie viel der gewählten Größe gebraucht wird.',
  binding: 'Ausschlaggebend',
  unknownFigure: 'nicht in diesem Ergebnis',
  empty: 'Noch ist keine Schicht bemessen.',
  ofSize: (available: string, share: string) => `${share} von ${available}`,
  underOnePercent: 'unter 1 %',
  underCeiling: (ceiling: string) => `Obergrenze ${ceiling}`,
  underTarget: (target: string) => `Ziel höchstens ${target}`,
  rules: 'Veröffentlichte Faustregeln neben dem Modell',
  rulesLead: 'Was der Hersteller und seine Betreuer als Ausgangspunkt veröffentlichen, was das Modell für diesen Plan sagt und warum beide voneinander abweichen.',
  rule: 'Regel',
  ruleGives: 'Die Regel ergibt',
  modelGives: 'Das Modell ergibt',
  pods: (platform: Platform) => POD_TITLES[platform],
  role: 'Rolle',
  roleName: (role: string) => ROLES[role] ?? role,
  count: 'Anzahl',
  vcpuEach: 'vCPU je Stück',
  memoryEach: 'GiB je Stück',
  vcpu: 'vCPU',
  memory: 'GiB',
  together: 'Zusammen',
  versions: 'Versionen der Bestandteile',
  component: 'Bestandteil',
  version: 'Version',
  supportEnds: 'Support endet',
} as const;
