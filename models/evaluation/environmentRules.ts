import type { EnvironmentPlace, FiredRule } from '../rules/rule';

/** The rules that forbid an environment a rung. */
export const bansOf = (place: EnvironmentPlace, fired: readonly FiredRule[]): readonly FiredRule[] => fired.filter(({ hit }) => hit.forbidsEnvironment?.(place));

/** Own effort that an environment brings on a rung, hours a year over all rules. */
export const environmentHours = (place: EnvironmentPlace, fired: readonly FiredRule[]): number => fired.reduce((sum, { hit }) => sum + (hit.environmentHoursPerYear?.(place) ?? 0), 0);
