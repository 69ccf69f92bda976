import { describe, expect, test } from 'vitest';
import { embeddedPriceBook } from '../../../../shared/prices/embeddedPriceBook';
import { parsePriceBook } from '../../../../shared/prices/parsePriceBook';

const [price] = embeddedPriceBook.prices;
const small = { ...embeddedPriceBook, prices: [price] };

describe('a price book from a file', () => {
  test('may be the one that comes with the program', () => {
    expect(parsePriceBook(JSON.stringify(embeddedPriceBook))).toEqual({ ok: true, value: embeddedPriceBook });
  });

  test.each([
    [{ ...small, prices: [{ ...price, usdPerUnit: 0.1 }] }, 'plan.field-invalid', 'prices[0].usdPerUnit'],
    [{ ...small, prices: [{ ...price, usdPerUnit: '1e3' }] }, 'plan.field-invalid', 'prices[0].usdPerUnit'],
    [{ ...small, prices: [{ ...price, type: 'spot' }] }, 'plan.field-invalid', 'prices[0].type'],
    [{ ...small, prices: [{ ...price, discount: 1 }] }, 'plan.field-unknown', 'prices[0].discount'],
    [{ ...small, id: undefined }, 'plan.field-missing', 'id'],
    [[], 'plan.field-invalid', ''],
  ])('is refused with the place of what is wrong', (book, code, path) => {
    expect(parsePriceBook(JSON.stringify(book))).toMatchObject({ ok: false, problems: [{ code, path }] });
  });

  test('is refused when it is no JSON', () => {
    expect(parsePriceBook('{')).toMatchObject({ ok: false, problems: [{ code: 'plan.not-json' }] });
  });
});
