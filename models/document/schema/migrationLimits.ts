/** Most that a plan can say; what gives way in a conflict never asks for more, or nobody could save it. */
export const MIGRATION_LIMITS = { sitesPerWave: 100, crews: 50 } as const;
