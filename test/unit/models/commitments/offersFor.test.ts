import { describe, expect, it } from 'vitest';
import type { LoadStep } from '../../../../models/capacity/loadSteps';
import { COMMITMENT_TERMS } from '../../../../models/commitments/commitmentTerms';
import { offersFor } from '../../../../models/commitments/offersFor';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { postgresReservationMeter } from '../../../../models/prices/postgresReservationMeter';
import { vmMeter } from '../../../../models/prices/vmMeter';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';

const prices = indexPrices(embeddedPriceBook);
const money = { exchangeRatePerUsd: '1', surcharge: 0 };
const always = (units: number): readonly LoadStep[] => [{ units, share: 1 }];

function vmOffers(steps: readonly LoadStep[]) {
  const meter = vmMeter(prices, 'Standard_D4s_v5', 'eastus2');
  if (!meter) throw new Error('no meter');
  return offersFor({ meter, commits: { reservedAs: meter, reservedPerUnit: 1 } } as Parameters<typeof offersFor>[0], steps, 0.192, COMMITMENT_TERMS, prices, money);
}

describe('the terms of a line', () => {
  it('are worked out for each one that the book prices', () => {
    // D4s_v5, eastus2: list 0.192; reserved for a year 0.11849315. 5 servers: 5 × 730 × 0.07350685 = 268.30.
    const reserved = vmOffers(always(5)).find(({ term }) => term.type === 'ri1y');
    expect(reserved?.quantity).toBe(5);
    expect(reserved?.savingMonthly.toFixed(2)).toBe('268.30');
  });

  it('reserve whole units and leave a part of one alone', () => {
    expect(vmOffers(always(0.22)).filter(({ term }) => term.kind === 'reservation').map(({ quantity }) => quantity)).toEqual([0, 0]);
    // Two units in 70 % of the hours, three in the others; 0.11849315 ÷ 0.192 = 61.7 %: the third one does not pay.
    const steps = [{ units: 3, share: 0.3 }, { units: 2, share: 0.7 }];
    expect(vmOffers(steps).find(({ term }) => term.type === 'ri1y')?.quantity).toBe(2);
  });

  it('reserve a server of PostgreSQL by its vCores', () => {
    const key = { service: 'Azure Database for PostgreSQL', product: 'Azure Database for PostgreSQL Flexible Server General Purpose Ddsv5 Series Compute', sku: '4 vCore', meter: 'vCore', region: 'northeurope', unit: '1 Hour' };
    const item = { meter: key, commits: { reservedAs: postgresReservationMeter(key), reservedPerUnit: 4 } } as Parameters<typeof offersFor>[0];
    const reserved = offersFor(item, always(2), 0.39, COMMITMENT_TERMS, prices, money).find(({ term }) => term.type === 'ri1y');
    // 0.059246575 USD a vCore-hour × 4 vCores = 0.2369863 a server; 2 × 730 × (0.39 − 0.2369863) = 223.40.
    expect(reserved?.quantity).toBe(2);
    expect(reserved?.savingMonthly.toFixed(2)).toBe('223.40');
  });
});
