export type ComparedSide = 'modelled' | 'billed' | 'difference';

/** Services together, and months together. */
export const ALL = 'all';

/** Ids of the figures of a calibration, as the page asks for them. */
export const calibrationFigureIds = {
  service: (serviceId: string, month: string, side: ComparedSide): string => `calibration.service.${serviceId}.${month}.${side}`,
  partialMonth: (month: string): string => `calibration.partialMonth.${month}`,
  unmapped: (at: number): string => `calibration.unmapped.${at}`,
  unmappedTotal: 'calibration.unmapped.total',
  commitmentSaving: 'calibration.commitmentSaving',
  /** `id`: of the assumption, or of a volume that none explains. */
  volume: (id: string, month: string, side: 'modelled' | 'billed' | 'value'): string => `calibration.volume.${id}.${month}.${side}`,
  suggested: (id: string): string => `calibration.suggestion.${id}`,
  /** On the modelled bill of the last month. */
  billEffect: (id: string): string => `calibration.suggestion.${id}.bill`,
  /** On the answer to the plan. */
  answerBefore: 'calibration.answer',
  answerAfter: (id: string): string => `calibration.suggestion.${id}.answer`,
  answerDifference: (id: string): string => `calibration.suggestion.${id}.answerDifference`,
} as const;
