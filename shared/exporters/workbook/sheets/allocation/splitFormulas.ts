import { type AllocationLayout, CENTS_PER_UNIT, lineLetter, partLetter, remainderLetter, siteLetter } from './allocationLayout';

/** The amount of a line in whole cents. */
const centsAt = (row: number): string => `ROUND($${lineLetter('monthly')}${row}*${CENTS_PER_UNIT},0)`;

const ifPriced = (row: number, formula: string): string => `IF(ISNUMBER($${lineLetter('monthly')}${row}),${formula},0)`;

/**
 * The largest-remainder split of the engine as formulas, the same in every column of a block. With c the cents of the line, w
 * the weight of a site and W that of all: each site gets ⌊c × w ÷ W⌋ cents, which is (c × w − remainder) ÷ W, and what is left
 * over goes to the largest remainders, ties in the given order. The remainders of all sites add up to W times the cents that
 * are left over. Remainders have cells of their own, because few programs count over lists that they have to work out first.
 */
export function splitFormulas(layout: AllocationLayout) {
  const { totalRow, weightRow, orderRow, allocation } = layout;
  const last = allocation.sites.length - 1;
  const whole = `$${siteLetter('weight')}$${totalRow}`;
  const product = (row: number, place: number): string => `${centsAt(row)}*${partLetter(place)}$${weightRow}`;
  const own = (row: number, place: number): string => `${remainderLetter(layout, place)}${row}`;
  const remainders = (row: number): string => `$${remainderLetter(layout, 0)}${row}:$${remainderLetter(layout, last)}${row}`;
  const orders = `$${partLetter(0)}$${orderRow}:$${partLetter(last)}$${orderRow}`;
  return {
    /** What whole cents leave over for a site, as a multiple of one part in W. */
    remainder: (row: number, place: number): string => ifPriced(row, `MOD(${product(row, place)},${whole})`),
    /** Cents of the line that whole parts leave over. */
    left: (row: number): string => ifPriced(row, `ROUND(SUM(${remainders(row)})/${whole},0)`),
    /** What a site bears of the line: it gets one of the cents left over if no more sites come before it than there are cents. */
    part: (row: number, place: number): string => {
      const remainder = own(row, place);
      const larger = `COUNTIF(${remainders(row)},">"&${remainder})`;
      const before = `COUNTIFS(${remainders(row)},${remainder},${orders},"<="&${partLetter(place)}$${orderRow})`;
      return ifPriced(row, `ROUND(((${product(row, place)}-${remainder})/${whole}+IF(${larger}+${before}<=$${lineLetter('left')}${row},1,0))/${CENTS_PER_UNIT},2)`);
    },
  };
}
