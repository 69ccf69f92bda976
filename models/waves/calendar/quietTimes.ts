import type { Plan } from '../../document/schema/plan';
import type { Blackout } from './blackout';

/**
 * The entries of a site with its shifts as they are meant: nobody stops a plant that has quiet times long enough, so shifts forbid
 * there; only where there are none a cutover runs into them and they cost. A plan that states how shifts count is kept to.
 */
export function quietTimes({ calendars }: Plan, usual: readonly Blackout[], fits: (quiet: readonly Blackout[]) => boolean): readonly Blackout[] {
  if (calendars.rules?.shift !== undefined) return usual;
  const quiet = usual.map((entry) => (entry.kind === 'shift' ? { ...entry, hard: true } : entry));
  return fits(quiet) ? quiet : usual;
}
