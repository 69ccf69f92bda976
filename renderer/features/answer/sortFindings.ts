import type { Finding } from '../../../models/report/summary';

const WORST_FIRST: readonly Finding['severity'][] = ['error', 'warning', 'information'];

/** Worst first; findings of one severity keep the engine's order. */
export const sortFindings = (findings: readonly Finding[]): readonly Finding[] =>
  WORST_FIRST.flatMap((severity) => findings.filter((finding) => finding.severity === severity));
