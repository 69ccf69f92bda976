import { globalManufacturer } from './globalManufacturer';
import { midMarketProducer } from './midMarketProducer';
import type { Starter } from './parts/starter';
import { smallSubsidiary } from './smallSubsidiary';

export type { Starter } from './parts/starter';

/** The plans to begin from, in the order of the start screen. */
export const STARTERS: readonly Starter[] = [midMarketProducer, globalManufacturer, smallSubsidiary];
