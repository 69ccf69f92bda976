import { z } from 'zod';
import { DATABASE_MODES, PLATFORMS, RULE_FAMILIES, TENANCIES, TIERS } from '../../report/summary';
import { idSchema, nameSchema } from './primitives';

export const RULE_PACK_FORMAT = 'plantwright-rules';

export const COMPARISONS = ['=', '!=', '<', '<=', '>', '>=', 'in', 'has', 'has-any'] as const;

export type Comparison = (typeof COMPARISONS)[number];

/** Either one of `all`, `any`, `not`, or a comparison of a plan fact with a value. */
export interface Condition {
  readonly all?: readonly Condition[] | undefined;
  readonly any?: readonly Condition[] | undefined;
  readonly not?: Condition | undefined;
  readonly fact?: string | undefined;
  readonly is?: Comparison | undefined;
  readonly value?: string | number | boolean | readonly string[] | undefined;
}

const FORMS = ['all', 'any', 'not', 'fact'] as const;

export const conditionSchema: z.ZodType<Condition> = z
  .strictObject({
    all: z.lazy(() => z.array(conditionSchema).min(1).max(20)).optional(),
    any: z.lazy(() => z.array(conditionSchema).min(1).max(20)).optional(),
    not: z.lazy(() => conditionSchema).optional(),
    fact: z.string().max(60).optional(),
    is: z.enum(COMPARISONS).optional(),
    value: z.union([z.string().max(120), z.number(), z.boolean(), z.array(z.string().max(120)).min(1).max(40)]).optional(),
  })
  .superRefine((condition, context) => {
    const forms = FORMS.filter((form) => condition[form] !== undefined);
    const [form] = forms;
    if (forms.length !== 1 || form === undefined) context.addIssue({ code: 'custom', message: 'exactly one of all, any, not and fact' });
    else if (form === 'fact' && (condition.is === undefined || condition.value === undefined)) context.addIssue({ code: 'custom', message: 'a fact with is and value' });
    else if (form !== 'fact' && (condition.is !== undefined || condition.value !== undefined)) context.addIssue({ code: 'custom', message: `only ${form} beside each other` });
  });

/** Decisions by value; a design matches when it has one of the values in every part that is named. */
const matchSchema = z
  .strictObject({
    tenancy: z.array(z.enum(TENANCIES)).min(1).optional(),
    tier: z.array(z.enum(TIERS)).min(1).optional(),
    platform: z.array(z.enum(PLATFORMS)).min(1).optional(),
    database: z.array(z.enum(DATABASE_MODES)).min(1).optional(),
  })
  .refine((match) => Object.values(match).some((values) => values !== undefined), 'at least one of tenancy, tier, platform and database');

export type DesignMatch = z.infer<typeof matchSchema>;

const patchSchema = z.record(z.string().startsWith('/').max(300), z.unknown());

const ruleSchema = z
  .strictObject({
    /** `tenancy.two-plants`: the family, a dot, a name. */
    id: z.string().max(120).regex(/^[a-z-]+\.[a-z0-9-]+$/, 'an id such as tenancy.two-plants'),
    family: z.enum(RULE_FAMILIES),
    /** The capability behind it. */
    dId: z.string().regex(/^D-\d\d$/, 'a capability such as D-05'),
    kind: z.enum(['hard', 'weighted']),
    when: conditionSchema,
    /** What it says; `{company.name}` quotes a plan fact. */
    sentence: z.string().min(1).max(400).regex(/^\P{Cc}*$/u, 'a sentence without control characters'),
    /** Its place among the reasons; decides nothing. */
    weight: z.number().min(0).max(2000),
    forbids: matchSchema.optional(),
    /** Work that it puts on designs, in expert hours per year. */
    effort: z.array(z.strictObject({ on: matchSchema, hoursPerYear: z.number().positive().max(20_000) })).min(1).max(20).optional(),
    raises: z.enum(['information', 'warning']).optional(),
    examples: z.strictObject({ fires: patchSchema, passes: patchSchema }),
  })
  .superRefine((rule, context) => {
    if (rule.forbids === undefined && rule.effort === undefined && rule.raises === undefined) context.addIssue({ code: 'custom', message: 'a rule with forbids, effort or raises' });
    if (rule.kind === 'weighted' && rule.forbids !== undefined) context.addIssue({ code: 'custom', path: ['kind'], message: '"hard", because the rule forbids' });
    if (rule.kind === 'hard' && rule.effort !== undefined) context.addIssue({ code: 'custom', path: ['kind'], message: '"weighted", because the rule brings effort' });
  });

export type OwnRule = z.infer<typeof ruleSchema>;

/** What a pack does to a built-in rule, and why. */
const changeSchema = z
  .strictObject({
    rule: z.string().max(120),
    off: z.literal(true).optional(),
    weight: z.number().min(0).max(2000).optional(),
    /** Factor on the hours that the rule brings. */
    effortFactor: z.number().min(0).max(100).optional(),
    reason: z.string().min(1).max(400),
  })
  .refine((change) => (change.off === true) !== (change.weight !== undefined || change.effortFactor !== undefined), 'either off, or weight and effortFactor');

export type RuleChange = z.infer<typeof changeSchema>;

/** The rules of a consulting firm: its own ones and what it changes of the built-in ones. */
export const rulePackSchema = z.strictObject({
  format: z.literal(RULE_PACK_FORMAT),
  formatVersion: z.literal(1),
  id: idSchema,
  name: nameSchema,
  version: z.string().regex(/^\d{1,6}(?:\.\d{1,6}){0,2}$/, 'a version such as 1.2.0'),
  rules: z.array(ruleSchema).max(200),
  changes: z.array(changeSchema).max(200),
});

export type RulePack = z.infer<typeof rulePackSchema>;

/** Which rules judged the plan: the version of the built-in ones, and a firm's own pack by value, so that the file stands alone. */
export const judgedBySchema = z.strictObject({ builtIn: z.string().min(1).max(20), own: rulePackSchema.nullable() });
