import type { Figure } from '../../figure/figure';
import { planInput } from '../../figure/figureInputs';
import { listed } from '../../rules/planFacts';
import type { NetworkZones, PassageRow, ZoneId, ZoneRow } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { passagesOf, type ZoneFacts } from './zone';
import { sentenceOf, ZONES } from './zones';

const INTEGRATION_RULE = 'connectivity.integration-zone';
const IDENTITY_RULE = 'security.identity-segmentation';

/**
 * Zones of the network, what passes between them and who signs in where. Two rules decide: whether integration is a zone
 * of its own, and whether rights end at the border of a zone. A zone is a subnet and a namespace with traffic denied by
 * default; it runs on the nodes of the bill.
 */
export const networkZones: GovernanceOutput<NetworkZones> = {
  title: 'Network and identity zones',
  dIds: ['D-10', 'D-11', 'D-16'],
  derive: (context) => {
    const facts = factsOf(context);
    const titles = new Map(ZONES.map(({ id, title }) => [id, title]));
    const zones = ZONES.flatMap(({ id, title, row }): readonly ZoneRow[] => {
      const found = row(context, facts);
      return found === null ? [] : [{ id, title, ...found }];
    });
    const passages = passagesOf(facts, titles, listed).map((each): PassageRow => ({ ...each, figureId: `governance.zones.${each.from}.${each.to}`.toLowerCase().replaceAll(' ', '-') }));
    const identityWhy = facts.segmented ? sentenceOf(context, IDENTITY_RULE) : 'No regulation of the plan asks for rights by zone: one set of roles serves all zones.';
    return { value: { zones, passages, segmented: facts.segmented, identityWhy }, figures: passages.map((passage) => passageFigure(passage, facts, titles)) };
  },
};

function factsOf({ plan, outcome }: GovernanceContext): ZoneFacts {
  const fires = (id: string): boolean => outcome.fired.some(({ rule }) => rule.id === id);
  const hosting: Readonly<Record<(typeof plan.systems)[number]['hosting'], ZoneId>> = { site: 'plants', partner: 'partners', cloud: 'cloud' };
  const outside = new Map(plan.systems.map((system) => [system.id, hosting[system.hosting]]));
  const flows = plan.integrations.flatMap((flow) => {
    const [from, to] = [outside.get(flow.from), outside.get(flow.to)];
    if (from === undefined && to === undefined) return [];
    return [{ flow, from: from ?? 'integration', to: to ?? 'integration' } as const];
  });
  return { flows, integrationApart: fires(INTEGRATION_RULE), segmented: fires(IDENTITY_RULE) };
}

function passageFigure(passage: PassageRow, { flows }: ZoneFacts, titles: ReadonlyMap<ZoneId, string>): Figure {
  const passing = flows.filter(({ from, to }) => titles.get(from) === passage.from && titles.get(to) === passage.to);
  return {
    id: passage.figureId,
    label: `Flows from ${passage.from} to ${passage.to}`,
    value: passage.flows,
    unit: 'flows',
    formula: 'flows of the plan with these two ends, each counted once',
    inputs: passing.map(({ flow }) => planInput(`/integrations/${flow.id}`, flow.name, 1, 'flow')),
  };
}
