import type { Standing } from '../../../models/governance/governance';

export const STANDING_WORDS: Readonly<Record<Standing, string>> = {
  gap: 'Gap',
  open: 'Open question',
  provided: 'Provided by the design',
  met: 'Met by the plan',
  'not-applicable': 'Not applicable',
};

/** The order in which somebody works: what is wrong, what is not known, what stands. */
export const STANDINGS: readonly Standing[] = ['gap', 'open', 'provided', 'met', 'not-applicable'];

/** `2 gap, 11 open question, 8 provided by the design`. */
export function standingCounts(rows: readonly { readonly standing: Standing }[]): string {
  return STANDINGS.map((standing) => ({ standing, number: rows.filter((row) => row.standing === standing).length }))
    .filter((each) => each.number > 0)
    .map(({ standing, number }) => `${number} × ${STANDING_WORDS[standing].toLowerCase()}`)
    .join(', ');
}
