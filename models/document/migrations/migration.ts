/** A decoded plan of any version before validation. */
export type RawPlan = Readonly<Record<string, unknown>>;

/** One step from one format version to the next. `up` gets unvalidated data, returns a new object and sets no `formatVersion`. */
export interface Migration {
  /** The version that it reads; the result is of version `from + 1`. */
  readonly from: number;
  readonly name: string;
  readonly up: (raw: RawPlan) => RawPlan;
}
