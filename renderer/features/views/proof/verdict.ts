import type { JobProof, SimulationReport } from '../../../../models/simulation/simulationReport';

export interface Verdict {
  readonly targets: number;
  readonly missed: number;
}

/** A backlog that was worked off in time; without a backlog there is nothing to miss. */
export const drainMet = ({ backlogMessages, drainHours, drainTargetHours }: JobProof): boolean =>
  backlogMessages === 0 || (drainHours !== null && drainHours.mean <= drainTargetHours);

/** All targets of a simulation counted: one wait per web case, one delay per flow, and the drain time of a backlog. */
export function verdict({ web, jobs }: SimulationReport): Verdict {
  const met = [
    ...web.map((proof) => proof.met),
    ...(jobs?.flows.map((flow) => flow.met) ?? []),
    ...(jobs && jobs.backlogMessages > 0 ? [drainMet(jobs)] : []),
  ];
  return { targets: met.length, missed: met.filter((each) => !each).length };
}
