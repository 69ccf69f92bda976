import { Bench } from 'tinybench';
import type { Measure } from './section';
import { summariseTimes } from './summariseTimes';

const FULL = { time: 1000, iterations: 20, warmupTime: 300, warmupIterations: 3 };
const QUICK = { time: 0, iterations: 2, warmupTime: 0, warmupIterations: 0 };

/** Times work by tinybench, after a warm-up. */
export function createMeasure(quick: boolean, unitMs: number): Measure {
  return async (id, name, work, { repeat = 1 } = {}) => {
    const bench = new Bench({ ...(quick ? QUICK : FULL), throws: true });
    bench.add(name, repeat === 1 ? work : () => repeated(work, repeat));
    await bench.warmup();
    const [task] = await bench.run();
    if (!task?.result) throw new Error(`${name} was not measured`);
    return summariseTimes(id, name, task.result.samples.map((ms) => ms / repeat), unitMs);
  };
}

function repeated(work: () => unknown, times: number): unknown {
  let last: unknown;
  for (let time = 0; time < times; time += 1) last = work();
  return last;
}
