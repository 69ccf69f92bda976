import { assumptionsOf } from '../../../models/assumptions/register';
import { cutoverDesign } from '../../../models/cutover/cutoverDesign';
import type { Gate } from '../../../models/cutover/pack';
import { readiness, type WaveReadiness } from '../../../models/cutover/readiness';
import { standingText } from '../cutover/gateWords';
import type { ExportInput } from '../exporter';
import { waveId } from '../waves/wavesCsv';
import type { IcsEntry } from './icsText';
import { uidOf } from './uidOf';

const DATE_LENGTH = 'YYYY-MM-DD'.length;

/** Each wave's gates on the day on which they fall due, with how they stand; those inside the window are in the runbook. */
export function gateEntries({ plan, report }: ExportInput): readonly IcsEntry[] {
  const { waves, migration } = report;
  return readiness({ plan, assumptions: assumptionsOf(plan), waves, migration, design: cutoverDesign(report) }).flatMap((wave): readonly IcsEntry[] => {
    const gates = wave.gates.filter(({ inWindow }) => !inWindow);
    const row = waves.find(({ number }) => number === wave.wave);
    const day = gates.map(({ localDue }) => localDue.slice(0, DATE_LENGTH)).sort()[0];
    if (row === undefined || day === undefined || day === '') return [];
    return [{ uid: uidOf(plan, `gates.${waveId(row)}`), summary: summaryOf(wave, gates), description: gates.map((gate) => `${gate.title}: ${standingText(gate)}`).join('\n'), categories: ['Gates'], when: { fromDay: day, toDay: day }, busy: false }];
  });
}

function summaryOf({ wave }: WaveReadiness, gates: readonly Gate[]): string {
  const done = gates.filter(({ state }) => state === 'passed' || state === 'waived').length;
  return `Gates of wave ${String(wave)}: ${String(done)} of ${String(gates.length)} done`;
}
