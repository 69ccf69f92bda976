import type { Calibrated } from '../../models/calibration/calibrated';
import type { Result } from '../../models/problem/result';
import type { CalibrationRequest } from './engineProtocol';
import { runInSteps, type LongRunOptions } from './runInSteps';
import type { OpenWorker } from './workerPort';

/** Sets a real bill beside a plan, and answers the plan with each suggested correction, in a worker of its own. Null: cancelled. */
export function runCalibration(openWorker: OpenWorker, request: CalibrationRequest, options: LongRunOptions): Promise<Result<Calibrated> | null> {
  return runInSteps(openWorker, { request: { kind: 'calibrate', id: 1, ...request }, telling: 'calibrating', read: (message) => (message.kind === 'calibrated' ? message.result : null) }, options);
}
