import type { Assumptions } from '../assumptions/register';
import { instantText } from '../waves/calendarDays';
import type { SitePlan } from './checkSite';
import { daysBefore } from './daysBefore';
import type { Announcement } from './pack';
import type { CutoverRole } from './roles';
import { wallText } from './wallText';

interface AnnouncementKind {
  readonly id: string;
  /** Instant, ms. */
  readonly at: (site: SitePlan, assumptions: Assumptions) => number;
  /** Null where nobody of the kind is there. */
  readonly audience: (site: SitePlan) => string | null;
  readonly message: (site: SitePlan) => string;
  readonly by: CutoverRole;
  readonly channel: string;
}

const startOf = ({ work }: SitePlan): number => Date.parse(work.cutover.start);
const before = (site: SitePlan, days: number): number => daysBefore(site.work.site.timeZone, startOf(site), days);
/** When the step begins that it announces. */
const frozenAt = (site: SitePlan, assumptions: Assumptions): number => site.steps.find(({ kind }) => kind === 'sync-master-data')?.from ?? before(site, assumptions.value('cutover.freeze-days'));
const wall = ({ work: { site } }: SitePlan, ms: number): string => wallText(site.timeZone, ms).replace('T', ' ');
const people = ({ work: { site } }: SitePlan): string => `Everybody at ${site.name}`;
const leads = ({ work: { site } }: SitePlan): string => `All leads, ${site.name}`;
const partners = ({ work: { partners: all } }: SitePlan): string | null => (all.length === 0 ? null : all.map(({ name }) => name).join(', '));

/** Who is told what, and when. */
const ANNOUNCEMENT_KINDS: readonly AnnouncementKind[] = [
  { id: 'notice', at: (site, assumptions) => before(site, assumptions.value('cutover.notice-days')), audience: people, message: (site) => `The date, what stands still from ${wall(site, startOf(site))} on, leave and deliveries to plan round it.`, by: 'plant-manager', channel: 'Notice board, e-mail, shift talk' },
  { id: 'partners', at: (site, assumptions) => before(site, assumptions.value('cutover.partner-notice-days')), audience: partners, message: (site) => `From ${wall(site, startOf(site))} on nothing is answered; urgent calls go by telephone. New addresses and a time to test.`, by: 'integration-lead', channel: 'E-mail, answer asked for' },
  { id: 'freeze', at: frozenAt, audience: (site) => (site.work.workloads.length === 0 ? null : `Everybody who changes master data of ${site.work.site.name}`), message: () => 'From now on changes go through the list only.', by: 'master-data-lead', channel: 'E-mail' },
  { id: 'briefing', at: (site, assumptions) => before(site, assumptions.value('cutover.briefing-days')), audience: ({ work: { site } }) => `Shift leads, ${site.name}`, message: (site) => `Runbook and forms by hand, walked through once; first day with the new system from ${wall(site, site.back.windowEnd)}.`, by: 'programme-lead', channel: 'Meeting at the site' },
  { id: 'begin', at: startOf, audience: leads, message: () => 'The old system is closed. The line for the cutover is open; every lead reports each step when it is done.', by: 'programme-lead', channel: 'Conference line' },
  { id: 'decision', at: ({ decided }) => decided, audience: leads, message: () => 'Go or back, with reason; what happens next.', by: 'erp-owner', channel: 'Conference line, then e-mail' },
  { id: 'partners-on', at: ({ opened }) => opened, audience: partners, message: () => 'The new system answers; where to call on the first day.', by: 'integration-lead', channel: 'E-mail' },
  { id: 'open', at: ({ opened }) => opened, audience: people, message: (site) => `The new system is open. Where to call, who walks the floor on the first shift; paper ends at ${wall(site, site.opened)}.`, by: 'plant-manager', channel: 'E-mail, notice board' },
  { id: 'no-return', at: ({ back }) => back.pointOfNoReturn, audience: leads, message: () => 'There is no way back from now on: mistakes are mended forward. The old system can only be read.', by: 'erp-owner', channel: 'Conference line' },
];

/** In the order of time, then of the list. */
export function announcementsOf(sites: readonly SitePlan[], assumptions: Assumptions): readonly Announcement[] {
  return sites
    .flatMap((site) =>
      ANNOUNCEMENT_KINDS.flatMap((kind): readonly Announcement[] => {
        const audience = kind.audience(site);
        if (audience === null) return [];
        const at = kind.at(site, assumptions);
        const { id, timeZone } = site.work.site;
        return [{ id: `${id}.${kind.id}`, siteId: id, at: instantText(at), localAt: wallText(timeZone, at), audience, message: kind.message(site), by: kind.by, channel: kind.channel }];
      }),
    )
    .sort((a, b) => (a.at === b.at ? 0 : a.at < b.at ? -1 : 1));
}
