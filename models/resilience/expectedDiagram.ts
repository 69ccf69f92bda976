import type { AssumptionId } from '../assumptions/register';
import { HOURS_PER_YEAR } from '../demand/calendarUnits';
import type { Block, ComponentBlock } from './diagram/block';
import { diagramAvailability } from './diagram/diagramAvailability';
import { fromEvents } from './diagram/fromEvents';
import { regionDiagram } from './regionDiagram';
import { pathServices } from './pathServices';
import type { PlayedScenario, ScenarioContext } from './scenario';
import { cutOffShare } from './stoppedShare';

/** Scenarios of people, releases and data: no second server, zone or region helps against them. */
const OPERATIONS = ['data-corruption', 'faulty-release', 'failed-upgrade', 'database-growth', 'other-tenants', 'staffing-gap'] as const;

/** The assumptions behind each component, by its id. */
export type Sources = ReadonlyMap<string, readonly AssumptionId[]>;

export interface ExpectedDiagram {
  readonly diagram: Block;
  readonly sources: Sources;
}

/**
 * What to expect, from assumed failure rates and repair times: nodes and servers as quorums over zones with a common
 * state, services in series, the loss of the region with its failover, the plants' way in, and what people do. A switch
 * to the recovery region takes time, so it covers only loss of the region, less the minutes of the switch:
 * cover = (1 − A region) · (1 − switch ÷ length) ÷ (1 − A home).
 */
export function expectedDiagram(context: ScenarioContext, scenarios: readonly PlayedScenario[]): ExpectedDiagram {
  const { plan, design, assumptions } = context;
  const sources = new Map<string, readonly AssumptionId[]>();
  const home = regionDiagram(context, context.production, 'home', sources);
  const recovery = design.environments.find((each) => each.kind === 'recovery');
  const regions: Block = recovery
    ? { kind: 'failover', id: 'regions', name: 'Two regions', primary: home, secondary: regionDiagram(context, recovery, 'recovery', sources), cover: coverOf(context, home) }
    : home;
  const lines = scenarios.find((each) => each.scenario.id === 'site-line-loss');
  const serviceHours = assumptions.value('failure.service-minutes') / 60;
  const gateway = pathServices(design, context.production).find((each) => each.plantsOnly);
  const component = (id: string, name: string, availability: number, ids: readonly AssumptionId[]): ComponentBlock => {
    sources.set(id, ids);
    return { kind: 'component', id, name, availability };
  };
  const wayIn = [
    ...(gateway ? [component('way-in.gateway', gateway.name, fromEvents(assumptions.value('failure.service-per-year'), serviceHours, cutOffShare(plan, serviceHours)), ['failure.service-per-year', 'failure.service-minutes'])] : []),
    component('way-in.lines', 'Lines of the sites, beyond the hours they bridge', 1 - (lines?.downtimeHoursPerYear ?? 0) / HOURS_PER_YEAR, ['failure.wan-per-year', 'failure.wan-hours', 'failure.circuit-per-year']),
  ];
  const operations = scenarios
    .filter((played) => OPERATIONS.some((id) => id === played.scenario.id) && played.frequencyPerYear > 0)
    .map((played) => component(`operations.${played.scenario.id}`, played.scenario.title, 1 - played.downtimeHoursPerYear / HOURS_PER_YEAR, []));
  return {
    diagram: {
      kind: 'series',
      id: 'production',
      name: 'Production',
      parts: [regions, { kind: 'series', id: 'way-in', name: 'The plants’ way in', parts: wayIn }, { kind: 'series', id: 'operations', name: 'Releases, data and people', parts: operations }],
    },
    sources,
  };
}

function coverOf({ assumptions, responseMinutes }: ScenarioContext, home: Block): number {
  const lost = 1 - fromEvents(assumptions.value('failure.region-per-year'), assumptions.value('failure.region-hours'));
  const switchHours = (responseMinutes + assumptions.value('recovery.region-failover-minutes')) / 60;
  return (lost * Math.max(0, 1 - switchHours / assumptions.value('failure.region-hours'))) / (1 - diagramAvailability(home));
}
