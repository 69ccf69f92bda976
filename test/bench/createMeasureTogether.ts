import { calibrationLoop } from './calibrationLoop';
import type { MeasureTogether } from './section';
import { summariseTimes } from './summariseTimes';

const FULL = { rounds: 25, warmUp: 3 };
const QUICK = { rounds: 2, warmUp: 0 };

/** Times several pieces of work in turns, the calibration loop among them, so that whatever else the machine does meets all of them alike. */
export function createMeasureTogether(quick: boolean): MeasureTogether {
  const { rounds, warmUp } = quick ? QUICK : FULL;
  return (works) => {
    const units: number[] = [];
    const times = works.map((): number[] => []);
    for (let round = -warmUp; round < rounds; round += 1) {
      const unit = timeOf(calibrationLoop);
      const each = works.map(({ work }) => timeOf(work));
      if (round < 0) continue;
      units.push(unit);
      for (const [index, ms] of each.entries()) times[index]?.push(ms);
    }
    const unitMs = summariseTimes('unit', 'unit', units, 1).medianMs;
    return works.map(({ id, name }, index) => summariseTimes(id, name, times[index] ?? [], unitMs));
  };
}

function timeOf(work: () => unknown): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
