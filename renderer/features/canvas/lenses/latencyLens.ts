import type { Plan } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { CANVAS_TEXT } from '../messages';
import { levelOf, levelTint } from './levels';
import type { LensView, Tint } from './tint';

/** Milliseconds at which a round trip counts as the next step: on the continent, across it, across an ocean. */
const BOUNDS = [20, 50, 120] as const;

/** The round trip from each site to the home region; systems share their site's, a workload has its farthest site's, a synchronous flow waits for its farther end. */
export function latencyLens({ systems, workloads, integrations }: Plan, { lines }: Report): LensView {
  const words = CANVAS_TEXT.lenses.latency;
  const delays = new Map(lines.map(({ siteId, latencyMs }) => [siteId, latencyMs]));
  const worst = (ids: readonly string[]) => Math.max(-1, ...ids.map((id) => delays.get(id) ?? -1));
  for (const { id, siteId } of systems) if (siteId !== null) delays.set(id, worst([siteId]));
  for (const { id, siteIds } of workloads) delays.set(id, worst(siteIds));
  const housed = new Set(systems.filter(({ siteId }) => siteId !== null).map(({ id }) => id));
  for (const { id, from, to, mode } of integrations) if (mode === 'sync') delays.set(id, worst([from, to].filter((end) => housed.has(end))));
  const known = [...delays].filter(([, delay]) => delay >= 0);
  return {
    tints: new Map(known.map(([id, delay]): [string, Tint] => [id, levelTint(levelOf(delay, BOUNDS), words.delay(delay))])),
    legend: [0, 1, 2, 3].map((level) => levelTint(level, words.level(BOUNDS[level - 1] ?? null, BOUNDS[level] ?? null))),
  };
}
