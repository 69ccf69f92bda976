import { MINUTES_PER_HOUR } from '../../../models/demand/calendarUnits';
import type { Criticality, Integration, IntegrationMode, Site, System, Workload } from '../../../models/document';
import type { EvaluationSummary, Platform, Tenancy } from '../../../models/report/summary';
import type { FlowState } from '../../../models/theatre/performance';
import { plural } from '../../../shared/language/plural';
import { formatNumber, formatPercent } from '../../i18n';
import { fateMessages } from '../theatre/messages';
import { term, termIn } from '../why/terms';
import type { Alignment } from './gestures/alignItems';
import type { Axis } from './gestures/distributeItems';
import { spanOf } from './spanOf';

const count = (value: number, one: string, other: string): string => `${formatNumber(value)} ${plural('de', value, { one, other })}`;

const modes: Readonly<Record<IntegrationMode, string>> = { sync: 'Synchron', queued: 'Gepuffert', batch: 'Stapellauf' };
const criticalities: Readonly<Record<Criticality, string>> = { low: 'niedrig', medium: 'mittel', high: 'hoch', critical: 'kritisch' };
const siteKinds: Readonly<Record<Site['kind'], string>> = { plant: 'Werk', warehouse: 'Lager', office: 'Büro' };
const hosting: Readonly<Record<System['hosting'], string>> = { site: 'Vor Ort', cloud: 'Cloud', partner: 'Partner' };
const lines: Readonly<Record<Site['wan']['kind'], string>> = { internet: 'Internet', 'leased-line': 'Standleitung', mpls: 'MPLS', mobile: 'Mobilfunk' };
const tenancies: Readonly<Record<Tenancy, string>> = {
  shared: 'gemeinsam',
  'dedicated-database': 'eigene Datenbank',
  'dedicated-cluster': 'eigener Cluster',
  'dedicated-subscription': 'eigenes Abonnement',
};
const highAvailability: Readonly<Record<EvaluationSummary['capacity']['postgres']['ha'], string>> = {
  none: 'ohne Standby',
  'same-zone': 'Standby',
  'zone-redundant': 'Standby in anderer Zone',
};

type Recommendation = EvaluationSummary['recommendation'];
type Capacity = EvaluationSummary['capacity'];

const shortSku = (sku: string): string => sku.replace(/^Standard_/, '');

const platforms: Readonly<Record<Platform, string>> = { aks: 'AKS', 'container-apps': 'Container Apps', vm: 'VMs' };

const azure = {
  badge: 'Abgeleitet',
  explain: 'Folgt aus dem Plan. Wer es ändern will, ändert den Plan.',
  stale: 'Die letzte Änderung wird berechnet …',
  title: (region: string) => `Azure · ${term(region)}`,
  subtitle: ({ tenancy, tier }: Recommendation) => `${term(tenancy)}, ${termIn(tier)}`,
  openSizing: (label: string, value: string) => `${label}: ${value}. Dimensionierung öffnen`,
  askWhy: (label: string, value: string) => `${label}: ${value}. Warum?`,
  platform: ({ platform }: Recommendation, nodes: Capacity['nodes']) => ({
    label: 'Plattform',
    value: platforms[platform],
    detail:
      nodes.map(({ count: number, sku, pooled }) => (pooled ? `${formatNumber(number)}${number < 1 ? ' eines gemeinsamen' : ' gemeinsame'} ${shortSku(sku)}` : `${formatNumber(number)} × ${shortSku(sku)}`)).join(', ') ||
      'keine eigenen Knoten',
  }),
  web: ({ webWorkers, websocketProcesses }: Capacity) => ({
    label: 'Web',
    value: formatNumber(webWorkers),
    detail: `+ ${formatNumber(websocketProcesses)} Websocket`,
  }),
  jobs: ({ jobWorkers, scheduledJobProcesses }: Capacity) => ({
    label: 'Jobs',
    value: formatNumber(jobWorkers),
    detail: `+ ${formatNumber(scheduledJobProcesses)} geplant`,
  }),
  postgres: ({ sku, storageGiB, ha, replicas }: Capacity['postgres'], mode: Recommendation['database']) => ({
    label: mode === 'managed' ? 'PostgreSQL' : 'PostgreSQL auf VM',
    value: shortSku(sku),
    detail: [`${formatNumber(storageGiB)} GiB`, highAvailability[ha], ...(replicas > 0 ? [count(replicas, 'Replikat', 'Replikate')] : [])].join(' · '),
  }),
  redis: ({ sku, ha }: NonNullable<Capacity['redis']>) => ({ label: 'Redis', value: shortSku(sku), detail: ha ? 'mit Replikat' : 'ohne Replikat' }),
  recovery: ({ drRegion }: Recommendation, availability: number) => ({
    label: 'Reserve',
    value: drRegion === null ? 'Keine' : term(drRegion),
    detail: `${formatPercent(availability, { digits: 3 })} verfügbar`,
  }),
  gateway: (label: string, sku: string) => ({ label: 'Gateway', value: sku, detail: label.replace(sku, '').trim() }),
} as const;

const alignments: Readonly<Record<Alignment, string>> = {
  left: 'Links ausrichten',
  centre: 'Mitten untereinander',
  right: 'Rechts ausrichten',
  top: 'Oben ausrichten',
  middle: 'Mitten nebeneinander',
  bottom: 'Unten ausrichten',
};
const distributions: Readonly<Record<Axis, string>> = { horizontally: 'Waagerecht verteilen', vertically: 'Senkrecht verteilen' };

export const CANVAS_TEXT_DE = {
  label: 'Zeichnung des Plans',
  modes,
  criticalities,
  tenancies,
  bar: 'Wie die Zeichnung gezeigt wird',
  azure,
  site: {
    place: ({ place }: Site) => `${place.city}, ${place.country}`,
    users: (users: number) => count(users, 'Benutzer', 'Benutzer'),
    line: ({ wan }: Site) => `${lines[wan.kind]} ${formatNumber(wan.downMbps)}/${formatNumber(wan.upMbps)} Mbit/s${wan.secondLine ? ' + zweite Leitung' : ''}`,
    survive: (hours: number) => (hours === 0 ? 'braucht die Leitung' : `${spanOf(hours * MINUTES_PER_HOUR)} allein`),
    shifts: (shifts: Site['shifts']) =>
      shifts.length === 0 ? 'Keine Schichten' : `Schichten, Ortszeit: ${shifts.map(({ name, start, end }) => `${name} ${start} bis ${end}`).join(', ')}`,
    aria: (site: Site, users: number) => `${siteKinds[site.kind]} ${site.name}, ${site.place.city}, ${count(users, 'Benutzer', 'Benutzer')}`,
  },
  system: {
    detail: (system: System, kind: string) => (system.siteId === null ? `${hosting[system.hosting]} · ${kind}` : kind),
    aria: (system: System, kind: string, siteName: string | null) =>
      `${kind} ${system.name}, ${siteName === null ? hosting[system.hosting] : `in ${siteName}`}, Kritikalität ${criticalities[system.criticality]}`,
  },
  workload: {
    detail: ({ rtoMinutes }: Workload, tenancy: Tenancy | null) => (tenancy === null ? `zurück in ${spanOf(rtoMinutes)}` : `${spanOf(rtoMinutes)} · ${tenancies[tenancy]}`),
    aria: ({ name, criticality, rtoMinutes, siteIds }: Workload) =>
      `ERP-Workload ${name}, ${count(siteIds.length, 'Standort', 'Standorte')}, Wiederanlauf in ${spanOf(rtoMinutes)}, Kritikalität ${criticalities[criticality]}`,
  },
  integration: {
    aria: ({ name, mode, ratePerHour, criticality }: Integration, from: string, to: string) =>
      `Schnittstelle ${name}, ${modes[mode].toLowerCase()}, von ${from} nach ${to}, ${formatNumber(ratePerHour)} ${mode === 'batch' ? 'Datensätze je Lauf' : 'je Stunde'}, Kritikalität ${criticalities[criticality]}`,
  },
  criticality: (criticality: Criticality) => `Kritikalität: ${criticalities[criticality]}`,
  findings: (number: number) => count(number, 'Befund', 'Befunde'),
  legend: {
    title: 'Legende',
    sync: 'Synchron',
    queued: 'Gepuffert',
    batch: 'Stapellauf',
    hints: { sync: 'Wartet auf die Antwort', queued: 'Darf in der Warteschlange warten', batch: 'Läuft in einem Zeitfenster' },
    width: 'Breiter: mehr Nachrichten',
    critical: '!  Kritisch',
    derived: 'Aus dem Plan abgeleitet',
    crowded: 'So viele Flüsse: Muster, Pfeile und Namen sind aus der Nähe zu sehen',
  },
  lens: {
    title: (scenario: string, site: string, span: string) => `${scenario} · ${site} · ${span}`,
    open: 'Zahlen',
    leave: 'Diesen Ausfall verlassen',
    legend: 'Was die Farben bedeuten',
    state: (state: FlowState) => fateMessages[state],
    screens: (share: number) => (share === 0 ? 'Bildschirme stehen' : share < 1 ? `${formatPercent(share, { digits: 0 })} der Bildschirme` : 'läuft weiter'),
    cut: (hours: number) => `${spanOf(Math.round(hours * MINUTES_PER_HOUR))} abgeschnitten`,
    watched: 'im Blick',
  },
  lenses: {
    button: (name: string) => `Farbe: ${name}`,
    command: (name: string) => `Zeichnung färben nach: ${name}`,
    none: 'keine',
    failure: 'Ausfall',
    names: { criticality: 'Kritikalität', cost: 'Kosten', latency: 'Latenz', wave: 'Welle', tenancy: 'Isolation' },
    cost: {
      monthly: (amount: string) => `${amount} im Monat`,
      levels: { 0: 'weniger als ein halber gleicher Teil der Kosten', 1: 'weniger als ein gleicher Teil', 2: 'bis zu zwei gleiche Teile', 3: 'mehr als zwei gleiche Teile' },
    },
    latency: {
      delay: (ms: number) => `${formatNumber(ms, { digits: 0 })} ms`,
      level: (from: number | null, to: number | null) => (from === null ? `unter ${formatNumber(to ?? 0)} ms zur Heimatregion` : to === null ? `${formatNumber(from)} ms oder mehr` : `${formatNumber(from)} bis ${formatNumber(to)} ms`),
    },
    wave: { number: (number: number) => `Welle ${String(number)}`, title: (number: number, title: string) => `Welle ${String(number)}: ${title}` },
  },
  filter: {
    button: 'Filter',
    clear: 'Wieder alles zeigen',
    sites: 'Standorte',
    modes: 'Art der Schnittstellen',
    criticalities: 'Kritikalität',
    count: (items: number, allItems: number, flows: number, allFlows: number) => `${formatNumber(items)} von ${formatNumber(allItems)} Elementen, ${formatNumber(flows)} von ${formatNumber(allFlows)} Schnittstellen`,
  },
  company: { without: (name: string, strangers: string) => `${name}, ohne ${strangers}`, show: 'Die Firma um ihre Standorte zeichnen', hide: 'Den Rahmen der Firma weglassen' },
  groups: {
    name: 'Gruppe',
    nameLabel: 'Name der Gruppe',
    group: 'Gruppieren',
    groupHint: (key: string) => `Einen benannten Rahmen darum legen (${key})`,
    ungroup: 'Auflösen',
    ungroupHint: (key: string) => `Den Rahmen entfernen; sonst ändert sich nichts (${key})`,
    rename: 'Gruppe umbenennen',
    move: 'Gruppe verschieben',
    sitesBy: { country: 'Standorte nach Land gruppieren', 'business-unit': 'Standorte nach Geschäftsbereich gruppieren' },
    aria: (name: string, number: number) => `Gruppe ${name}: wählt ihre ${String(number)} Elemente aus; ziehen verschiebt sie`,
  },
  selection: {
    title: (number: number) => `${String(number)} ausgewählt`,
    connect: 'Verbinden',
    connectHint: (key: string) => `Schnittstelle vom ersten zum zweiten zeichnen (${key})`,
    align: 'Ausrichten',
    duplicate: 'Duplizieren',
    duplicateHint: (key: string) => `Duplizieren (${key})`,
    remove: 'Löschen',
    removeHint: (key: string) => `Löschen (${key})`,
    inspect: 'Bearbeiten',
    inspectHint: 'In den Einzelheiten bearbeiten (Eingabetaste)',
  },
  empty: {
    title: 'Noch nichts gezeichnet',
    body: 'Hier stehen später Werke mit ihren Systemen, die ERP-Workloads und die Datenflüsse dazwischen. Die Azure-Seite ergibt sich daraus von selbst.',
    action: 'Werk hinzufügen',
  },
  commands: {
    selectAll: 'Alles in der Zeichnung auswählen',
    copy: 'Ausgewählte Elemente kopieren',
    cut: 'Ausgewählte Elemente ausschneiden',
    paste: 'Elemente einfügen',
    duplicate: 'Ausgewählte Elemente duplizieren',
    connect: 'Verbinden mit …',
    nextFlow: 'Zum nächsten Datenfluss des Elements',
    previousFlow: 'Zum vorigen Datenfluss des Elements',
    group: 'Ausgewählte Elemente gruppieren',
    ungroup: 'Gruppe der ausgewählten Elemente auflösen',
    arrangeNew: 'Anordnen, was noch niemand platziert hat',
    arrangeAll: 'Alles anordnen',
    align: alignments,
    distribute: distributions,
    nudge: { left: 'Nach links', right: 'Nach rechts', up: 'Nach oben', down: 'Nach unten' },
    zoomAll: 'Die ganze Zeichnung zeigen',
    zoomSelection: 'Die Auswahl aus der Nähe zeigen',
  },
  status: {
    undone: (label: string) => `Rückgängig: ${label}`,
    redone: (label: string) => `Wiederholt: ${label}`,
    at: (label: string, x: number, y: number) => `${label}: jetzt bei ${String(Math.round(x))}, ${String(Math.round(y))}`,
  },
  arrange: {
    button: 'Anordnen',
    step: { new: 'Neue Elemente anordnen', all: 'Alles anordnen' },
    failed: 'Die Zeichnung ließ sich nicht anordnen',
    failedText: 'Nichts wurde verschoben. Versuchen Sie es noch einmal, oder speichern Sie den Plan und öffnen Sie ihn neu.',
  },
  clipboard: {
    cutStep: (number: number) => plural('de', number, { one: 'Element ausschneiden', other: `${String(number)} Elemente ausschneiden` }),
    pasteStep: (number: number) => plural('de', number, { one: 'Element einfügen', other: `${String(number)} Elemente einfügen` }),
    nothing: 'In diesem Fenster wurde nichts kopiert',
    nothingText: 'Kopieren Sie zuerst Elemente. Was in einem anderen Fenster kopiert wurde, fügt die Taste zum Einfügen ein.',
    refused: 'Diese Elemente lassen sich nicht einfügen',
    partly: 'Eingefügt, aber nicht alles kam mit',
    flowsLeft: (number: number) =>
      `${count(number, 'Schnittstelle blieb', 'Schnittstellen blieben')} weg, weil ein Ende nicht in diesem Plan steht.`,
    tiesLeft: (number: number) =>
      `${count(number, 'Bezug', 'Bezüge')} auf Standorte, die nicht in diesem Plan stehen, ${plural('de', number, { one: 'fiel', other: 'fielen' })} weg.`,
  },
  edits: {
    align: alignments,
    distribute: distributions,
    move: (number: number) => plural('de', number, { one: 'Element verschieben', other: `${String(number)} Elemente verschieben` }),
    resize: 'Größe des Standorts ändern',
    connect: 'Elemente verbinden',
    remove: (number: number) => plural('de', number, { one: 'Element löschen', other: `${String(number)} Elemente löschen` }),
    duplicate: (number: number) => plural('de', number, { one: 'Element duplizieren', other: `${String(number)} Elemente duplizieren` }),
    add: (label: string) => `${label} hinzufügen`,
  },
  keys: {
    node: 'Leertaste: auswählen, Eingabetaste: in den Einzelheiten bearbeiten. Pfeiltasten gehen zum nächsten Element, ein ausgewähltes verschieben sie; Strg mit Pfeiltasten geht immer weiter. E geht an den Datenflüssen entlang, C verbindet, Entf löscht, Strg+D dupliziert.',
    edge: 'Leertaste: auswählen, Eingabetaste: in den Einzelheiten bearbeiten, Entf: löschen. Links geht zum Sender, rechts zum Empfänger, oben und unten zum nächsten Datenfluss.',
    moved: ({ direction, x, y }: { direction: string; x: number; y: number }) => `Verschoben (${direction}) nach ${String(x)}, ${String(y)}`,
    controls: 'Zoom',
    zoomIn: 'Vergrößern',
    zoomOut: 'Verkleinern',
    fit: 'Alles zeigen',
    map: 'Übersicht',
    handle: 'Zum Verbinden auf ein anderes Element ziehen',
  },
} as const;
