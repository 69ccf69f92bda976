import type { Tenancy } from '../report/summary';

/** Where environments beside production stand, by id; those that are not named stand on production's rung. */
export type EnvironmentRungs = ReadonlyMap<string, Tenancy>;

export const ON_ONE_RUNG: EnvironmentRungs = new Map();
