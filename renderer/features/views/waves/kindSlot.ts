import type { WaveRow } from '../../../../models/report/report';

/** Place of a wave's kind in the palette. */
export const KIND_SLOT: Readonly<Record<WaveRow['kind'], number>> = { foundation: 7, 'non-production': 4, pilot: 1, production: 0, optimise: 2 };
