import type { PriceBook } from '../../models/prices/priceBook';
import { regionFiles } from './data/regionFiles';
import { embeddedBookHead } from './embeddedBookHead';
import { readPrices } from './readPrices';

/** The dated list prices that come with the program. */
export const embeddedPriceBook: PriceBook = { ...embeddedBookHead, prices: readPrices(regionFiles) };
