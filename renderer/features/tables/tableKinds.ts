/** The lists of a plan that are shown as tables, in the order in which a workbook is read: what others name comes first. */
export const TABLE_KINDS = ['sites', 'systems', 'workloads', 'integrations'] as const;

export type TableKind = (typeof TABLE_KINDS)[number];

export const isTableKind = (kind: string): kind is TableKind => (TABLE_KINDS as readonly string[]).includes(kind);
