/** How a currency stands beside an amount: by its sign, or by its code where signs could be mistaken. */
export type CurrencyDisplay = 'symbol' | 'code';

let chosen: CurrencyDisplay = 'symbol';

export const currencyDisplay = (): CurrencyDisplay => chosen;

export function setCurrencyDisplay(next: CurrencyDisplay): void {
  chosen = next;
}
