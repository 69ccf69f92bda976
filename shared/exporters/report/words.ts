import type { ControlArea } from '../../../models/governance/governance';
import type { AlternativeRow, RuleFamily } from '../../../models/report/summary';

const AREAS: Readonly<Record<ControlArea, string>> = { network: 'Network', identity: 'Identity', data: 'Data', change: 'Change', recovery: 'Recovery' };

/** What the money goes to, as the cash flow calls it. */
const CATEGORIES: Readonly<Record<string, string>> = {
  'azure-production': 'Azure, production',
  'azure-non-production': 'Azure, non-production',
  commitments: 'Commitments',
  'managed-service': 'Own work',
  'dual-running': 'Dual running',
  migration: 'Move',
  'edge-hardware': 'Hardware at the plants',
};

const DECISIONS: Partial<Record<RuleFamily | 'region', string>> = { tenancy: 'Tenancy', tier: 'Availability tier', platform: 'Platform', database: 'Database', region: 'Region' };

/** Why the next best of a decision is not the choice; the engine's own sentences follow. */
const LOST: Partial<Record<AlternativeRow['status'], string>> = { 'misses-objective': 'It misses more of what is wanted:', excluded: 'It is excluded:', unpriced: 'It can not compete:' };

/** Every word of the documents that is not the plan's or the report's. */
export const REPORT_WORDS = {
  summaryTitle: 'Executive summary',
  designTitle: 'Design',
  stamp: { plan: 'Plan', scenario: 'Scenario', version: 'Plan version', rules: 'Rule pack', prices: 'Price book', tool: 'Written by', state: 'State', what: 'What', value: 'Value' },
  asOf: (book: string, day: string) => `${book}, prices as of ${day}`,
  tool: (version: string) => `Plantwright ${version}`,
  pack: (name: string, version: string) => `${name} ${version}`,
  planning: 'Figures are planning figures at list prices where nothing else is said, not an offer.',
  incomplete: (why: string) => `${why}. Amounts are therefore at least what is shown.`,
  page: (page: number, pages: number) => `Page ${page} of ${pages}`,
  more: (left: number) => `${left} more in the design document.`,
  none: 'none',
  missing: 'missing',
  yes: 'yes',
  no: 'no',
  recommendation: 'Recommendation',
  cost: {
    title: 'What it costs', what: 'What', amount: 'Amount', monthly: 'Bill a month', production: 'of it production', nonProduction: 'of it non-production', effective: 'Bill a month with commitments', yearly: 'Bill a year',
    effort: 'Own work a year', loss: 'Expected loss by downtime a year (no payment)', risk: 'Risk-adjusted cost a year', total: (months: number) => `All payments of ${months} months, the move included`, present: 'The same at present value',
    peak: (month: string) => `Dearest month (${month})`, today: 'Today’s estate over the same months', payback: 'Pays back by', never: 'not within the months that were looked at',
  },
  years: { title: 'Payments by year', year: 'Year', total: 'Total', categories: CATEGORIES },
  layers: { title: 'Bill by layer', layer: 'Layer', monthly: 'A month', share: 'Share' },
  bill: { title: (environment: string) => `Bill of ${environment}`, item: 'Item', region: 'Region', quantity: 'Quantity a month', monthly: 'A month', total: 'Total' },
  sites: { title: (driver: string) => `Cost by site, split by ${driver}`, site: 'Site', share: 'Share', monthly: 'A month' },
  notOnBill: { title: 'Not on the bill', short: (items: readonly string[]) => `Not on the bill: ${items.join('; ')}.`, what: 'What', why: 'Why it is missing', matters: 'When it matters' },
  why: 'What speaks for it',
  against: 'What speaks against it',
  withstands: {
    title: 'What it withstands',
    met: (met: number, all: number) => `${met} of ${all} objectives are met.`,
    missed: (label: string, achieved: string, target: string) => `Missed: ${label}: ${achieved}, wanted ${target}.`,
    downtime: (hours: string, availability: string) => `Expected downtime ${hours} h a year; the contracts promise ${availability}.`,
  },
  move: {
    title: 'When it moves',
    wave: 'Wave', from: 'From', to: 'To', items: 'Sites and systems', because: 'Why so', gates: 'Gates', none: 'The plan holds nothing to move.', conflict: 'Not all limits can be kept',
  },
  decide: { title: 'What has to be decided', severity: 'Weight', text: 'What', severities: { error: 'Error', warning: 'Warning', information: 'Note' }, questions: 'Open questions', question: 'Question', owner: 'Owner', none: 'Nothing is open.', nobody: 'nobody yet' },
  situation: {
    title: 'Situation', sites: 'Sites', site: 'Site', place: 'Place', kind: 'Kind', users: 'Users', shifts: 'Shifts', line: 'Line', alone: 'Works alone for', hours: (count: string) => `${count} h`, mbps: (down: number, up: number) => `${down}/${up} Mbit/s`,
    workloads: 'Workloads', workload: 'Workload', criticality: 'Criticality', rto: 'RTO', rpo: 'RPO', minutes: (count: string) => `${count} min`,
    flows: 'Integrations', flow: 'Integration', from: 'From', to: 'To', mode: 'Class', rate: 'An hour', erp: 'ERP',
  },
  drawing: 'Drawing',
  decisions: {
    title: 'Decision records', record: (number: number, part: string, choice: string) => `Decision ${number}: ${part}: ${choice}`, parts: DECISIONS, noReason: 'No rule speaks for or against it; the cost decided.',
    because: 'Why', counter: 'What speaks against it', rungs: 'Environments beside production', environment: 'Environment', tenancy: 'Tenancy', reason: 'Why',
    region: (home: string, recovery: string | null) => (recovery === null ? `Everything runs in ${home}.` : `Runs in ${home}, recovers in ${recovery}.`),
    regionFixed: 'The plan fixes the home region, so no other was weighed.', noRegion: 'No allowed region gives a design that is better in money, loss or recovery.',
    nextRegion: (region: string, design: string, cost: string, loss: string) => `Next best: ${region}, as ${design}: ${cost} a year for bill and effort, ${loss} of expected loss; the chosen region ranks before it.`,
    nextBest: (choice: string, others: readonly string[]) => `Next best: ${choice}${others.length === 0 ? '' : `, then with ${others.join(', ')}`}.`,
    itsBill: (monthly: string, bill: string, risk: string) => `Its bill is ${monthly} a month${bill === '' ? '' : `, ${bill}`}${risk === '' ? '' : `; its risk-adjusted cost of a year is ${risk}`}.`,
    apart: (amount: string, less: boolean) => `${amount} ${less ? 'lower' : 'higher'}`, unpricedBill: 'Its bill lacks prices.', nothingElse: 'Every design that was weighed decides this alike.',
    lost: LOST, lostOnCost: 'It keeps every rule and lost on risk-adjusted cost.', lostOnNeeds: 'It costs less but fulfils fewer needs, which come before money.', missed: (objectives: readonly string[]) => `Missed: ${objectives.join('; ')}.`, lostBehind: 'It ranks behind the choice.',
    runnerUp: 'Runner-up',
    runnerUpIs: (design: string, difference: string) => `The next best design is ${design}; its risk-adjusted cost is ${difference} a year higher.`,
    turning: 'Where the decision turns', steady: 'No value that was searched turns the decision by itself.',
    flips: 'The values at which a decision turns are worked out on request (decisions view, or the command explain) and are not part of this document.',
    alternatives: 'Alternatives', design: 'Design', status: 'Status', monthly: 'A month', risk: 'Risk-adjusted a year', whyNot: 'Why not', pins: 'Fixed by people', pin: 'What', pinValue: 'Value', by: 'By', reasonOfPin: 'Reason',
  },
  sizes: { title: 'Sizes', figure: 'Figure', value: 'Value', binding: (what: string) => `Decided by: ${what}`, nodes: 'Versions', component: 'Component', version: 'Version', until: 'Supported until' },
  money: 'Cost',
  resilience: {
    title: 'Resilience and continuity', objective: 'Objective', target: 'Wanted', achieved: 'Reached', state: 'State', met: 'met', missed: 'missed', failures: 'Failures', failure: 'Failure', perYear: 'A year', back: 'Back after', lost: 'Data lost', hit: 'Who is hit', response: 'What is done', loss: 'Loss a year',
    lines: 'Lines of the sites', site: 'Site', link: 'Link', redundancy: 'Beside it', buffer: 'Buffer', edge: 'Local system', needed: 'needed',
  },
  baseline: { title: 'Security and observability baseline', control: 'Control', standing: 'Standing', sentence: 'What stands', action: 'What to do', areas: AREAS, alerts: 'Alert tiers', tier: 'Tier', meaning: 'Meaning', signals: 'Signals', inHours: 'In hours', outside: 'Outside', logs: 'Logs', environment: 'Environment', perMonth: 'A month', gib: (count: string) => `${count} GiB` },
  roadmap: { title: 'Roadmap', phase: (number: number, title: string, start: string, end: string) => `${number}. ${title}: ${start} to ${end}`, holds: 'Holds', starts: 'Starts when', ends: 'Ends when', none: 'The plan holds nothing to migrate yet.' },
  waves: 'Migration waves',
  assumptions: { title: 'Assumptions', assumption: 'Assumption', value: 'Value', range: 'Range', why: 'Why', setBy: (who: string, reason: string) => `Set by ${who}: ${reason}` },
  findings: 'Findings and open questions',
  deck: { chosen: 'Recommended', alternatives: 'What else could be built (risk-adjusted a year)', layers: 'Bill a month by layer', years: 'Payments by year', next: 'Next' },
} as const;
