import { assumptionsOf } from '../../../models/assumptions/register';
import type { ExportFile, ExportInput } from '../exporter';
import { textFile } from '../textFile';
import { gateEntries } from './gateEntries';
import { icsText } from './icsText';
import { rehearsalEntries } from './rehearsalEntries';
import { siteEntries } from './siteEntries';
import { waveEntries } from './waveEntries';

/** One calendar of the whole move, and one of each site with its closed days, windows and cutover. Dated by the plan's first day. */
export async function buildCalendars(input: ExportInput): Promise<readonly ExportFile[]> {
  const { plan, appVersion, scenario } = input;
  const assumptions = assumptionsOf(plan);
  const title = scenario === undefined ? plan.name : `${plan.name}, ${scenario}`;
  const calendar = (path: string, name: string, entries: Parameters<typeof icsText>[3]): ExportFile => textFile(path, icsText(name, plan.company.startDate, appVersion, entries));
  return [
    calendar('calendar/waves.ics', `${title}: waves`, [...waveEntries(input), ...gateEntries(input), ...rehearsalEntries(input)]),
    ...plan.sites.map((site) => calendar(`calendar/sites/${site.id}.ics`, `${title}: ${site.name}`, [...waveEntries(input, [site.id]), ...rehearsalEntries(input, [site.id]), ...siteEntries(plan, assumptions, site)])),
  ];
}
