import { describe, expect, it } from 'vitest';
import type { Constraint } from '../../../../models/report/waveConstraint';
import { giveWay } from '../../../../models/waves/giveWay';
import type { Effort } from '../../../../models/waves/solve/effort';

const of = (kind: Constraint['kind'], count = 1): readonly Constraint[] => Array.from({ length: count }, (_, at) => ({ id: `${kind}:${at}`, kind, label: kind, where: '' }));
const MILLION = 1_000_000;

/** What gives way where `holds` says what can hold together and every trial costs so much. */
function given(constraints: readonly Constraint[], conflict: Parameters<typeof giveWay>[1], holds: (kinds: ReadonlySet<string>, kept: readonly Constraint[]) => boolean, cost = 0) {
  const asked = { trials: 0 };
  const within = (effort: Effort) => (kept: readonly Constraint[]): boolean => {
    asked.trials += 1;
    effort.spend(cost);
    return holds(new Set(kept.map(({ kind }) => kind)), kept);
  };
  return { found: giveWay({ constraints, canGive: ({ kind }) => kind !== 'pilot' }, conflict, within), trials: () => asked.trials };
}

describe('what gives way', () => {
  const [lock] = of('date-lock');
  const limits = [...of('crews'), ...of('gap'), ...of('date-lock'), ...of('pilot')];

  it('is the easiest one that is enough of a conflict that was narrowed down', () => {
    const { found } = given(limits, { constraints: [...of('gap'), ...of('date-lock')], narrowed: true }, (kinds) => !kinds.has('gap') || !kinds.has('date-lock'));
    expect(found).toEqual({ constraints: [lock], least: true });
  });

  it('is found by kinds where the conflict was not narrowed down, and then the least of them', () => {
    const constraints = [...of('after', 50), ...of('gap'), ...of('date-lock', 40)];
    const { found } = given(constraints, { constraints, narrowed: false }, (_, kept) => !kept.some(({ id }) => id === 'date-lock:7') && !kept.some(({ id }) => id === 'date-lock:31'));
    expect(found?.constraints.map(({ id }) => id).sort()).toEqual(['date-lock:31', 'date-lock:7']);
    expect(found?.least).toBe(true);
  });

  it('is a whole kind where trials are dear, and says that less may be enough: 5,000 knotted orders', () => {
    const constraints = [...of('after', 5000), ...of('gap'), ...of('crews'), ...of('date-lock'), ...of('pilot')];
    const { found, trials } = given(constraints, { constraints: constraints.slice(0, 2500), narrowed: false }, (kinds) => !kinds.has('after'), 4 * MILLION);
    expect(found?.least).toBe(false);
    expect(found?.constraints).toHaveLength(5000);
    expect(new Set(found?.constraints.map(({ kind }) => kind))).toEqual(new Set(['after']));
    expect(trials()).toBeLessThan(12);
  });

  it('is what nobody can take back only where all else is not enough, and nothing where that is not either', () => {
    expect(given(limits, { constraints: limits, narrowed: false }, (kinds) => !kinds.has('pilot')).found?.constraints.map(({ kind }) => kind)).toEqual(['pilot']);
    expect(given(limits, { constraints: limits, narrowed: false }, () => false).found).toBeNull();
  });
});
