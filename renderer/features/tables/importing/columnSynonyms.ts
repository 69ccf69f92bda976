import type { TableKind } from '../tableKinds';

/** What a column of ids is called. */
export const ID_HEADINGS: readonly string[] = ['ID', 'Identifier', 'Kennung'];

/** What a worksheet of a table is called, in the languages of the interface: the file may come from somebody who uses the other one. */
export const SHEET_NAMES: Readonly<Record<TableKind, readonly string[]>> = {
  sites: ['Sites', 'Plants', 'Standorte', 'Werke'],
  systems: ['Systems', 'Systeme'],
  workloads: ['ERP workloads', 'Workloads'],
  integrations: ['Integrations', 'Interfaces', 'Schnittstellen'],
};

/** Other words for a column, in lists that plants and IT departments keep; case, accents and marks do not count. */
export const COLUMN_SYNONYMS: Readonly<Record<TableKind, Readonly<Record<string, readonly string[]>>>> = {
  sites: {
    name: ['Site', 'Plant', 'Plant name', 'Site name', 'Location', 'Werk', 'Standort', 'Závod'],
    kind: ['Type', 'Site kind', 'Art', 'Typ'],
    businessUnit: ['BU', 'Division', 'Geschäftsbereich', 'Sparte'],
    'place.city': ['Town', 'Place', 'Stadt', 'Ort', 'Město'],
    'place.country': ['Country code', 'Land', 'Ländercode', 'Země'],
    'place.latitude': ['Lat', 'Breite', 'Breitengrad'],
    'place.longitude': ['Lon', 'Lng', 'Long', 'Länge', 'Längengrad'],
    timeZone: ['Timezone', 'Zone', 'TZ', 'Zeitzone'],
    'wan.kind': ['Line', 'Connection', 'WAN', 'Leitung', 'Anbindung'],
    'wan.secondLine': ['Backup line', 'Redundant line', 'Zweite Leitung'],
    'wan.downMbps': ['Down', 'Download speed', 'Bandwidth', 'Bandbreite'],
    'wan.upMbps': ['Up', 'Upload speed'],
    'wan.latencyMs': ['Round trip', 'Ping', 'Latenz'],
    'wan.outagesPerYear': ['Line outages', 'Outages per year', 'Ausfälle'],
    surviveHoursWithoutWan: ['Survive hours', 'Hours without WAN', 'Autonomy', 'Überbrückung'],
    downtimeCostPerHour: ['Downtime cost', 'Cost of downtime', 'Downtime cost per hour', 'Ausfallkosten'],
    note: ['Notes', 'Comment', 'Remark', 'Bemerkung', 'Notiz'],
  },
  systems: {
    name: ['System', 'System name', 'Application', 'Anwendung'],
    kind: ['Type', 'Category', 'Art', 'Typ'],
    vendor: ['Manufacturer', 'Supplier', 'Hersteller', 'Anbieter'],
    siteId: ['Plant', 'Location', 'Werk', 'Standort'],
    hosting: ['Hosted', 'Runs at', 'Betrieb'],
    criticality: ['Critical', 'Priority', 'Kritikalität'],
    note: ['Notes', 'Comment', 'Remark', 'Bemerkung', 'Notiz'],
  },
  workloads: {
    name: ['Workload', 'Process name', 'Bezeichnung'],
    process: ['ERP process', 'Module', 'Prozess', 'Modul'],
    customModules: ['Modules', 'Custom code', 'Eigene Module'],
    criticality: ['Critical', 'Priority', 'Kritikalität'],
    sensitivity: ['Data sensitivity', 'Confidentiality', 'Vertraulichkeit'],
    siteIds: ['Sites', 'Plants', 'Werke', 'Standorte'],
    rtoMinutes: ['RTO', 'RTO minutes', 'Recovery time'],
    rpoMinutes: ['RPO', 'RPO minutes', 'Recovery point'],
    note: ['Notes', 'Comment', 'Remark', 'Bemerkung', 'Notiz'],
  },
  integrations: {
    name: ['Integration', 'Interface', 'Flow', 'Schnittstelle'],
    from: ['Source', 'Sender', 'Von', 'Quelle'],
    to: ['Target', 'Destination', 'Receiver', 'Nach', 'Ziel'],
    mode: ['Mode', 'Type', 'Kind', 'Art', 'Klasse'],
    criticality: ['Critical', 'Priority', 'Kritikalität'],
    ratePerHour: ['Messages per hour', 'Per hour', 'Volume', 'Häufigkeit'],
    burstFactor: ['Burst factor', 'Peak factor', 'Spitze'],
    payloadKiB: ['Size', 'Message size', 'Nutzlast'],
    toleratedDelaySeconds: ['Tolerated delay', 'Delay', 'Latency tolerance', 'Verzögerung'],
    replayable: ['Replayable', 'Replay', 'Wiederholbar'],
    note: ['Notes', 'Comment', 'Remark', 'Bemerkung', 'Notiz'],
  },
};
