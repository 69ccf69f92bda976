import type { Plan, Provenance } from '../../../models/document';

interface Origin {
  readonly entry: Provenance;
  /** Said of a group that the value belongs to, such as the whole line of a site. */
  readonly inherited: boolean;
}

/** Who said the value at a place: its own entry, else that of the nearest group around it. */
export function originOf({ provenance }: Pick<Plan, 'provenance'>, path: string): Origin | null {
  const holders = provenance.filter((entry) => path === entry.path || path.startsWith(`${entry.path}/`));
  const nearest = holders.toSorted((a, b) => b.path.length - a.path.length)[0];
  return nearest ? { entry: nearest, inherited: nearest.path !== path } : null;
}
