/** A size of a catalogue and what one hour of it costs. */
export interface Offer<Size> {
  readonly size: Size;
  readonly usdPerHour: number;
}

/**
 * The sizes that the price book prices, which are those that the region offers. Without any price the need is still
 * sized: every size then stands with a weight in place of its price (its vCPU or GB), and the bill says what is missing.
 * @example of D4 (0.5 USD/h) and D8 (no price) only D4 is offered; of two without a price both are, by their vCPU
 */
export function offersOf<Size>(sizes: readonly Size[], usdPerHour: (size: Size) => number | null, weight: (size: Size) => number): readonly Offer<Size>[] {
  const priced = sizes.flatMap((size) => {
    const price = usdPerHour(size);
    return price === null ? [] : [{ size, usdPerHour: price }];
  });
  return priced.length > 0 ? priced : sizes.map((size) => ({ size, usdPerHour: weight(size) }));
}
