/**
 * The stages of the engine in the order in which an answer comes about; a stage imports only what stands before it.
 * Every folder and file directly below models/ is named here, once.
 */
export const STAGES = [
  'problem',
  'figure',
  'memo',
  'queueing',
  'document',
  'facts',
  'assumptions',
  'prices',
  'demand',
  'capacity',
  'candidates',
  'resources',
  'billOfMaterials',
  'cost',
  'commitments',
  'resilience',
  'rules',
  'evaluation',
  'optimiser',
  'recommendation',
  'pins',
  'findings',
  'outcome',
  'simulation',
  'waves',
  'cashflow',
  'governance',
  'report',
  'theatre',
  'cutover',
  'templates',
  'prepare',
  'pipeline',
  'prove',
  'repricing',
  'reprice',
  'explanation',
  'explain',
  'glance',
  'scenarios',
  'compare',
  'calibration',
  'calibrate',
  'calibrateInSteps',
  'uncertainty',
  'sample',
  'scheduleWaves',
];

/** The vocabulary of the answer (tenancy, tier, tables): types only, so every stage may speak it. */
export const SHARED_VOCABULARY = '^models/report/(report|summary|billLine|migrationPlan|waveConstraint)[.]ts$';

/** `figure` -> a pattern for everything in models/figure/ and models/figure.ts. */
export const stagePattern = (stages) => `^models/(${stages.join('|')})(/|[.]ts$)`;
