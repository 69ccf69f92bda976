/** A block of the availability diagram, in the order of the drawing. */
export interface AvailabilityRow {
  readonly id: string;
  readonly name: string;
  readonly depth: number;
  /** By published SLAs, 0…1; null where none is published. */
  readonly contractual: number | null;
  /** Share of the contractual unavailability that would go if the block never failed. */
  readonly contractualWeight: number | null;
  /** By assumed failure rates and repair times, 0…1. */
  readonly expected: number;
  /** Share of the expected unavailability that would go if the block never failed; the shares of redundant parts do not add up. */
  readonly weight: number;
  readonly figureId: string;
}
