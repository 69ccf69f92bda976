/** A column of a table for people to fill in. */
export interface TableColumn {
  readonly heading: string;
  /** What it is; stands behind the heading. */
  readonly note: string;
  readonly numeric: boolean;
  /** Texts to choose from; others stay possible. Null where anything may stand. */
  readonly choices: readonly string[] | null;
}

/** A worksheet with one item in each row. */
export interface TableSheet {
  readonly name: string;
  readonly columns: readonly TableColumn[];
  /** Null is an empty cell. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface TableWorkbook {
  readonly title: string;
  /** Stands for the date of writing, YYYY-MM-DD. */
  readonly day: string;
  readonly choicesName: string;
  readonly sheets: readonly TableSheet[];
}
