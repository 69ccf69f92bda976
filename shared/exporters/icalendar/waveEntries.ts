import type { ExportInput } from '../exporter';
import { waveId } from '../waves/wavesCsv';
import type { IcsEntry } from './icsText';
import { uidOf } from './uidOf';

/** Every wave by its days, and every cutover by its hours: work until its end, then the time in which the way back is still open. */
export function waveEntries({ plan, report }: ExportInput, siteIds?: readonly string[]): readonly IcsEntry[] {
  const nameOf = new Map(plan.sites.map(({ id, name }) => [id, name]));
  const waves = siteIds === undefined ? report.waves.filter(({ start, end }) => start !== '' && end >= start) : [];
  return [
    ...waves.map((wave): IcsEntry => ({
      uid: uidOf(plan, waveId(wave)),
      summary: `Wave ${wave.number}: ${wave.title}`,
      description: [...wave.gates, ...wave.because].join('\n'),
      categories: ['Migration wave', wave.kind],
      when: { fromDay: wave.start, toDay: wave.end },
      busy: false,
    })),
    ...report.migration.cutovers
      .filter(({ siteId }) => siteIds?.includes(siteId) ?? true)
      .map(({ siteId, wave, start, end, localStart, localPointOfNoReturn, hours, rollbackHours }): IcsEntry => ({
        uid: uidOf(plan, `cutover.${siteId}`),
        summary: `Cutover: ${nameOf.get(siteId) ?? siteId}`,
        description: [`Wave ${wave}, begins ${localStart.replace('T', ' ')} local time.`, `${tidy(hours)} h of work; the way back takes ${tidy(rollbackHours)} h and is open until ${localPointOfNoReturn.replace('T', ' ')} local time.`].join('\n'),
        categories: ['Cutover'],
        when: { from: start, to: end },
        busy: true,
      })),
  ];
}

const tidy = (hours: number): string => String(Math.round(hours * 10) / 10);
