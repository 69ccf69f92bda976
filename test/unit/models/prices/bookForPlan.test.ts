import { expect, it } from 'vitest';
import type { Plan } from '../../../../models/document';
import { bookForPlan } from '../../../../models/prices/bookForPlan';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { starterPlan } from '../evaluation/plans';

const plan = starterPlan('small-subsidiary');
const [price] = embeddedPriceBook.prices.filter(({ region, type, fromUnits }) => region === 'westeurope' && type === 'payg' && fromUnits === 0);
const bookOf = (each: Plan) => {
  const book = bookForPlan(embeddedPriceBook, each);
  return book.ok ? book.value : null;
};

it.each<[string, Plan]>([
  ['discounts', { ...plan, company: { ...plan.company, discounts: [{ category: 'all', share: 0.1, basis: 'EA', by: 'Test', asOf: '2026-11-01' }] } }],
  ['stand-ins', { ...plan, priceStandIns: price ? [{ id: 's', service: price.service, product: price.product, sku: price.sku, meter: price.meter, unit: price.unit, region: 'nowhere', from: 'westeurope', by: 'Test', reason: 'Test' }] : [] }],
])('a copy of a plan with %s has the very book of the plan: arranging one takes longer than an answer', (_, each) => {
  const book = bookOf(each);
  expect(book).not.toBe(embeddedPriceBook);
  expect(bookOf(structuredClone(each))).toBe(book);
});
