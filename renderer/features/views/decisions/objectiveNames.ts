import type { Report } from '../../../../models/report/report';

/** Objectives in words: `rto.zone-loss` → “Recovery time: Loss of a zone”; what is no objective comes back as it is. */
export const objectiveNames =
  (figures: Report['figures']) =>
  (id: string): string =>
    figures[`resilience.objectives.${id}`]?.label ?? id;
