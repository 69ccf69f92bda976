import type { ServerOutage } from './serverOutage';

export interface FluidQueue {
  readonly backlog: number;
  readonly arrivalsPerSecond: number;
  readonly workers: number;
  readonly jobSeconds: number;
  readonly outages: readonly ServerOutage[];
}

export interface FluidBacklog {
  readonly at: (seconds: number) => number;
  /** First moment without backlog; null when it grows without end. */
  readonly drainedAtSeconds: number | null;
}

/**
 * Backlog as a fluid: it falls by what the workers can do beyond what arrives, and stays at zero once it is there.
 * B' = λ − workers(t) ÷ seconds per message.
 * @example 100 messages, nothing arrives, 4 workers, 2 s each → 50 after 25 s, drained after 50 s
 */
export function fluidBacklog({ backlog, arrivalsPerSecond, workers, jobSeconds, outages }: FluidQueue): FluidBacklog {
  const turns = [0, ...outages.flatMap(({ atSeconds, seconds }) => [atSeconds, atSeconds + seconds])].sort((a, b) => a - b);
  const away = (at: number): number => outages.filter((each) => each.atSeconds <= at && at < each.atSeconds + each.seconds).reduce((sum, each) => sum + each.servers, 0);
  const slope = (at: number): number => arrivalsPerSecond - Math.max(0, workers - away(at)) / jobSeconds;
  const levels = turns.slice(1).reduce<readonly number[]>((known, until, index) => {
    const from = turns[index] ?? 0;
    return [...known, Math.max(0, (known.at(-1) ?? 0) + slope(from) * (until - from))];
  }, [backlog]);
  const partOf = (seconds: number): number => turns.findLastIndex((turn) => turn <= seconds);
  const at = (seconds: number): number => {
    const part = partOf(seconds);
    const from = turns[part] ?? 0;
    return Math.max(0, (levels[part] ?? 0) + slope(from) * (seconds - from));
  };
  const drained = turns.flatMap((from, index) => {
    const level = levels[index] ?? 0;
    const emptyAt = level === 0 ? from : slope(from) < 0 ? from + level / -slope(from) : Number.POSITIVE_INFINITY;
    return emptyAt <= (turns[index + 1] ?? Number.MAX_VALUE) ? [emptyAt] : [];
  });
  return { at, drainedAtSeconds: drained[0] ?? null };
}
