import { TIER_POLICIES } from '../candidates/tierPolicy';
import type { FailureScenarioRow, Report } from '../report/report';

/**
 * What a scenario of the report does on the stage. `line`: one plant loses its line. `stop`: the ERP stands still for
 * everybody. `part`: one node of several is missing. `read-only`: looking up works, posting does not. `queue`: queued
 * messages are not worked off, everything else goes on.
 */
export type Reach = 'line' | 'stop' | 'part' | 'read-only' | 'queue';

/** Everything that is not named here stops the ERP. */
const REACHES: Readonly<Record<string, Reach>> = {
  'site-line-loss': 'line',
  'node-failure': 'part',
  'integration-backlog': 'queue',
  'database-growth': 'read-only',
};

export interface Scene {
  readonly row: FailureScenarioRow;
  readonly reach: Reach;
  /** Share of the screens and calls that it takes away, 0…1. */
  readonly share: number;
}

/** The scenarios of the answer that can happen in the recommended design, the cut line first: it is the one a plant meets most. */
export function scenesOf(report: Pick<Report, 'scenarios' | 'summary'>): readonly Scene[] {
  const scenes = report.scenarios.filter((row) => row.frequencyPerYear > 0 && row.recoveryMinutes > 0).map((row) => sceneOf(row, report.summary));
  return [...scenes.filter((scene) => scene.reach === 'line'), ...scenes.filter((scene) => scene.reach !== 'line')];
}

/** A lost zone is played as the zone of the database primary. One node of one is no part: everything stands still. */
function sceneOf(row: FailureScenarioRow, summary: Report['summary']): Scene {
  const reach = REACHES[row.id] ?? 'stop';
  if (reach === 'queue') return { row, reach, share: row.affectedShare };
  if (reach !== 'part') return { row, reach, share: 1 };
  const nodes = nodeCount(summary);
  return nodes === 1 ? { row, reach: 'stop', share: 1 } : { row, reach, share: 1 / nodes };
}

/** Nodes of production, at least one in each failure domain that the tier has. */
function nodeCount({ capacity, recommendation }: Report['summary']): number {
  const counted = capacity.nodes.reduce((sum, each) => sum + each.count, 0);
  return Math.max(TIER_POLICIES[recommendation.tier].domains.count, Math.ceil(counted));
}
