import { HOURS_PER_WEEK } from '../../demand/weekSlots';
import type { Effort } from './effort';
import type { Night } from './job';
import { lastCommon } from './nights';

/**
 * The nights of a wave, added a few at a time as long as all of them can keep their order; the same as asking `canBegin` for all of them again each
 * time, but only those are looked at that the newcomers wait for.
 * @returns adds nights, or adds none of them and says false; `depends`: one of them waits for a night of this wave or is waited for
 */
export function nightsInOrder(week: number, effort: Effort): (nights: readonly Night[], depends: boolean) => boolean {
  const byRank = new Map<number, Night[]>();
  /** By rank, the hour after which none of its nights may begin, because another waits for it. */
  const limits = new Map<number, number>();
  // Most waves have no orders inside, and nobody asks for ranks.
  const unranked: Night[] = [];
  const put = (nights: readonly Night[]): void => {
    for (const night of nights) {
      const known = byRank.get(night.rank);
      if (known) known.push(night);
      else byRank.set(night.rank, [night]);
    }
  };
  return (nights, depends) => {
    if (!depends) {
      for (const night of nights) unranked.push(night);
      return true;
    }
    put(unranked.splice(0));
    const lowered = new Map<number, number>();
    const open = [...new Set(nights.map(({ rank }) => rank))];
    while (open.length > 0) {
      // Who waits ranks behind, so nobody's limit falls once its turn has come.
      const rank = Math.max(...open);
      open.splice(open.indexOf(rank), 1);
      const together = [...(byRank.get(rank) ?? []), ...nights.filter((night) => night.rank === rank)];
      effort.spend(together.length + open.length);
      const until = lastCommon(together, week, lowered.get(rank) ?? limits.get(rank) ?? (week + 1) * HOURS_PER_WEEK - 1);
      if (until === -1) return false;
      for (const { after } of together) {
        for (const other of after) {
          if (until >= (lowered.get(other) ?? limits.get(other) ?? Number.POSITIVE_INFINITY)) continue;
          lowered.set(other, until);
          if (byRank.has(other) && !open.includes(other)) open.push(other);
        }
      }
    }
    for (const [rank, limit] of lowered) limits.set(rank, limit);
    put(nights);
    return true;
  };
}
