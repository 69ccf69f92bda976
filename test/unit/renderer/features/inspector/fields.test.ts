import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { planSchema } from '../../../../../models/document';
import { newEnvironment, newIntegration, newSite, newSystem, newWorkload } from '../../../../../models/document/edits';
import { EDITORS } from '../../../../../renderer/features/inspector/editors/registry';
import type { Field } from '../../../../../renderer/features/inspector/fields/field';
import { resolved } from '../../../../../renderer/features/inspector/fields/resolved';
import { getAt, setAt } from '../../../../../renderer/features/inspector/path';
import { SUBJECTS, type SubjectKind } from '../../../../../renderer/features/inspector/subjects';
import { starterPlan } from '../canvas/starterPlan';

const plan = starterPlan('mid-market-producer');
const SAMPLES: Readonly<Record<SubjectKind, unknown>> = {
  sites: newSite(plan, 'plant'),
  systems: newSystem(plan, 'mes'),
  workloads: newWorkload(plan, 'mrp'),
  integrations: newIntegration(plan, plan.systems[0]?.id ?? '', plan.workloads[0]?.id ?? ''),
  environments: newEnvironment(plan, 'test'),
  company: plan.company,
  data: plan.data,
  prices: { priceSteps: [] },
  ranges: { correlations: [] },
  calendars: plan.calendars,
  siteCalendar: { id: plan.sites[0]?.id, events: [] },
  migration: plan.migration,
};
const KINDS = Object.keys(SUBJECTS) as SubjectKind[];
const fieldsOf = (kind: SubjectKind) => SUBJECTS[kind].sections.flatMap(({ fields }) => fields);
const nested = ({ editor }: Field): readonly Field[] => (editor.type === 'list' ? editor.columns : editor.type === 'group' ? editor.fields : []);
const allFields = (kind: SubjectKind) => fieldsOf(kind).flatMap((field) => [field, ...nested(field)]);

/** What people edit elsewhere or not at all: gates are decided on the board. */
const NOT_EDITED = new Set(['id', 'gates', 'gatesAsOf']);

describe.each(KINDS)('the form of %s', (kind) => {
  const subject = SAMPLES[kind];
  const { schema } = SUBJECTS[kind];

  it('has a field for every value of the schema', () => {
    const keys = Object.keys((schema as z.ZodObject).shape).filter((key) => !NOT_EDITED.has(key));
    const covered = new Set(fieldsOf(kind).map(({ path }) => path.split('.')[0]));
    expect(keys.filter((key) => !covered.has(key))).toEqual([]);
  });

  it('points only at values that are there', () => {
    const taken = (path: string, value: unknown) => schema.safeParse(setAt(subject, path, value)).success;
    const mayBeAbsent = ({ path, editor }: Field) => taken(path, undefined) && (editor.type === 'switch' ? taken(path, true) : editor.type === 'number' ? editor.empty === 'absent' && taken(path, 1) : editor.type === 'list' ? taken(path, []) : editor.type === 'select' && Object.keys(resolved(editor.options, { plan, kind, subject } as never)).every((value) => taken(path, value)));
    const astray = fieldsOf(kind).filter((field) => getAt(subject, field.path) === undefined && !mayBeAbsent(field));
    expect(astray.map(({ path }) => path)).toEqual([]);
  });

  it('names no path twice', () => {
    const paths = fieldsOf(kind).map(({ path }) => path);
    expect(paths).toEqual([...new Set(paths)]);
  });

  it('makes new rows and groups that the schema accepts', () => {
    const context = { plan, subject };
    const refused = fieldsOf(kind).filter(({ path, editor }) => {
      if (editor.type === 'list') return !schema.safeParse(setAt(subject, path, [editor.create([], context)])).success;
      return editor.type === 'group' && !schema.safeParse(setAt(subject, path, editor.create(context))).success;
    });
    expect(refused.map(({ path }) => path)).toEqual([]);
  });

  it('has a column only for values that new rows have or may have', () => {
    const astray = fieldsOf(kind).flatMap(({ path, editor }) => {
      if (editor.type !== 'list') return [];
      const row = editor.create([], { plan, subject });
      return editor.columns.filter((column) => getAt(row, column.path) === undefined && !('empty' in column.editor && column.editor.empty === 'absent')).map((column) => `${path} ${column.path}`);
    });
    expect(astray).toEqual([]);
  });

  it('offers only choices that the schema accepts, and all that it knows', () => {
    const wrong = fieldsOf(kind).flatMap(({ path, editor, check }) => {
      if (editor.type !== 'select' || check) return [];
      const options = Object.keys(resolved(editor.options, { plan, subject }));
      return options.filter((option) => !schema.safeParse(setAt(subject, path, option)).success).map((option) => `${path}=${option}`);
    });
    expect(wrong).toEqual([]);
  });

  it('has a component for every editor and a label on every field', () => {
    expect(allFields(kind).filter(({ editor, label }) => !(editor.type in EDITORS) || label.trim() === '')).toEqual([]);
  });
});

describe('the choices of the forms', () => {
  const options = (kind: SubjectKind, path: string) => {
    const field = fieldsOf(kind).find((candidate) => candidate.path === path);
    if (field?.editor.type !== 'select' && field?.editor.type !== 'checks') throw new Error(`no choices at ${path}`);
    return Object.keys(resolved(field.editor.options, { plan, subject: SAMPLES[kind] }));
  };

  it('hold every regulation of the plan format', () => {
    expect(options('company', 'regulations').toSorted()).toEqual(planSchema.shape.company.shape.regulations.element.options.toSorted());
  });

  it('offer every region by its name, and begin a new row with one that is not allowed yet', () => {
    const field = fieldsOf('company').find(({ path }) => path === 'regions.allowed');
    if (field?.editor.type !== 'list') throw new Error('no list of regions');
    const [column] = field.editor.columns;
    if (column?.editor.type !== 'select') throw new Error('no choice of regions');
    expect(resolved(column.editor.options, { plan, subject: plan.company })).toMatchObject({ westeurope: 'West Europe', swedencentral: 'Sweden Central' });
    expect(plan.company.regions.allowed).not.toContain(field.editor.create([], { plan, subject: plan.company }));
  });

  it('do not offer a second production environment', () => {
    expect(options('environments', 'kind')).not.toContain('production');
  });

  it('offer systems and workloads as ends of a flow', () => {
    expect(options('integrations', 'from')).toEqual([...plan.systems, ...plan.workloads].map(({ id }) => id));
  });
});
