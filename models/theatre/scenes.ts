import type { FailureScenarioRow, Report } from '../report/report';

/**
 * What a scenario of the report does on the stage. `line`: one plant loses its line. `stop`: the ERP stands still for
 * everybody. `part`: the stated share of it is missing. `read-only`: looking up works, posting does not. `queue`: queued
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
}

/** The scenarios of the answer that can happen in the recommended design, the cut line first: it is the one a plant meets most. */
export function scenesOf(report: Pick<Report, 'scenarios'>): readonly Scene[] {
  const scenes = report.scenarios
    .filter((row) => row.frequencyPerYear > 0 && row.recoveryMinutes > 0)
    .map((row) => ({ row, reach: reachOf(row) }));
  return [...scenes.filter((scene) => scene.reach === 'line'), ...scenes.filter((scene) => scene.reach !== 'line')];
}

/** A part that is the whole is no part: without other nodes everything stands still. */
function reachOf({ id, affectedShare }: FailureScenarioRow): Reach {
  const reach = REACHES[id] ?? 'stop';
  return reach === 'part' && affectedShare >= 1 ? 'stop' : reach;
}
