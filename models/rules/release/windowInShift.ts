import { operatingSlots } from '../../demand/sitePresence';
import { slotsOfWindow } from '../../demand/weekSlots';
import type { WeeklyWindow } from '../../document/schema/primitives';
import type { Site } from '../../document/schema/site';
import { advise } from '../advise';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = 'A change window of {workloads} lies inside a shift at {sites}: what goes live there meets people at work.';

const EXAMPLES = {
  fires: { '/workloads/assembly/changeWindows': [{ days: [3], start: '10:00', end: '12:00' }] },
  passes: { '/workloads/assembly/changeWindows': [{ days: [7], start: '10:00', end: '12:00' }] },
  retold: { '/sites/north/name': 'Main plant' },
};

/** Releases go live when the plant stands still. */
export const windowInShift: Rule = {
  id: 'release.window-in-shift',
  family: 'release',
  dId: 'D-18',
  kind: 'weighted',
  weights: {},
  reads: ['workloads.changeWindows', 'sites.shifts'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const clashes = plan.workloads.flatMap((workload) =>
      plan.sites.filter((site) => workload.siteIds.includes(site.id) && workload.changeWindows.some((window) => meetsShift(site, window))).map((site) => ({ workload, site })),
    );
    const [first] = clashes;
    if (!first) return null;
    const names = [...new Set(clashes.map((each) => each.workload.name))];
    const sites = [...new Set(clashes.map((each) => each.site.name))];
    return advise(tell(SENTENCE, { workloads: listed(names), sites: listed(sites) }), `/workloads/${first.workload.id}`);
  },
};

/** Windows that name a zone of their own are compared where they are meant: at sites of that zone. */
function meetsShift(site: Site, window: WeeklyWindow): boolean {
  if (window.timeZone !== undefined && window.timeZone !== site.timeZone) return false;
  const open = operatingSlots(site);
  return slotsOfWindow(window).some((slot) => open[slot] === 1);
}
