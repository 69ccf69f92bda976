import { assumptionsOf } from '../../../models/assumptions/register';
import { cutoverDesign } from '../../../models/cutover/cutoverDesign';
import type { Gate } from '../../../models/cutover/pack';
import { readiness } from '../../../models/cutover/readiness';
import type { WaveRow } from '../../../models/report/report';
import type { ExportInput } from '../exporter';

export type GatesOf = (wave: Pick<WaveRow, 'number'>) => readonly Gate[];

/** Passed, or gone past knowingly. */
export const isDone = ({ state }: Pick<Gate, 'state'>): boolean => state === 'passed' || state === 'waived';

/** The gates of each wave as the board of the plan has them. */
export function gatesByWave({ plan, report }: Pick<ExportInput, 'plan' | 'report'>): GatesOf {
  const { waves, migration } = report;
  const board = new Map(readiness({ plan, assumptions: assumptionsOf(plan), waves, migration, design: cutoverDesign(report) }).map(({ wave, gates }) => [wave, gates]));
  return ({ number }) => board.get(number) ?? [];
}
