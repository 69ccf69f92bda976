import { alignTable } from './alignTable';
import type { BenchRun, Measurement } from './section';

const HEAD = ['', 'time', 'in units'];

/** This run against an earlier one: below 1 it has become faster. Units take the speed of the machines out. */
export function compareRuns(earlier: BenchRun, later: BenchRun): readonly string[] {
  const before = new Map(earlier.sections.flatMap(({ id, measurements }) => measurements.map((each) => [`${id}/${each.id}`, each] as const)));
  const rows = later.sections.flatMap(({ id, measurements }) =>
    measurements.flatMap((now) => {
      const then = before.get(`${id}/${now.id}`);
      return then === undefined ? [] : [rowOf(`${id}: ${now.name}`, then, now)];
    }),
  );
  const on = `${earlier.machine.cpus} CPUs, Node ${earlier.machine.node}`;
  return ['', `Against the earlier run (${on})`, ...alignTable([HEAD, ...rows])];
}

const rowOf = (name: string, then: Measurement, now: Measurement): readonly string[] => [
  name,
  `${(now.medianMs / then.medianMs).toFixed(2)} ×`,
  `${(now.units / then.units).toFixed(2)} ×`,
];
