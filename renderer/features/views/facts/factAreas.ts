/** What facts are about: the first word of their id. */
export const FACT_AREAS = ['odoo', 'measured', 'class', 'postgres', 'aks', 'sla'] as const;

export type FactArea = (typeof FACT_AREAS)[number];

/** Null for an id of a kind that has no name here yet. */
export const areaOf = (id: string): FactArea | null => FACT_AREAS.find((area) => id.startsWith(`${area}.`)) ?? null;
