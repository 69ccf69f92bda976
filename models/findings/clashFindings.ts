import { MS_PER_HOUR } from '../demand/calendarUnits';
import type { Plan } from '../document/schema/plan';
import type { Cutover, MigrationPlan } from '../report/migrationPlan';
import type { Finding } from '../report/summary';
import type { WaveRow } from '../report/report';

interface CutoverContext {
  readonly plan: Plan;
  readonly waves: readonly WaveRow[];
  readonly migration: MigrationPlan;
}

/** What stands in its own way in one night, or in the order of the waves. */
export const clashFindings = (context: CutoverContext): readonly Finding[] => [...withTest(context), ...beforeWhatItNeeds(context), ...expertTwice(context)];

/** A cutover is rehearsed and its faults are traced in test; that is impossible while test itself moves. */
function withTest({ plan, waves }: CutoverContext): readonly Finding[] {
  return waves
    .filter(({ kind }) => kind === 'pilot' || kind === 'production')
    .flatMap(({ number, items, alongside }) =>
      plan.environments
        .filter(({ id }) => alongside.some((item) => item.id === id))
        .map(({ id, name }) => ({
          id: `migration.production-with-test.${id}`,
          severity: 'warning' as const,
          text: `“${name}” moves in wave ${number} with production of ${items.map((item) => item.name).join(', ')}: nothing is left to rehearse in or to find a fault in. Move it before.`,
          where: `/environments/${id}`,
        })),
    );
}

/** Orders that were given way in, and calls that go to a system which moves later. */
function beforeWhatItNeeds({ plan, migration }: CutoverContext): readonly Finding[] {
  const waveOf = new Map(migration.cutovers.map(({ siteId, wave }) => [siteId, wave]));
  const startOf = new Map(migration.cutovers.map(({ siteId, start }) => [siteId, Date.parse(start)]));
  const isSooner = (id: string, other: string): boolean => (startOf.get(id) ?? Number.POSITIVE_INFINITY) < (startOf.get(other) ?? 0);
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  const isLater = (id: string, other: string): boolean => (waveOf.get(other) ?? 0) > (waveOf.get(id) ?? Number.POSITIVE_INFINITY);
  const orders = (plan.migration.after ?? [])
    .filter(({ siteId, afterSiteId }) => isSooner(siteId, afterSiteId))
    .map(({ siteId, afterSiteId }) => ({
      id: `migration.needs-later-wave.${siteId}.${afterSiteId}`,
      severity: 'warning' as const,
      text: `${nameOf(siteId)} moves in wave ${waveOf.get(siteId) ?? 0} and needs ${nameOf(afterSiteId)}, which ${waveOf.get(afterSiteId) === waveOf.get(siteId) ? 'begins later in it' : `moves only in wave ${waveOf.get(afterSiteId) ?? 0}`}.`,
      where: `/sites/${siteId}`,
    }));
  const siteOf = new Map(plan.systems.map(({ id, siteId }) => [id, siteId]));
  const calls = plan.integrations.flatMap(({ id, name, from, to, mode }) => {
    const [caller, answering] = [siteOf.get(from) ?? null, siteOf.get(to) ?? null];
    if (mode !== 'sync' || caller === null || answering === null || !isLater(caller, answering)) return [];
    const text = `“${name}” asks from ${nameOf(caller)} (wave ${waveOf.get(caller) ?? 0}) what ${nameOf(answering)} answers, which moves only in wave ${waveOf.get(answering) ?? 0}: until then it hangs on its temporary bridge.`;
    return [{ id: `migration.needs-later-wave.${id}`, severity: 'warning' as const, text, where: `/integrations/${id}` }];
  });
  return [...orders, ...calls];
}

/** From the start of a cutover to the end of its way back somebody may be needed. */
const until = ({ end, rollbackHours }: Cutover): number => Date.parse(end) + Math.ceil(rollbackHours) * MS_PER_HOUR;

function expertTwice({ plan, migration: { cutovers } }: CutoverContext): readonly Finding[] {
  const nameOf = (id: string): string => plan.sites.find((site) => site.id === id)?.name ?? id;
  const told = ({ siteId, localStart }: Cutover): string => `${nameOf(siteId)} (${localStart.replace('T', ' ')} there)`;
  return (plan.migration.experts ?? []).flatMap(({ name, siteIds }, place) => {
    const own = cutovers.filter(({ siteId }) => siteIds.includes(siteId)).sort((a, b) => (a.start < b.start ? -1 : 1));
    return own.flatMap((first, at) =>
      own
        .slice(at + 1)
        .filter((second) => Date.parse(second.start) < until(first))
        .map((second) => ({
          id: `migration.expert-twice.${place + 1}.${first.siteId}.${second.siteId}`,
          severity: 'warning' as const,
          text: `There is only one ${name}, who is needed in the same night at ${told(first)} and ${told(second)}: move one of them to another week, or find a second expert.`,
          where: `/sites/${second.siteId}`,
        })),
    );
  });
}
