import type { Calibrated } from '../../models/calibration/calibrated';
import type { Plan } from '../../models/document';
import type { Explanation } from '../../models/explanation/explanation';
import type { Glance } from '../../models/glance';
import type { Result } from '../../models/problem/result';
import type { StepProgress } from '../../models/problem/stepProgress';
import type { Repricing } from '../../models/repricing/repricing';
import type { Report } from '../../models/report/report';
import type { Comparison } from '../../models/scenarios/comparison';
import type { WavesAlone } from '../../models/scheduleWaves';
import type { SimulationReport } from '../../models/simulation/simulationReport';
import type { Box } from '../../shared/drawing/placement/box';
import type { DrawnLook } from '../../shared/drawing/scene/look';
import type { SampleReport } from '../../models/uncertainty/sampleReport';
import type { UsageText } from '../../shared/usage/usageText';

/** A file as it goes to the host. */
export interface EncodedFile {
  readonly path: string;
  readonly base64: string;
}

export interface ExportRequest {
  readonly plan: Plan;
  readonly exporterIds: readonly string[];
  readonly appVersion: string;
  /** Name of the scenario that the plan is as; absent for the plan itself. */
  readonly scenario?: string;
  /** Neutral names in place of those of company, sites, systems, flows and people. */
  readonly redact?: boolean;
  /** Of the drawing; absent: everything. */
  readonly part?: Box;
  /** Of the drawing; absent, and with neutral names: as it is. */
  readonly look?: DrawnLook;
  /** What would turn the decision, where it was searched for this plan; not with neutral names. */
  readonly explanation?: Explanation;
}

export interface ExportProgress {
  readonly done: number;
  readonly total: number;
}

export interface SimulationRequest {
  readonly plan: Plan;
  readonly seed: number;
  /** Independent runs of each case. */
  readonly runs: number;
}

export interface SampleRequest {
  readonly plan: Plan;
  readonly seed: number;
  readonly draws: number;
}

export interface ComparisonRequest {
  readonly plan: Plan;
  readonly scenarioIds: readonly string[];
}

export interface CalibrationRequest {
  readonly plan: Plan;
  /** The real bill. */
  readonly usage: UsageText;
}

/** What the page asks of the worker. */
export type EngineRequest =
  | { readonly kind: 'evaluate'; readonly id: number; readonly plan: Plan }
  /** The recommendation before the rest of the answer. */
  | { readonly kind: 'glance'; readonly id: number; readonly plan: Plan }
  /** Nobody hears what comes of it. */
  | { readonly kind: 'warm'; readonly id: number; readonly plan: Plan }
  | ({ readonly kind: 'export'; readonly id: number } & ExportRequest)
  | ({ readonly kind: 'simulate'; readonly id: number } & SimulationRequest)
  | ({ readonly kind: 'sample'; readonly id: number } & SampleRequest)
  | { readonly kind: 'explain'; readonly id: number; readonly plan: Plan }
  | ({ readonly kind: 'compare'; readonly id: number } & ComparisonRequest)
  | { readonly kind: 'schedule'; readonly id: number; readonly plan: Plan }
  | ({ readonly kind: 'calibrate'; readonly id: number } & CalibrationRequest)
  | { readonly kind: 'reprice'; readonly id: number; readonly plan: Plan; readonly bookId: string }
  /** A price book sent ahead of the requests that need it; nothing answers it. */
  | { readonly kind: 'book'; readonly id: number; readonly text: string };

/** What the worker says. `id` repeats the request's. */
export type EngineMessage =
  | { readonly kind: 'evaluated'; readonly id: number; readonly result: Result<Report> }
  | { readonly kind: 'glanced'; readonly id: number; readonly result: Result<Glance> }
  | ({ readonly kind: 'progress'; readonly id: number } & ExportProgress)
  | { readonly kind: 'exported'; readonly id: number; readonly result: Result<readonly EncodedFile[]> }
  | ({ readonly kind: 'simulating'; readonly id: number } & StepProgress)
  | { readonly kind: 'simulated'; readonly id: number; readonly result: Result<SimulationReport> }
  | ({ readonly kind: 'sampling'; readonly id: number } & StepProgress)
  | { readonly kind: 'sampled'; readonly id: number; readonly result: Result<SampleReport> }
  | ({ readonly kind: 'explaining'; readonly id: number } & StepProgress)
  | { readonly kind: 'explained'; readonly id: number; readonly result: Result<Explanation> }
  | ({ readonly kind: 'comparing'; readonly id: number } & StepProgress)
  | { readonly kind: 'compared'; readonly id: number; readonly result: Result<Comparison> }
  | ({ readonly kind: 'scheduling'; readonly id: number } & StepProgress)
  | { readonly kind: 'scheduled'; readonly id: number; readonly result: Result<WavesAlone> }
  | ({ readonly kind: 'calibrating'; readonly id: number } & StepProgress)
  | { readonly kind: 'calibrated'; readonly id: number; readonly result: Result<Calibrated> }
  | { readonly kind: 'repriced'; readonly id: number; readonly result: Result<Repricing> };
