import { ENVIRONMENT_KINDS } from '../../outline/environmentKinds';
import { getAt } from '../path';
import type { FieldContext, Options, Section } from './field';
import { labelsOf } from './labelsOf';

/** A plan has exactly one production environment: it stays what it is, and no other becomes one. */
function kinds({ subject }: FieldContext): Options {
  const { production, ...others } = labelsOf(ENVIRONMENT_KINDS);
  return getAt(subject, 'kind') === 'production' ? { production: production ?? '' } : others;
}

/** Fields of a running copy of the ERP. */
export const ENVIRONMENT_FORM = [
  {
    title: 'Environment',
    fields: [
      { label: 'Name', path: 'name', editor: { type: 'text' } },
      { label: 'Kind', path: 'kind', editor: { type: 'select', options: kinds } },
      { label: 'Size', path: 'size', editor: { type: 'percent' }, unit: '%', half: true, help: 'Compute and data against production.' },
      { label: 'Runs', path: 'hoursPerWeek', editor: { type: 'number' }, unit: 'h a week', half: true, help: '168 is always. An environment that sleeps at night costs less.' },
    ],
  },
] as const satisfies readonly Section[];
