import { describe, expect, it } from 'vitest';
import type { Plan } from '../../models/document';
import { answer } from '../../models/pipeline';
import type { PriceBook } from '../../models/prices/priceBook';
import type { Report } from '../../models/report/report';
import { STARTERS } from '../../models/templates';
import { embeddedPriceBook } from '../../shared/prices/embeddedPriceBook';

function reportOf(plan: Plan, book: PriceBook): Report {
  const result = answer(plan, book);
  if (!result.ok) throw new Error(JSON.stringify(result.problems));
  return result.value;
}

type Key = Pick<Report['bill']['lines'][number], 'service' | 'product' | 'sku' | 'meter' | 'region' | 'unit'>;
const keyOf = ({ service, product, sku, meter, region, unit }: Key): string => [service, product, sku, meter, region, unit].join('|');

/** Sizes of a catalogue have neighbours that can stand in, Premium SSD stands in for its second version and the Standard firewall for Basic; everything else is bought as it is. */
const CATALOGUES = /^Virtual Machines\||^Redis Cache\||\|Premium SSD v2 Storage\||\|Basic (?:Deployment|Data Processed)\||Flexible Server (?:Burstable|General Purpose|Memory Optimized)/;

describe.each(['mid-market-producer', 'small-subsidiary'])('the plan %s, with nothing pinned, without any one price of its bill', (id) => {
  const starter = STARTERS.find((each) => each.id === id)?.plan;
  if (!starter) throw new Error(id);
  // Inside a family sizes are compared at list prices, so only without commitments is the size that stands in never cheaper.
  const plan: Plan = { ...starter, company: { ...starter.company, commitment: 'none' } };
  const whole = reportOf(plan, embeddedPriceBook);
  const keys = [...new Set(whole.bill.lines.filter((line) => line.priceAsOf !== null).map(keyOf))];
  const lost = keys.map((key) => ({
    key,
    summary: reportOf(plan, { ...embeddedPriceBook, prices: embeddedPriceBook.prices.filter((price) => keyOf(price) !== key) }).summary,
  }));

  it('is complete while all are there', () => {
    expect(whole.summary.complete).toBe(true);
    expect(keys.length).toBeGreaterThan(20);
  });

  it('is incomplete, or another size of the catalogue stands in and it is no cheaper', () => {
    const wrong = lost.filter(({ key, summary }) => {
      const dearer = CATALOGUES.test(key) && Number(summary.cost.riskAdjustedYearly) >= Number(whole.summary.cost.riskAdjustedYearly);
      return summary.complete && !dearer;
    });
    expect(wrong.map(({ key }) => key)).toEqual([]);
  });

  it('recommends the same architecture all the same', () => {
    expect(lost.filter(({ summary }) => JSON.stringify(summary.recommendation) !== JSON.stringify(whole.summary.recommendation)).map(({ key }) => key)).toEqual([]);
  });

  it('names what is missing', () => {
    const silent = lost.filter(({ summary }) => !summary.complete && !summary.findings.some((finding) => finding.id.startsWith('price.missing.')));
    expect(silent.map(({ key }) => key)).toEqual([]);
  });
});
