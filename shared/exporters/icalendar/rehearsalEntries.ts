import { assumptionsOf } from '../../../models/assumptions/register';
import { rehearsalsOf } from '../../../models/cutover/rehearsals';
import type { ExportInput } from '../exporter';
import type { IcsEntry } from './icsText';
import { uidOf } from './uidOf';

/** The rehearsals of all cutovers, or of those of some sites; nothing stands still for them, so they block no diary. */
export function rehearsalEntries({ plan, report }: ExportInput, siteIds?: readonly string[]): readonly IcsEntry[] {
  const nameOf = new Map(plan.sites.map(({ id, name }) => [id, name]));
  return rehearsalsOf(plan, assumptionsOf(plan), report.migration)
    .filter(({ siteId }) => siteIds?.includes(siteId) ?? true)
    .map(({ siteId, wave, number, start, end, localStart }): IcsEntry => ({
      uid: uidOf(plan, `rehearsal.${siteId}.${String(number)}`),
      summary: `Rehearsal: ${nameOf.get(siteId) ?? siteId}`,
      description: `Wave ${String(wave)}, rehearsal ${String(number)}, begins ${localStart.replace('T', ' ')} local time. As long as the cutover; the times of every step are noted.`,
      categories: ['Rehearsal'],
      when: { from: start, to: end },
      busy: false,
    }));
}
