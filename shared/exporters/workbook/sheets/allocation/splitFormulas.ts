import { type AllocationLayout, CENTS_PER_UNIT, lineLetter, siteLetter } from './allocationLayout';

/** The amount of a line in whole cents. */
const centsAt = (row: number): string => `ROUND($${lineLetter('monthly')}${row}*${CENTS_PER_UNIT},0)`;

/**
 * The largest-remainder split of the engine as formulas. With c the cents of the line, w the weight of a site and W that of
 * all: each site gets ⌊c × w ÷ W⌋ cents, which is (c × w − remainder) ÷ W, and what is left over goes to the largest
 * remainders, ties in the given order. The remainders of all sites add up to W times the cents that are left over.
 */
export function splitFormulas({ firstSite, lastSite, totalRow }: AllocationLayout) {
  const column = (letter: string): string => `$${letter}$${firstSite}:$${letter}$${lastSite}`;
  const weights = column(siteLetter('weight'));
  const order = column(siteLetter('order'));
  const whole = `$${siteLetter('weight')}$${totalRow}`;
  const ifPriced = (row: number, formula: string): string => `IF(ISNUMBER($${lineLetter('monthly')}${row}),${formula},0)`;
  const allRemainders = (row: number): string => `MOD(${centsAt(row)}*${weights},${whole})`;
  return {
    /** Cents of the line that whole parts leave over. */
    left: (row: number): string => ifPriced(row, `ROUND(SUMPRODUCT(${allRemainders(row)})/${whole},0)`),
    /** What the site in `siteRow` bears of the line. */
    part: (row: number, siteRow: number): string => {
      const product = `${centsAt(row)}*$${siteLetter('weight')}$${siteRow}`;
      const remainder = `MOD(${product},${whole})`;
      const before = `(${allRemainders(row)}>${remainder})+(${allRemainders(row)}=${remainder})*(${order}<=$${siteLetter('order')}$${siteRow})`;
      return ifPriced(row, `ROUND(((${product}-${remainder})/${whole}+IF(SUMPRODUCT(${before})<=$${lineLetter('left')}${row},1,0))/${CENTS_PER_UNIT},2)`);
    },
  };
}
