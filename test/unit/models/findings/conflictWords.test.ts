import { describe, expect, it } from 'vitest';
import type { MigrationPlan } from '../../../../models/report/migrationPlan';
import type { Constraint } from '../../../../models/report/waveConstraint';
import { conflictWords } from '../../../../models/findings/conflictWords';

const of = (kind: Constraint['kind'], label: string): Constraint => ({ id: label, kind, label, where: '' });
type Conflict = NonNullable<MigrationPlan['conflict']>;
const lock = of('date-lock', 'Brno is locked to 2027-06-17');
const conflict = (changes: Partial<Conflict>, relaxation: Partial<Conflict['relaxation']> = {}): Conflict => ({
  constraints: [of('blackout', 'Stock-take: Count'), lock],
  narrowed: true,
  proven: true,
  ...changes,
  relaxation: { constraints: [lock], words: lock.label, works: true, least: true, ...relaxation },
});

describe('a conflict in words', () => {
  it('names what people set before the calendar of the factory', () => {
    expect(conflictWords(conflict({}))).toEqual(['These cannot hold together: Brno is locked to 2027-06-17; Stock-take: Count.', 'The waves shown leave out: Brno is locked to 2027-06-17.']);
  });

  it('says what is unsure of it: not proven, not narrowed down, not the least, not in the plan to give', () => {
    const [contradicts, leftOut] = conflictWords(conflict({ proven: false, narrowed: false }, { least: false, works: false }));
    expect(contradicts).toMatch(/^No order of waves was found.*not all of them may be needed/);
    expect(leftOut).toMatch(/less may be enough.*choose another pilot/);
  });

  it('names twenty and counts the others', () => {
    const [contradicts] = conflictWords(conflict({ constraints: Array.from({ length: 4000 }, (_, at) => of('after', `Order ${at}`)) }));
    expect(contradicts).toContain('Order 19 and 3980 more.');
  });
});
