import type { Migration } from './migration';

/** All steps, oldest first, without a gap up to the current version. Version 1 is the first, so nothing needs to move yet. */
export const MIGRATIONS: readonly Migration[] = [];
