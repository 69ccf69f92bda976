/** The names of all sheets in the order of the tabs. */
export const SHEET_NAMES = ['Cover', 'Summary', 'Scenarios', 'Comparison', 'Assumptions', 'Volumes', 'Prices', 'Bill', 'Totals', 'Allocation', 'Commitments', 'Cash flow', 'Growth', 'Downtime', 'Scenario bill', 'Scenario payments', 'FOCUS', 'Sizing', 'Answer', 'Checks', 'Changes'] as const;
export type SheetName = (typeof SHEET_NAMES)[number];

/** Sheets that a workbook has only where there are scenarios to choose from. */
export const OF_SCENARIOS: ReadonlySet<SheetName> = new Set(['Scenarios', 'Comparison', 'Scenario bill', 'Scenario payments']);
