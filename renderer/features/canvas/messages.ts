import { MINUTES_PER_HOUR } from '../../../models/demand/calendarUnits';
import type { Criticality, Integration, IntegrationMode, Site, System, Workload } from '../../../models/document';
import type { FlowState } from '../../../models/theatre/performance';
import type { EvaluationSummary, Platform, Tenancy } from '../../../models/report/summary';
import { formatNumber, formatPercent } from '../../i18n';
import { fateMessages } from '../theatre/messages';
import { term } from '../why/terms';
import { spanOf } from './spanOf';
import { catalogue } from '../../../shared/language/catalogue';
import { CANVAS_TEXT_DE } from './messages.de';
import type { Alignment } from './gestures/alignItems';
import type { Axis } from './gestures/distributeItems';

const count = (value: number, one: string, many: string): string => `${formatNumber(value)} ${value === 1 ? one : many}`;

const modes: Readonly<Record<IntegrationMode, string>> = { sync: 'Sync', queued: 'Queued', batch: 'Batch' };
const criticalities: Readonly<Record<Criticality, string>> = { low: 'low', medium: 'medium', high: 'high', critical: 'critical' };
const hosting: Readonly<Record<System['hosting'], string>> = { site: 'On site', cloud: 'Cloud', partner: 'Partner' };
const lines: Readonly<Record<Site['wan']['kind'], string>> = {
  internet: 'Internet',
  'leased-line': 'Leased line',
  mpls: 'MPLS',
  mobile: 'Mobile',
};
/** Short enough for a card; the answer panel has the long words. */
const tenancies: Readonly<Record<Tenancy, string>> = {
  shared: 'shared',
  'dedicated-database': 'own database',
  'dedicated-cluster': 'own cluster',
  'dedicated-subscription': 'own subscription',
};
const highAvailability: Readonly<Record<EvaluationSummary['capacity']['postgres']['ha'], string>> = {
  none: 'no standby',
  'same-zone': 'standby',
  'zone-redundant': 'zone standby',
};

type Recommendation = EvaluationSummary['recommendation'];
type Capacity = EvaluationSummary['capacity'];

/** `Standard_D8ds_v5` is known as `D8ds_v5`. */
const shortSku = (sku: string): string => sku.replace(/^Standard_/, '');

/** Short enough for a tile that is seen from far away. */
const platforms: Readonly<Record<Platform, string>> = { aks: 'AKS', 'container-apps': 'Container Apps', vm: 'VMs' };

const azure = {
  badge: 'Derived',
  explain: 'Follows from the plan. Change the plan to change it.',
  stale: 'Working on the latest change …',
  title: (region: string) => `Azure · ${term(region)}`,
  subtitle: ({ tenancy, tier }: Recommendation) => `${term(tenancy)}, ${term(tier).toLowerCase()}`,
  openSizing: (label: string, value: string) => `${label}: ${value}. Open sizing`,
  askWhy: (label: string, value: string) => `${label}: ${value}. Why?`,
  platform: ({ platform }: Recommendation, nodes: Capacity['nodes']) => ({
    label: 'Platform',
    value: platforms[platform],
    detail: nodes.map(({ count: number, sku, pooled }) => (pooled ? `${number}${number < 1 ? ' of a' : ''} shared ${shortSku(sku)}` : `${number} × ${shortSku(sku)}`)).join(', ') || 'no nodes of its own',
  }),
  web: ({ webWorkers, websocketProcesses }: Capacity) => ({
    label: 'Web workers',
    value: formatNumber(webWorkers),
    detail: `+ ${formatNumber(websocketProcesses)} websocket`,
  }),
  jobs: ({ jobWorkers, scheduledJobProcesses }: Capacity) => ({
    label: 'Job workers',
    value: formatNumber(jobWorkers),
    detail: `+ ${formatNumber(scheduledJobProcesses)} scheduled`,
  }),
  postgres: ({ sku, storageGiB, ha, replicas }: Capacity['postgres'], mode: Recommendation['database']) => ({
    label: mode === 'managed' ? 'PostgreSQL' : 'PostgreSQL on VM',
    value: shortSku(sku),
    detail: [
      `${formatNumber(storageGiB)} GiB`,
      highAvailability[ha],
      ...(replicas > 0 ? [count(replicas, 'replica', 'replicas')] : []),
    ].join(' · '),
  }),
  redis: ({ sku, ha }: NonNullable<Capacity['redis']>) => ({ label: 'Redis', value: shortSku(sku), detail: ha ? 'with replica' : 'no replica' }),
  recovery: ({ drRegion }: Recommendation, availability: number) => ({
    label: 'Recovery',
    value: drRegion === null ? 'None' : term(drRegion),
    detail: `${formatPercent(availability, { digits: 3 })} available`,
  }),
  gateway: (label: string, sku: string) => ({ label: 'Gateway', value: sku, detail: label.replace(sku, '').trim() }),
} as const;

const alignments: Readonly<Record<Alignment, string>> = {
  left: 'Align left',
  centre: 'Align centres',
  right: 'Align right',
  top: 'Align top',
  middle: 'Align middles',
  bottom: 'Align bottom',
};
const distributions: Readonly<Record<Axis, string>> = { horizontally: 'Distribute horizontally', vertically: 'Distribute vertically' };

/** Every text of the canvas. */
const CANVAS_TEXT_EN = {
  label: 'Drawing of the plan',
  modes,
  criticalities,
  tenancies,
  bar: 'How the drawing is seen',
  azure,
  site: {
    place: ({ place }: Site) => `${place.city}, ${place.country}`,
    users: (users: number) => count(users, 'user', 'users'),
    line: ({ wan }: Site) =>
      `${lines[wan.kind]} ${formatNumber(wan.downMbps)}/${formatNumber(wan.upMbps)} Mbps${wan.secondLine ? ' + second line' : ''}`,
    survive: (hours: number) => (hours === 0 ? 'needs its line' : `${spanOf(hours * MINUTES_PER_HOUR)} alone`),
    shifts: (shifts: Site['shifts']) =>
      shifts.length === 0
        ? 'No shifts'
        : `Local shifts: ${shifts.map(({ name, start, end }) => `${name} ${start} to ${end}`).join(', ')}`,
    aria: (site: Site, users: number) => `${site.kind} ${site.name}, ${site.place.city}, ${count(users, 'user', 'users')}`,
  },
  system: {
    detail: (system: System, kind: string) => (system.siteId === null ? `${hosting[system.hosting]} · ${kind}` : kind),
    aria: (system: System, kind: string, siteName: string | null) =>
      `${kind} ${system.name}, ${siteName === null ? hosting[system.hosting] : `at ${siteName}`}, criticality ${criticalities[system.criticality]}`,
  },
  workload: {
    detail: ({ rtoMinutes }: Workload, tenancy: Tenancy | null) =>
      tenancy === null ? `back in ${spanOf(rtoMinutes)}` : `${spanOf(rtoMinutes)} · ${tenancies[tenancy]}`,
    aria: ({ name, criticality, rtoMinutes, siteIds }: Workload) =>
      `ERP workload ${name}, ${count(siteIds.length, 'site', 'sites')}, back within ${spanOf(rtoMinutes)}, criticality ${criticalities[criticality]}`,
  },
  integration: {
    aria: ({ name, mode, ratePerHour, criticality }: Integration, from: string, to: string) =>
      `${modes[mode]} flow ${name}, from ${from} to ${to}, ${formatNumber(ratePerHour)} ${mode === 'batch' ? 'records per run' : 'per hour'}, criticality ${criticalities[criticality]}`,
  },
  criticality: (criticality: Criticality) => `Criticality: ${criticalities[criticality]}`,
  findings: (number: number) => count(number, 'finding', 'findings'),
  legend: {
    title: 'Legend',
    sync: 'Sync',
    queued: 'Queued',
    batch: 'Batch',
    hints: { sync: 'Waits for the answer', queued: 'May wait in line', batch: 'Runs in a window' },
    width: 'Wider: more messages',
    critical: '!  Critical',
    derived: 'Derived from the plan',
    crowded: 'So many flows: patterns, arrows and names are seen near by',
  },
  lens: {
    title: (scenario: string, site: string, span: string) => `${scenario} · ${site} · ${span}`,
    open: 'Numbers',
    leave: 'Leave this failure',
    legend: 'What the colours mean',
    state: (state: FlowState) => fateMessages[state],
    screens: (share: number) => (share === 0 ? 'screens down' : share < 1 ? `${formatPercent(share, { digits: 0 })} of screens` : 'goes on'),
    cut: (hours: number) => `cut off for ${spanOf(Math.round(hours * MINUTES_PER_HOUR))}`,
    watched: 'in view',
  },
  lenses: {
    button: (name: string) => `Colour: ${name}`,
    command: (name: string) => `Colour the drawing by: ${name}`,
    none: 'none',
    failure: 'failure',
    names: { criticality: 'criticality', cost: 'cost', latency: 'latency', wave: 'wave', tenancy: 'tenancy' },
    cost: {
      monthly: (amount: string) => `${amount} a month`,
      levels: { 0: 'less than half an even part of the bill', 1: 'less than an even part', 2: 'up to two even parts', 3: 'more than two even parts' },
    },
    latency: {
      delay: (ms: number) => `${formatNumber(ms, { digits: 0 })} ms`,
      level: (from: number | null, to: number | null) => (from === null ? `less than ${formatNumber(to ?? 0)} ms to the home region` : to === null ? `${formatNumber(from)} ms or more` : `${formatNumber(from)} to ${formatNumber(to)} ms`),
    },
    wave: { number: (number: number) => `Wave ${String(number)}`, title: (number: number, title: string) => `Wave ${String(number)}: ${title}` },
  },
  filter: {
    button: 'Filter',
    clear: 'Show everything again',
    sites: 'Sites',
    modes: 'Class of integrations',
    criticalities: 'Criticality',
    count: (items: number, allItems: number, flows: number, allFlows: number) => `${formatNumber(items)} of ${formatNumber(allItems)} items, ${formatNumber(flows)} of ${formatNumber(allFlows)} integrations`,
  },
  company: { without: (name: string, strangers: string) => `${name}, without ${strangers}`, show: 'Draw the company round its sites', hide: 'Leave out the frame of the company' },
  groups: {
    name: 'Group',
    nameLabel: 'Name of the group',
    group: 'Group',
    groupHint: (key: string) => `Put a named frame round them (${key})`,
    ungroup: 'Ungroup',
    ungroupHint: (key: string) => `Take the frame away; nothing else changes (${key})`,
    rename: 'Rename group',
    move: 'Move group',
    sitesBy: { country: 'Group sites by country', 'business-unit': 'Group sites by business unit' },
    aria: (name: string, number: number) => `Group ${name}: selects its ${String(number)} items; drag to move them`,
  },
  selection: {
    title: (number: number) => `${number} selected`,
    connect: 'Connect',
    connectHint: (key: string) => `Draw an integration from the first to the second (${key})`,
    align: 'Align',
    duplicate: 'Duplicate',
    duplicateHint: (key: string) => `Duplicate (${key})`,
    remove: 'Delete',
    removeHint: (key: string) => `Delete (${key})`,
    inspect: 'Edit',
    inspectHint: 'Edit in the inspector (Enter)',
  },
  empty: {
    title: 'Nothing drawn yet',
    body: 'Plants with their systems, ERP workloads and the flows between them will stand here. The Azure side follows from them by itself.',
    action: 'Add plant',
  },
  commands: {
    selectAll: 'Select all on the canvas',
    copy: 'Copy selected items',
    cut: 'Cut selected items',
    paste: 'Paste items',
    duplicate: 'Duplicate selected items',
    connect: 'Connect to …',
    nextFlow: 'Go to the next flow of the item',
    previousFlow: 'Go to the previous flow of the item',
    group: 'Group selected items',
    ungroup: 'Ungroup selected items',
    arrangeNew: 'Arrange what nobody has placed',
    arrangeAll: 'Arrange everything',
    align: alignments,
    distribute: distributions,
    nudge: { left: 'Move left', right: 'Move right', up: 'Move up', down: 'Move down' },
    zoomAll: 'Show the whole drawing',
    zoomSelection: 'Show the selection closely',
  },
  status: {
    undone: (label: string) => `Undone: ${label}`,
    redone: (label: string) => `Redone: ${label}`,
    at: (label: string, x: number, y: number) => `${label}: now at ${String(Math.round(x))}, ${String(Math.round(y))}`,
  },
  arrange: {
    button: 'Arrange',
    step: { new: 'Arrange new items', all: 'Arrange everything' },
    failed: 'The drawing could not be arranged',
    failedText: 'Nothing was moved. Try again, or save the plan and open it anew.',
  },
  clipboard: {
    cutStep: (number: number) => (number === 1 ? 'Cut item' : `Cut ${number} items`),
    pasteStep: (number: number) => (number === 1 ? 'Paste item' : `Paste ${number} items`),
    nothing: 'Nothing was copied in this window',
    nothingText: 'Copy items first. To paste what was copied in another window, use the key for pasting.',
    refused: 'These items cannot be pasted',
    partly: 'Pasted, but not everything came along',
    flowsLeft: (number: number) => `${count(number, 'integration was', 'integrations were')} left out because an end is not in this plan.`,
    tiesLeft: (number: number) => `${count(number, 'tie', 'ties')} to sites that are not in this plan ${number === 1 ? 'was' : 'were'} dropped.`,
  },
  edits: {
    align: alignments,
    distribute: distributions,
    move: (number: number) => (number === 1 ? 'Move item' : `Move ${number} items`),
    resize: 'Resize site',
    connect: 'Connect items',
    remove: (number: number) => (number === 1 ? 'Delete item' : `Delete ${number} items`),
    duplicate: (number: number) => (number === 1 ? 'Duplicate item' : `Duplicate ${number} items`),
    add: (label: string) => `Add ${label}`,
  },
  keys: {
    node: 'Press Space to select, Enter to edit in the inspector. Arrow keys go to the next item, once selected they move it; Control with arrows always goes on. E goes along the flows, C connects, Delete removes, Control D duplicates.',
    edge: 'Press Space to select, Enter to edit in the inspector, Delete to remove. Left goes to the sender, right to the receiver, up and down to the next flow.',
    moved: ({ direction, x, y }: { direction: string; x: number; y: number }) => `Moved ${direction} to ${x}, ${y}`,
    controls: 'Zoom',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Show everything',
    map: 'Overview map',
    handle: 'Drag to another item to connect',
  },
} as const;

export const CANVAS_TEXT = catalogue(CANVAS_TEXT_EN, { de: CANVAS_TEXT_DE });
