import { problem } from '../../problem/problem';
import type { Plan } from '../schema/plan';
import type { WeeklyWindow } from '../schema/primitives';
import type { PlanCheck } from './check';

/** Every time zone is one that the calendar at hand knows, aliases such as `Asia/Calcutta` included (`Intl.supportedValuesOf` lists none of them). */
export const timeZonesExist: PlanCheck = (plan) => {
  const known = new Map<string, boolean>();
  const exists = (zone: string): boolean => {
    const answer = known.get(zone) ?? isTimeZone(zone);
    known.set(zone, answer);
    return answer;
  };
  return zonesOf(plan)
    .filter(({ zone }) => !exists(zone))
    .map(({ zone, path }) => problem('plan.time-zone-unknown', path, { got: zone }));
};

function isTimeZone(zone: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: zone });
    return true;
  } catch {
    return false;
  }
}

interface NamedZone {
  readonly zone: string;
  readonly path: string;
}

const zoneOf = (window: WeeklyWindow | null, path: string): readonly NamedZone[] =>
  window?.timeZone === undefined ? [] : [{ zone: window.timeZone, path: `${path}.timeZone` }];

function zonesOf(plan: Plan): readonly NamedZone[] {
  return [
    ...plan.sites.map(({ timeZone }, index) => ({ zone: timeZone, path: `sites[${index}].timeZone` })),
    ...plan.workloads.flatMap(({ batch, changeWindows }, index) => [
      ...batch.flatMap(({ window }, inner) => zoneOf(window, `workloads[${index}].batch[${inner}].window`)),
      ...changeWindows.flatMap((window, inner) => zoneOf(window, `workloads[${index}].changeWindows[${inner}]`)),
    ]),
    ...plan.integrations.flatMap(({ window }, index) => zoneOf(window, `integrations[${index}].window`)),
    ...plan.calendars.supplierWindows.flatMap(({ window }, index) => zoneOf(window, `calendars.supplierWindows[${index}].window`)),
    ...(plan.calendars.events ?? []).flatMap(({ timeZone }, index) => (timeZone === undefined ? [] : [{ zone: timeZone, path: `calendars.events[${index}].timeZone` }])),
  ];
}
