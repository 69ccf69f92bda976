import type { DataSensitivity, Regulation, Site, System, TransactionClass, UserClass, Workload } from '../../../models/document';
import { catalogue } from '../../../shared/language/catalogue';
import { INSPECTOR_TEXT_DE, USER_CLASSES_DE, CRITICALITIES_DE, LINES_DE, LOCAL_REASONS_DE, HOSTING_DE, SENSITIVITIES_DE, TRANSACTION_CLASSES_DE, BATCH_KINDS_DE, MODES_DE, REGULATIONS_DE } from './messages.de';

/** Every text of the inspector that is not the label or help of a field; those stand with their fields. */
const INSPECTOR_TEXT_EN = {
  label: 'Inspector',
  expected: (expectation: string) => `Expected ${expectation}.`,
  atLeast: (limit: string) => `at least ${limit}`,
  atMost: (limit: string) => `at most ${limit}`,
  kept: 'The plan keeps the last valid value.',
  notANumber: 'Expected a number. The plan keeps the last valid value.',
  unknownZone: 'No such time zone. Expected one such as Europe/Prague.',
  unknownRegion: 'No such Azure region. Expected one such as westeurope.',
  sameEnds: 'A flow needs two different ends.',
  pairTaken: 'Choose two different values of which nothing is said yet.',
  help: (label: string) => `About ${label}`,
  change: (label: string) => `Change ${label.toLowerCase()}`,
  remove: (label: string) => `Remove ${label}`,
  row: (number: number) => `Row ${number}`,
  cell: (label: string, number: number) => `${label}, row ${number}`,
  unset: 'Not set',
  none: 'None',
  duplicate: 'Duplicate',
  delete: 'Delete',
  fullPresence: '100',
  findings: 'Findings',
  many: (count: number) => `${count} items selected`,
  manyHint: 'Choose one to edit it.',
  gone: 'This item is no longer in the plan.',
  company: 'Company',
  data: 'Data',
  days: ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'],
  dayNames: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
} as const;

export const INSPECTOR_TEXT = catalogue(INSPECTOR_TEXT_EN, { de: INSPECTOR_TEXT_DE });

const USER_CLASSES_EN: Readonly<Record<UserClass, string>> = {
  'shop-floor': 'Shop floor',
  warehouse: 'Warehouse',
  quality: 'Quality',
  maintenance: 'Maintenance',
  planning: 'Planning',
  purchasing: 'Purchasing',
  sales: 'Sales',
  finance: 'Finance',
  management: 'Management',
};

export const USER_CLASSES = catalogue(USER_CLASSES_EN, { de: USER_CLASSES_DE });

const CRITICALITIES_EN: Readonly<Record<System['criticality'], string>> = {
  low: 'Low: can wait for days',
  medium: 'Medium: can wait for a day',
  high: 'High: the day suffers',
  critical: 'Critical: the line stops',
};

export const CRITICALITIES = catalogue(CRITICALITIES_EN, { de: CRITICALITIES_DE });

const LINES_EN: Readonly<Record<Site['wan']['kind'], string>> = {
  internet: 'Internet',
  'leased-line': 'Leased line',
  mpls: 'MPLS',
  mobile: 'Mobile',
};

export const LINES = catalogue(LINES_EN, { de: LINES_DE });

const LOCAL_REASONS_EN: Readonly<Record<Site['mustStayLocal'][number]['reason'], string>> = {
  latency: 'Latency',
  safety: 'Safety',
  regulation: 'Regulation',
  equipment: 'Equipment',
};

export const LOCAL_REASONS = catalogue(LOCAL_REASONS_EN, { de: LOCAL_REASONS_DE });

const HOSTING_EN: Readonly<Record<System['hosting'], string>> = { site: 'On site', cloud: 'In a cloud', partner: 'At a partner' };

export const HOSTING = catalogue(HOSTING_EN, { de: HOSTING_DE });

const SENSITIVITIES_EN: Readonly<Record<DataSensitivity, string>> = {
  public: 'Public',
  internal: 'Internal',
  confidential: 'Confidential',
  restricted: 'Restricted',
};

export const SENSITIVITIES = catalogue(SENSITIVITIES_EN, { de: SENSITIVITIES_DE });

const TRANSACTION_CLASSES_EN: Readonly<Record<TransactionClass, string>> = {
  scan: 'Scan',
  autocomplete: 'Autocomplete',
  'form-read': 'Open form',
  'form-save': 'Save form',
  'list-search': 'Search list',
  'pivot-report': 'Pivot report',
  'document-report': 'Print',
  'order-create': 'Create order',
  'order-confirm': 'Confirm order',
  'production-create': 'Create job',
  'production-post': 'Post job',
  receipt: 'Receipt',
  delivery: 'Delivery',
  'invoice-post': 'Post invoice',
  login: 'Log in',
  'api-call': 'API call',
};

export const TRANSACTION_CLASSES = catalogue(TRANSACTION_CLASSES_EN, { de: TRANSACTION_CLASSES_DE });

const BATCH_KINDS_EN: Readonly<Record<Workload['batch'][number]['kind'], string>> = {
  'mrp-scheduler': 'MRP run',
  'inventory-valuation': 'Inventory valuation',
  reporting: 'Reports',
  'accounting-close': 'Accounting close',
  import: 'Import',
  other: 'Other',
};

export const BATCH_KINDS = catalogue(BATCH_KINDS_EN, { de: BATCH_KINDS_DE });

const MODES_EN = { sync: 'Sync: waits for the answer', queued: 'Queued: may wait in line', batch: 'Batch: runs in a window' } as const;

export const MODES = catalogue(MODES_EN, { de: MODES_DE });

const REGULATIONS_EN: Readonly<Record<Regulation, string>> = {
  gdpr: 'GDPR',
  nis2: 'NIS2',
  sox: 'SOX',
  'iso-27001': 'ISO 27001',
  'iatf-16949': 'IATF 16949',
  'food-safety': 'Food safety',
  gmp: 'GMP',
  'medical-device': 'Medical devices',
  'aerospace-defence': 'Aerospace and defence',
};

export const REGULATIONS = catalogue(REGULATIONS_EN, { de: REGULATIONS_DE });
