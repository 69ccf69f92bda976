import type { BlackoutKind, CalendarEvent, Company, Migration, Standing } from '../../../../models/document';
import type { Discount } from '../../../../models/document/schema/discount';
import type { PriceStep } from '../../../../models/document/schema/planning';
import { catalogue } from '../../../../shared/language/catalogue';
import { RESIDENCIES_DE, COMMITMENTS_DE, PAYMENTS_DE, SUPPORT_DE, KUBERNETES_DE, DATABASE_NEEDS_DE, DISCOUNTED_DE, BASES_DE, STEPPED_DE, NOBODY_SAID_DE, BLACKOUT_KINDS_DE, STANDINGS_DE, CALENDAR_ZONES_DE, RETURNS_DE, INCLUDES_DE, WAVE_UNITS_DE } from './messages.de';

const RESIDENCIES_EN: Readonly<Record<Company['residency'], string>> = {
  none: 'Anywhere',
  geography: 'Inside the geography',
  country: 'Inside the country',
};

export const RESIDENCIES = catalogue(RESIDENCIES_EN, { de: RESIDENCIES_DE });

/** The first of each is what holds where the plan says nothing. */
const COMMITMENTS_EN: Readonly<Record<NonNullable<Company['commitment']>, string>> = {
  upTo1Year: 'Up to a year',
  upTo3Years: 'Up to three years',
  none: 'None',
};

export const COMMITMENTS = catalogue(COMMITMENTS_EN, { de: COMMITMENTS_DE });

const PAYMENTS_EN: Readonly<Record<NonNullable<Company['commitmentPayment']>, string>> = {
  monthly: 'Month by month',
  upfront: 'At once',
};

export const PAYMENTS = catalogue(PAYMENTS_EN, { de: PAYMENTS_DE });

const SUPPORT_EN: Readonly<Record<Company['supportHours'], string>> = {
  'business-hours': 'Business hours',
  extended: 'Extended hours',
  'around-the-clock': 'Around the clock',
};

export const SUPPORT = catalogue(SUPPORT_EN, { de: SUPPORT_DE });

const KUBERNETES_EN: Readonly<Record<Company['platformTeam']['kubernetes'], string>> = {
  none: 'None',
  basic: 'Basic',
  strong: 'Strong',
};

export const KUBERNETES = catalogue(KUBERNETES_EN, { de: KUBERNETES_DE });

const DATABASE_NEEDS_EN: Readonly<Record<Company['databaseNeeds'][number], string>> = {
  'custom-extensions': 'Own extensions',
  'custom-replication': 'Own replication',
  superuser: 'Superuser rights',
  tablespaces: 'Tablespaces',
};

export const DATABASE_NEEDS = catalogue(DATABASE_NEEDS_EN, { de: DATABASE_NEEDS_DE });

const DISCOUNTED_EN: Readonly<Record<Discount['category'], string>> = {
  all: 'Everything',
  compute: 'Compute',
  databases: 'Databases',
  storage: 'Storage and backup',
  networking: 'Networking',
  security: 'Security',
  monitoring: 'Monitoring',
  integration: 'Integration',
};

export const DISCOUNTED = catalogue(DISCOUNTED_EN, { de: DISCOUNTED_DE });

const BASES_EN: Readonly<Record<Discount['basis'], string>> = {
  EA: 'Enterprise agreement',
  CSP: 'Partner (CSP)',
  MACC: 'Consumption commitment',
  other: 'Other',
};

export const BASES = catalogue(BASES_EN, { de: BASES_DE });

const STEPPED_EN: Readonly<Record<PriceStep['what'], string>> = { azure: 'Azure', 'expert-hours': 'Expert hours', 'old-estate': 'Today’s infrastructure', 'edge-hardware': 'Edge nodes' };

export const STEPPED = catalogue(STEPPED_EN, { de: STEPPED_DE });

/** Stands in for a name until somebody gives theirs. */
export const NOBODY_SAID = catalogue({ name: 'Not said' }, { de: NOBODY_SAID_DE });

const BLACKOUT_KINDS_EN: Readonly<Record<BlackoutKind, string>> = {
  shift: 'Shifts',
  holiday: 'Public holiday',
  shutdown: 'Shutdown',
  'month-end': 'Month-end close',
  'quarter-end': 'Quarter-end close',
  'year-end': 'Year-end close',
  'stock-take': 'Stock-take',
  peak: 'Peak season',
  'supplier-window': 'Supplier or EDI window',
  'change-freeze': 'Change freeze',
  validation: 'Validation cycle',
};

export const BLACKOUT_KINDS = catalogue(BLACKOUT_KINDS_EN, { de: BLACKOUT_KINDS_DE });

const STANDINGS_EN: Readonly<Record<Standing, string>> = { hard: 'Hard: no cutover', soft: 'Soft: costs a penalty', open: 'Open: good for a cutover' };

export const STANDINGS = catalogue(STANDINGS_EN, { de: STANDINGS_DE });

const CALENDAR_ZONES_EN: Readonly<Record<NonNullable<CalendarEvent['zone']>, string>> = { plants: 'Systems at the plant', partners: 'Systems of partners', cloud: 'Systems in clouds' };

export const CALENDAR_ZONES = catalogue(CALENDAR_ZONES_EN, { de: CALENDAR_ZONES_DE });

const RETURNS_EN: Readonly<Record<NonNullable<CalendarEvent['every']>, string>> = { week: 'Every week', month: 'Every month', quarter: 'Every quarter', year: 'Every year' };

export const RETURNS = catalogue(RETURNS_EN, { de: RETURNS_DE });

const INCLUDES_EN: Readonly<Record<Migration['includes'][number], string>> = {
  'infrastructure-move': 'Move of the infrastructure',
  'erp-reimplementation': 'Re-implementation of the ERP',
  'plant-integration-redesign': 'Redesign of plant integrations',
};

export const INCLUDES = catalogue(INCLUDES_EN, { de: INCLUDES_DE });

const WAVE_UNITS_EN: Readonly<Record<NonNullable<Migration['groupBy']>, string>> = { 'business-unit': 'Business units' };

export const WAVE_UNITS = catalogue(WAVE_UNITS_EN, { de: WAVE_UNITS_DE });
