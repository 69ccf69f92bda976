import type { SimulationReport } from '../../../../models/simulation/simulationReport';

export interface Verdict {
  readonly targets: number;
  readonly missed: number;
}

/** All targets of a simulation counted: the wait of every web case and day, the drain time of a backlog where one is promised, the delay of every flow. */
export function verdict({ web, days, jobs }: SimulationReport): Verdict {
  const met = [...web, ...days, ...(jobs?.recoveries ?? []), ...(jobs?.flows ?? [])].flatMap((proof) => proof.met ?? []);
  return { targets: met.length, missed: met.filter((each) => !each).length };
}
