import type { Field, FieldContext, Section } from './field';
import { INCLUDES, WAVE_UNITS } from './messages';
import { namesOf } from './namesOf';

const sites = { type: 'select', options: ({ plan }: FieldContext) => namesOf(plan.sites) } as const;
const REASON = { label: 'Reason', path: 'reason', editor: { type: 'text' } } as const satisfies Field;
const beside = ({ environments }: FieldContext['plan']): FieldContext['plan']['environments'] => environments.filter(({ kind }) => kind !== 'production');
const siteAt = ({ plan }: FieldContext, place: number): string => (plan.sites[place] ?? plan.sites[0])?.id ?? '';

/** The waves count from 1; foundation and non-production are the first two. */
const FIRST_SITE_WAVE = 3;

/** What the waves keep to. */
export const MIGRATION_FORM = [
  {
    title: 'Limits of the move',
    fields: [
      { label: 'Earliest start', path: 'earliestStart', editor: { type: 'date' }, half: true, help: 'The day on which the foundation begins.' },
      { label: 'Latest end', path: 'latestEnd', editor: { type: 'date', empty: 'null' }, half: true, help: 'No cutover goes beyond this day. Left empty: as early as it can be.' },
      { label: 'Crews', path: 'crews', editor: { type: 'number' }, half: true, help: 'Each moves one site at a time.' },
      { label: 'Sites in one wave', path: 'maxSitesPerWave', editor: { type: 'number' }, half: true, help: 'At most so many move in the same week.' },
      { label: 'Most at stake in one wave', path: 'maxExposurePerWave', editor: { type: 'number', empty: 'absent' }, unit: 'per h', help: 'What an hour without the ERP costs at all its sites together, in the company’s currency. Left empty: no limit.' },
      { label: 'Cutover', path: 'cutoverHours', editor: { type: 'number' }, unit: 'h', half: true, help: 'Steps and checks; the hours for the data come on top.' },
      { label: 'Way back', path: 'rollbackHours', editor: { type: 'number' }, unit: 'h', half: true, help: 'Kept free behind every cutover.' },
      { label: 'Pilot', path: 'pilotSiteId', editor: { ...sites, none: 'The one with least at stake' }, help: 'Moves first and alone.' },
      { label: 'Waves are made of', path: 'groupBy', editor: { type: 'select', options: WAVE_UNITS, none: 'Single sites, whichever fits best', empty: 'absent' }, help: 'Sites of one business unit move together as far as a wave can hold them.' },
      { label: 'Comes with the move', path: 'includes', editor: { type: 'checks', options: INCLUDES }, help: 'All three in one cutover is a finding.' },
    ],
  },
  {
    title: 'Order and agreements',
    fields: [
      {
        label: 'Not before others',
        path: 'after',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add order',
          create: (_rows, context) => ({ siteId: siteAt(context, 1), afterSiteId: siteAt(context, 0), reason: '' }),
          columns: [{ label: 'Site', path: 'siteId', editor: sites, half: true }, { label: 'Not before', path: 'afterSiteId', editor: sites, half: true }, REASON],
        },
      },
      {
        label: 'Only experts',
        path: 'experts',
        help: 'People of whom there is only one. Two of their sites in one night is a finding.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add expert',
          create: (_rows, context) => ({ name: 'Expert', siteIds: [siteAt(context, 0)] }),
          columns: [{ label: 'Name', path: 'name', editor: { type: 'text' } }, { label: 'Needed at', path: 'siteIds', editor: { type: 'checks', options: ({ plan }: FieldContext) => namesOf(plan.sites) } }],
        },
      },
      {
        label: 'Environments that move with a site',
        path: 'lateEnvironments',
        help: 'All others move before the first site.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add environment',
          create: (_rows, context) => ({ environmentId: beside(context.plan)[0]?.id ?? '', siteId: siteAt(context, 0), reason: '' }),
          columns: [{ label: 'Environment', path: 'environmentId', editor: { type: 'select', options: ({ plan }: FieldContext) => namesOf(beside(plan)) }, half: true }, { label: 'Site', path: 'siteId', editor: sites, half: true }, REASON],
        },
      },
      {
        label: 'Locked to a wave',
        path: 'locks',
        help: 'The others are planned round it. Foundation and non-production are waves 1 and 2.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add lock to a wave',
          create: (_rows, context) => ({ itemId: siteAt(context, 0), wave: FIRST_SITE_WAVE, reason: '' }),
          columns: [{ label: 'Item', path: 'itemId', editor: { type: 'select', options: ({ plan }: FieldContext) => namesOf([...plan.sites, ...plan.systems, ...plan.workloads]) }, half: true }, { label: 'Wave', path: 'wave', editor: { type: 'number' }, half: true }, REASON],
        },
      },
      {
        label: 'Locked to a date',
        path: 'dateLocks',
        help: 'The site stays in the week of this date, or on the day itself.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add lock to a date',
          create: (_rows, context) => ({ siteId: siteAt(context, 0), date: context.plan.migration.earliestStart, reason: '', onTheDay: false }),
          columns: [{ label: 'Site', path: 'siteId', editor: sites, half: true }, { label: 'Date', path: 'date', editor: { type: 'date' }, half: true }, { label: 'On the day itself', path: 'onTheDay', editor: { type: 'switch' } }, REASON],
        },
      },
      {
        label: 'Agreed weeks',
        path: 'agreed',
        help: 'Sites stay in the week of this date as long as that keeps to the rules.',
        editor: {
          type: 'list',
          layout: 'table',
          addLabel: 'Add agreed week',
          create: (_rows, context) => ({ siteId: siteAt(context, 0), date: context.plan.migration.earliestStart }),
          columns: [{ label: 'Site', path: 'siteId', editor: sites }, { label: 'Date', path: 'date', editor: { type: 'date' } }],
        },
      },
    ],
  },
] as const satisfies readonly Section[];
