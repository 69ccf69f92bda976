import { seasonalFactor } from '../../demand/loadFactors';
import type { Site, UserClass } from '../../document/schema/site';
import type { Workload } from '../../document/schema/workload';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import type { HourShares } from './hourShares';
import { exact, planInput } from './inputs';

/**
 * People in the peak hour: of each site and class, and of each workload with the seasons of its sites.
 * @returns ids of the figures of people by site, for the sum of active users
 */
export function addPeopleFigures(outcome: Outcome, shares: HourShares, book: FigureBook): readonly string[] {
  const { plan } = outcome;
  const ids = plan.sites.flatMap((site) => site.users.map((users) => addPeopleOfSite(outcome, site, users, shares, book)));
  for (const workload of plan.workloads) {
    for (const userClass of new Set(workload.transactions.map((each) => each.userClass))) addPeopleOfWorkload(outcome, workload, userClass, book);
  }
  return ids;
}

export const peopleOfWorkload = (workload: Workload, userClass: UserClass): string => `demand.peopleOf.${workload.id}.${userClass}`;

const peopleAt = (site: Site, userClass: UserClass): string => `demand.people.${site.id}.${userClass}`;

function addPeopleOfSite({ demand }: Outcome, site: Site, users: Site['users'][number], shares: HourShares, book: FigureBook): string {
  const id = peopleAt(site, users.class);
  const onShift = shares.onShift(site, users.class, demand.peakHour);
  const path = `/sites/${site.id}`;
  book.add({
    id,
    label: `${site.name}, ${users.class}: people at work in the peak hour`,
    value: exact(users.named * users.activeShare * onShift),
    unit: 'people',
    formula: 'named users × active share × share on shift in the peak hour',
    inputs: [planInput(path, 'Named users', users.named, 'users'), planInput(path, 'Active share', users.activeShare, 'share'), planInput(path, 'Share on shift in the peak hour', onShift, 'share')],
    note: `The peak hour is hour ${demand.peakHour} of the UTC week; a shift that covers part of it counts in part.`,
  });
  return id;
}

function addPeopleOfWorkload(outcome: Outcome, workload: Workload, userClass: UserClass, book: FigureBook): void {
  const sites = outcome.plan.sites.filter((site) => workload.siteIds.includes(site.id) && site.users.some((users) => users.class === userClass));
  const parts = sites.map((site) => withSeason(outcome, site, userClass, book));
  const id = peopleOfWorkload(workload, userClass);
  const inputs = book.sumOf(id, parts);
  const people = parts.reduce((sum, part) => sum + book.numberOf(part), 0);
  book.add({
    id,
    label: `${workload.name}, ${userClass}: people at work in the peak hour, with season`,
    value: exact(people),
    unit: 'people',
    formula: 'Σ sites of the workload: people at work in the peak hour',
    inputs: inputs.length > 0 ? inputs : [planInput(`/workloads/${workload.id}`, 'People of this class at its sites', 0, 'people')],
  });
}

/** A site with a season counts its people by the load that they make in it. */
function withSeason({ plan }: Outcome, site: Site, userClass: UserClass, book: FigureBook): string {
  const factor = seasonalFactor(plan, site.id);
  const people = peopleAt(site, userClass);
  if (factor === 1) return people;
  const id = `${people}.season`;
  book.add({
    id,
    label: `${site.name}, ${userClass}: people at work in the peak hour, with season`,
    value: exact(book.numberOf(people) * factor),
    unit: 'people',
    formula: 'people at work in the peak hour × seasonal factor',
    inputs: [book.link(people), planInput('/calendars', `Seasonal factor of ${site.name}`, factor, 'factor')],
  });
  return id;
}
