import type { EnvironmentKind } from '../document/schema/environment';
import type { Plan } from '../document/schema/plan';

/**
 * Environments that are filled from production: releases, tests and courses need its records. Developers work on sample
 * data, as on Odoo.sh, where a staging branch is a copy of production and a development branch starts with demo data.
 */
const COPIES: ReadonlySet<EnvironmentKind> = new Set(['staging', 'test', 'training']);

export const holdsCopy = (kind: EnvironmentKind): boolean => COPIES.has(kind);

/** Kinds that can rehearse a release, the fitter first. */
const REHEARSALS: readonly EnvironmentKind[] = ['staging', 'test'];

/** The kind of environment in which this plan rehearses its releases: staging, else test; null where it has neither. */
export const rehearsalKind = ({ environments }: Pick<Plan, 'environments'>): EnvironmentKind | null => REHEARSALS.find((kind) => environments.some((each) => each.kind === kind)) ?? null;
