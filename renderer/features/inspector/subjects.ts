import { z } from 'zod';
import { planSchema, type Plan } from '../../../models/document';
import { setPriceSteps, updateCompany, updateData, updateItem, type ItemKind, type ItemPatch } from '../../../models/document/edits';
import { priceStepSchema } from '../../../models/document/schema/planning';
import { COMPANY_FORM } from './fields/companyForm';
import { DATA_FORM } from './fields/dataForm';
import { ENVIRONMENT_FORM } from './fields/environmentForm';
import type { Section } from './fields/field';
import { INTEGRATION_FORM } from './fields/integrationForm';
import { PRICE_STEP_FORM } from './fields/priceStepForm';
import { SITE_FORM } from './fields/siteForm';
import { SYSTEM_FORM } from './fields/systemForm';
import { WORKLOAD_FORM } from './fields/workloadForm';

export type SubjectKind = ItemKind | 'company' | 'data' | 'prices';

/** Something that the inspector edits: which fields it has, what it may hold and how a change gets into the plan. */
export interface Subject {
  readonly schema: z.ZodType;
  readonly sections: readonly Section[];
  read(plan: Plan, id: string): unknown;
  /** `patch` was checked against the schema. */
  write(plan: Plan, id: string, patch: Readonly<Record<string, unknown>>): Plan;
}

const item = <K extends ItemKind>(kind: K, sections: readonly Section[]): Subject => ({
  schema: planSchema.shape[kind].element,
  sections,
  read: (plan, id) => plan[kind].find((candidate) => candidate.id === id),
  // The schema has vouched for the patch; its type is lost because fields name their place as text.
  write: (plan, id, patch) => updateItem(plan, kind, id, patch as ItemPatch<K>),
});

/** A list in a form may become empty; the plan then has none. */
const PRICES = z.strictObject({ priceSteps: z.array(priceStepSchema).max(100) });

export const SUBJECTS: Readonly<Record<SubjectKind, Subject>> = {
  sites: item('sites', SITE_FORM),
  systems: item('systems', SYSTEM_FORM),
  workloads: item('workloads', WORKLOAD_FORM),
  integrations: item('integrations', INTEGRATION_FORM),
  environments: item('environments', ENVIRONMENT_FORM),
  company: { schema: planSchema.shape.company, sections: COMPANY_FORM, read: (plan) => plan.company, write: (plan, _id, patch) => updateCompany(plan, patch) },
  prices: {
    schema: PRICES,
    sections: PRICE_STEP_FORM,
    read: ({ priceSteps = [] }) => ({ priceSteps }),
    write: (plan, _id, patch) => setPriceSteps(plan, PRICES.parse(patch).priceSteps),
  },
  data: { schema: planSchema.shape.data, sections: DATA_FORM, read: (plan) => plan.data, write: (plan, _id, patch) => updateData(plan, patch) },
};
