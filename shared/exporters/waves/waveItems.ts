import type { Plan } from '../../../models/document';
import { dateOfInstant } from '../../../models/waves/calendarDays';
import type { PlannedWaves } from '../../../models/waves/planWaves';

/** How an item is locked: to a week, to a very day, or to a numbered wave. */
export type LockKind = 'week' | 'day' | 'wave' | '';

/** One item of the migration, as its row in the table says it. */
export interface WaveItem {
  readonly id: string;
  readonly name: string;
  readonly kind: 'site' | 'system' | 'workload' | 'environment';
  /** The site that it stands in; for a site itself. */
  readonly siteId: string;
  readonly wave: number;
  /** On the calendar of the site; of the wave for what has no cutover of its own. */
  readonly start: string;
  readonly end: string;
  readonly lock: LockKind;
  readonly reason: string;
}

/** Every item of every wave in the order of the waves. */
export function waveItems({ sites, systems, workloads, migration }: Plan, { waves, migration: { cutovers } }: PlannedWaves): readonly WaveItem[] {
  const siteIds = new Set(sites.map(({ id }) => id));
  const siteOf = new Map(systems.map(({ id, siteId }) => [id, siteId ?? '']));
  const workloadIds = new Set(workloads.map(({ id }) => id));
  const kindOf = (id: string): WaveItem['kind'] => (siteIds.has(id) ? 'site' : siteOf.has(id) ? 'system' : workloadIds.has(id) ? 'workload' : 'environment');
  const lockOf = (id: string): Pick<WaveItem, 'lock' | 'reason'> => {
    const date = migration.dateLocks?.find(({ siteId }) => siteId === id);
    if (date !== undefined) return { lock: date.onTheDay === true ? 'day' : 'week', reason: date.reason };
    const wave = migration.locks.find(({ itemId }) => itemId === id);
    return wave === undefined ? { lock: '', reason: '' } : { lock: 'wave', reason: wave.reason };
  };
  return waves.flatMap((wave) =>
    [...wave.items, ...wave.alongside].map(({ id, name }): WaveItem => {
      const cutover = cutovers.find(({ siteId }) => siteId === id);
      const kind = kindOf(id);
      const days = cutover ? { start: dateOfInstant(cutover.localStart), end: dateOfInstant(cutover.localEnd) } : { start: wave.start, end: wave.end };
      return { id, name, kind, siteId: kind === 'site' ? id : (siteOf.get(id) ?? ''), wave: wave.number, ...days, ...lockOf(id) };
    }),
  );
}
