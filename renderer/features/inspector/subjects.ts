import { z } from 'zod';
import { planSchema, type Plan } from '../../../models/document';
import { eventsOfSite, setCorrelations, setPriceSteps, setSiteEvents, updateCalendars, updateCompany, updateData, updateItem, updateMigration, type ItemKind, type ItemPatch } from '../../../models/document/edits';
import { calendarEventSchema } from '../../../models/document/schema/calendar';
import { idSchema } from '../../../models/document/schema/primitives';
import { correlationSchema, priceStepSchema } from '../../../models/document/schema/planning';
import { language, type Language } from '../../../shared/language/language';
import { CALENDAR_FORM } from './fields/calendarForm';
import { CALENDAR_FORM_DE } from './fields/calendarForm.de';
import { COMPANY_FORM } from './fields/companyForm';
import { COMPANY_FORM_DE } from './fields/companyForm.de';
import { CORRELATION_FORM } from './fields/correlationForm';
import { CORRELATION_FORM_DE } from './fields/correlationForm.de';
import { DATA_FORM } from './fields/dataForm';
import { DATA_FORM_DE } from './fields/dataForm.de';
import { ENVIRONMENT_FORM } from './fields/environmentForm';
import { ENVIRONMENT_FORM_DE } from './fields/environmentForm.de';
import type { Section } from './fields/field';
import { inWords } from './fields/formWords';
import { INTEGRATION_FORM } from './fields/integrationForm';
import { INTEGRATION_FORM_DE } from './fields/integrationForm.de';
import { MIGRATION_FORM } from './fields/migrationForm';
import { MIGRATION_FORM_DE } from './fields/migrationForm.de';
import { PRICE_STEP_FORM } from './fields/priceStepForm';
import { PRICE_STEP_FORM_DE } from './fields/priceStepForm.de';
import { SITE_CALENDAR_FORM } from './fields/siteCalendarForm';
import { SITE_CALENDAR_FORM_DE } from './fields/siteCalendarForm.de';
import { SITE_FORM } from './fields/siteForm';
import { SITE_FORM_DE } from './fields/siteForm.de';
import { SYSTEM_FORM } from './fields/systemForm';
import { SYSTEM_FORM_DE } from './fields/systemForm.de';
import { WORKLOAD_FORM } from './fields/workloadForm';
import { WORKLOAD_FORM_DE } from './fields/workloadForm.de';

export type SubjectKind = ItemKind | 'company' | 'data' | 'prices' | 'ranges' | 'calendars' | 'siteCalendar' | 'migration';

/** Something that the inspector edits: which fields it has, what it may hold and how a change gets into the plan. */
export interface Subject {
  readonly schema: z.ZodType;
  /** In the language of the moment. */
  readonly sections: readonly Section[];
  readonly sectionsIn: Readonly<Record<Language, readonly Section[]>>;
  read(plan: Plan, id: string): unknown;
  /** `patch` was checked against the schema. */
  write(plan: Plan, id: string, patch: Readonly<Record<string, unknown>>): Plan;
}

const subject = (sectionsIn: Subject['sectionsIn'], rest: Pick<Subject, 'schema' | 'read' | 'write'>): Subject => ({
  ...rest,
  sectionsIn,
  get sections() {
    return sectionsIn[language()];
  },
});

const item = <K extends ItemKind>(kind: K, sectionsIn: Subject['sectionsIn']): Subject => subject(sectionsIn, {
  schema: planSchema.shape[kind].element,
  read: (plan, id) => plan[kind].find((candidate) => candidate.id === id),
  // The schema has vouched for the patch; its type is lost because fields name their place as text.
  write: (plan, id, patch) => updateItem(plan, kind, id, patch as ItemPatch<K>),
});

/** A list in a form may become empty; the plan then has none. */
const PRICES = z.strictObject({ priceSteps: z.array(priceStepSchema).max(100) });
const RANGES = z.strictObject({ correlations: z.array(correlationSchema).max(100) });
/** The entries of one site alone; its id tells a new one where it belongs. */
const SITE_CALENDAR = z.strictObject({ id: idSchema, events: z.array(calendarEventSchema).max(5_000) });

export const SUBJECTS: Readonly<Record<SubjectKind, Subject>> = {
  sites: item('sites', { en: SITE_FORM, de: inWords(SITE_FORM, SITE_FORM_DE) }),
  systems: item('systems', { en: SYSTEM_FORM, de: inWords(SYSTEM_FORM, SYSTEM_FORM_DE) }),
  workloads: item('workloads', { en: WORKLOAD_FORM, de: inWords(WORKLOAD_FORM, WORKLOAD_FORM_DE) }),
  integrations: item('integrations', { en: INTEGRATION_FORM, de: inWords(INTEGRATION_FORM, INTEGRATION_FORM_DE) }),
  environments: item('environments', { en: ENVIRONMENT_FORM, de: inWords(ENVIRONMENT_FORM, ENVIRONMENT_FORM_DE) }),
  company: subject(
    { en: COMPANY_FORM, de: inWords(COMPANY_FORM, COMPANY_FORM_DE) },
    { schema: planSchema.shape.company, read: (plan) => plan.company, write: (plan, _id, patch) => updateCompany(plan, patch) },
  ),
  prices: subject(
    { en: PRICE_STEP_FORM, de: inWords(PRICE_STEP_FORM, PRICE_STEP_FORM_DE) },
    {
      schema: PRICES,
      read: ({ priceSteps = [] }) => ({ priceSteps }),
      write: (plan, _id, patch) => setPriceSteps(plan, PRICES.parse(patch).priceSteps),
    },
  ),
  ranges: subject(
    { en: CORRELATION_FORM, de: inWords(CORRELATION_FORM, CORRELATION_FORM_DE) },
    {
      schema: RANGES,
      read: ({ correlations = [] }) => ({ correlations }),
      write: (plan, _id, patch) => setCorrelations(plan, RANGES.parse(patch).correlations),
    },
  ),
  data: subject(
    { en: DATA_FORM, de: inWords(DATA_FORM, DATA_FORM_DE) },
    { schema: planSchema.shape.data, read: (plan) => plan.data, write: (plan, _id, patch) => updateData(plan, patch) },
  ),
  calendars: subject(
    { en: CALENDAR_FORM, de: inWords(CALENDAR_FORM, CALENDAR_FORM_DE) },
    { schema: planSchema.shape.calendars, read: (plan) => plan.calendars, write: (plan, _id, patch) => updateCalendars(plan, patch) },
  ),
  siteCalendar: subject(
    { en: SITE_CALENDAR_FORM, de: inWords(SITE_CALENDAR_FORM, SITE_CALENDAR_FORM_DE) },
    {
      schema: SITE_CALENDAR,
      read: (plan, id) => (plan.sites.some((site) => site.id === id) ? { id, events: eventsOfSite(plan, id) } : undefined),
      write: (plan, id, patch) => setSiteEvents(plan, id, SITE_CALENDAR.shape.events.parse(patch['events'])),
    },
  ),
  migration: subject(
    { en: MIGRATION_FORM, de: inWords(MIGRATION_FORM, MIGRATION_FORM_DE) },
    { schema: planSchema.shape.migration, read: (plan) => plan.migration, write: (plan, _id, patch) => updateMigration(plan, patch) },
  ),
};
