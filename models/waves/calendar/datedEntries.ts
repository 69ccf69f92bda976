import type { BlackoutKind, Calendars } from '../../document/schema/calendar';
import type { Plan } from '../../document/schema/plan';
import type { Site } from '../../document/schema/site';
import type { StatedBlackout } from './blackout';
import { concerns } from './concerns';
import { sharedSpans } from './sharedSpans';
import { wholeDays } from './walls';

/** Entries of a list with a first and a last day, as they concern one site. */
export const datedEntries = (kind: BlackoutKind, entries: Calendars['shutdowns'], plan: Plan, site: Site): readonly StatedBlackout[] =>
  entries.filter((entry) => concerns(entry, site)).map(({ id, from, to, ...entry }) => ({ ...entry, id: `${kind}:${id}`, spans: sharedSpans(plan, `${from} ${to}`, () => [wholeDays(from, to)]) }));
