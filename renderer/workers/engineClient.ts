import type { Calibrated } from '../../models/calibration/calibrated';
import type { Plan } from '../../models/document';
import type { Explanation } from '../../models/explanation/explanation';
import type { Result } from '../../models/problem/result';
import type { Repricing } from '../../models/repricing/repricing';
import type { Comparison } from '../../models/scenarios/comparison';
import type { WavesAlone } from '../../models/scheduleWaves';
import type { SimulationReport } from '../../models/simulation/simulationReport';
import type { SampleReport } from '../../models/uncertainty/sampleReport';
import { createEvaluationClient, type EngineWorkers, type EvaluationClient, type EvaluationEvents } from './evaluationClient';
import type { CalibrationRequest, ComparisonRequest, EncodedFile, ExportRequest, SampleRequest, SimulationRequest } from './engineProtocol';
import { runCalibration } from './runCalibration';
import { runComparison } from './runComparison';
import { runExplanation } from './runExplanation';
import { runExport, type ExportOptions } from './runExport';
import { runRepricing } from './runRepricing';
import type { LongRunOptions } from './runInSteps';
import { runSchedule } from './runSchedule';
import { runSample } from './runSample';
import { runSimulation } from './runSimulation';

/** The engine as the app sees it: off the UI thread, newest plan first, never throwing. */
export interface EngineClient {
  /** Opens a line of answers; close it when nobody listens any more. */
  answers(events: EvaluationEvents): EvaluationClient;
  export(request: ExportRequest, options: ExportOptions): Promise<Result<readonly EncodedFile[]> | null>;
  simulate(request: SimulationRequest, options: LongRunOptions): Promise<Result<SimulationReport> | null>;
  sample(request: SampleRequest, options: LongRunOptions): Promise<Result<SampleReport> | null>;
  explain(plan: Plan, options: LongRunOptions): Promise<Result<Explanation> | null>;
  compare(request: ComparisonRequest, options: LongRunOptions): Promise<Result<Comparison> | null>;
  /** The waves without the rest of the answer. */
  schedule(plan: Plan, options: LongRunOptions): Promise<Result<WavesAlone> | null>;
  calibrate(request: CalibrationRequest, options: LongRunOptions): Promise<Result<Calibrated> | null>;
  reprice(plan: Plan, bookId: string, signal: AbortSignal): Promise<Result<Repricing> | null>;
}

export function createEngineClient(workers: EngineWorkers): EngineClient {
  const { engine: openWorker } = workers;
  return {
    answers: (events) => createEvaluationClient(workers, events),
    export: (request, options) => runExport(openWorker, request, options),
    simulate: (request, options) => runSimulation(openWorker, request, options),
    sample: (request, options) => runSample(openWorker, request, options),
    explain: (plan, options) => runExplanation(openWorker, plan, options),
    compare: (request, options) => runComparison(openWorker, request, options),
    schedule: (plan, options) => runSchedule(openWorker, plan, options),
    calibrate: (request, options) => runCalibration(openWorker, request, options),
    reprice: (plan, bookId, signal) => runRepricing(openWorker, plan, bookId, signal),
  };
}
