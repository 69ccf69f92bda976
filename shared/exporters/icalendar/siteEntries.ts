import type { Assumptions } from '../../../models/assumptions/register';
import type { Plan, Site } from '../../../models/document';
import { BLACKOUTS } from '../../../models/waves/calendar/blackouts';
import { siteOutlook } from '../../../models/waves/siteOutlook';
import type { IcsEntry } from './icsText';
import { uidOf } from './uidOf';

/** What closes days of a site, and when it can move. */
export function siteEntries(plan: Plan, assumptions: Assumptions, site: Site): readonly IcsEntry[] {
  const { closed, windows, neededHours } = siteOutlook(plan, assumptions, site);
  return [
    ...closed.map(({ from, to, hard, reasons }): IcsEntry => ({
      uid: uidOf(plan, `closed.${site.id}.${from}`),
      summary: `${hard ? 'No cutover' : 'Better no cutover'}: ${reasons.map(({ name }) => name).join(', ')}`,
      description: reasons.map((reason) => `${BLACKOUTS[reason.kind].label}: ${reason.name}${reason.hard ? '' : ' (soft)'}`).join('\n'),
      categories: ['Closed days'],
      when: { fromDay: from, toDay: to },
      busy: false,
    })),
    ...windows.map(({ instants, hours, latestStart, against }): IcsEntry => ({
      uid: uidOf(plan, `window.${site.id}.${instants.from.slice(0, 'YYYY-MM-DDTHH'.length)}`),
      summary: `Cutover possible: ${site.name}`,
      description: [`${hours} h, ${neededHours} h are needed; latest start ${latestStart.replace('T', ' ')} local time.`, ...(against.length > 0 ? [`Against it: ${against.map(({ name }) => name).join(', ')}`] : [])].join('\n'),
      categories: ['Cutover window'],
      when: instants,
      busy: false,
    })),
  ];
}
