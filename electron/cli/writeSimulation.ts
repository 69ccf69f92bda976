import type { Band, SimulationReport, WebProof } from '../../models/simulation/simulationReport';

const band = ({ mean, halfWidth }: Band, digits = 1): string => `${mean.toFixed(digits)} ± ${halfWidth.toFixed(digits)}`;

/** The simulation for people: what was seen beside what was computed. */
export function writeSimulation(report: SimulationReport): string {
  const head = [`${report.plan.name}: ${report.runs} runs of each case, seed ${report.seed}`, ''];
  return [...head, ...report.web.flatMap(webLines), ...jobLines(report)].join('\n') + '\n';
}

function webLines(proof: WebProof): readonly string[] {
  const { simulated, analytic } = proof;
  return [
    `${proof.title} (${proof.servers} web workers, about ${proof.requestsPerRun} requests a run)`,
    `  mean wait    ${band(simulated.meanWaitMs)} ms${analytic ? `, formula ${analytic.meanWaitMs.toFixed(1)} ms` : ''}`,
    `  P95 wait     ${band(simulated.p95WaitMs)} ms${analytic ? `, formula ${analytic.p95WaitMs.toFixed(1)} ms` : ''}, target ${proof.targetP95WaitMs} ms: ${proof.met ? 'met' : 'missed'}`,
    `  P99 wait     ${band(simulated.p99WaitMs)} ms${analytic ? `, formula ${analytic.p99WaitMs.toFixed(1)} ms` : ''}`,
    `  utilisation  ${band(simulated.utilisation, 3)}${analytic ? `, formula ${analytic.utilisation.toFixed(3)}` : ''}`,
    '',
  ];
}

function jobLines({ jobs }: SimulationReport): readonly string[] {
  if (!jobs) return ['No queued flows.'];
  const late = jobs.flows.filter((flow) => !flow.met);
  return [
    `Job workers: ${jobs.workers}`,
    `  backlog of ${jobs.backlogMessages} messages worked off in ${jobs.drainHours ? `${band(jobs.drainHours)} h` : `more than ${jobs.hours} h`}, target ${jobs.drainTargetHours} h`,
    late.length === 0 ? `  all ${jobs.flows.length} queued flows stay within their tolerated delay` : `  late: ${late.map((flow) => `${flow.name} (${band(flow.p95DelaySeconds)} s, tolerated ${flow.toleratedDelaySeconds} s)`).join('; ')}`,
  ];
}
