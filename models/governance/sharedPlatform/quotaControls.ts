import type { EnvironmentDesign } from '../../candidates/design';
import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import type { Figure, FigureInput } from '../../figure/figure';
import { link, planInput, tidy } from '../../figure/figureInputs';
import type { GovernanceContext } from '../governanceOutput';
import { pooledEnvironments } from './pooledEnvironments';
import type { SharedControl } from './sharedControl';

interface Quota {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  readonly sentence: string;
  readonly evidence: string;
  readonly figureId: string;
  readonly need: (environment: EnvironmentDesign) => number;
  readonly applies: (environment: EnvironmentDesign) => boolean;
}

const NAMESPACE = { sentence: 'What the pods need, guaranteed, and a margin, capped.', evidence: 'Resource quota in the cluster, and its use over the last month.', applies: () => true };

const QUOTAS: readonly Quota[] = [
  { ...NAMESPACE, id: 'quota-vcpu', title: 'Quota: processors of the namespace', unit: 'vCPU', figureId: 'capacity.vcpu', need: ({ compute }) => compute.vcpu },
  { ...NAMESPACE, id: 'quota-memory', title: 'Quota: memory of the namespace', unit: 'GiB', figureId: 'capacity.memoryGiB', need: ({ compute }) => compute.memoryGiB },
  {
    id: 'quota-connections',
    title: 'Quota: database connections of the tenant',
    unit: 'connections',
    sentence: 'So that a neighbour’s leak leaves slots, and this tenant’s leak harms nobody.',
    evidence: 'Connection limit of the tenant’s role.',
    figureId: 'capacity.postgresConnections',
    need: ({ database }) => database.connections,
    applies: ({ tenancy }) => TENANCY_POLICIES[tenancy].sharedDatabaseServer,
  },
];

/** One quota for each limited thing of each environment on a shared platform: sized need × headroom; connections are whole. */
export function quotaControls(context: GovernanceContext): readonly SharedControl[] {
  return pooledEnvironments(context).flatMap((environment) =>
    QUOTAS.filter((quota) => quota.applies(environment)).map(({ id, title, evidence, sentence, ...quota }): SharedControl => {
      const production = environment.kind === 'production';
      return {
        id: production ? id : `${id}.${environment.id}`,
        title: production ? title : `${title}, ${environment.name}`,
        evidence,
        state: () => ({ sentence, figure: quotaFigure(quota, environment, context) }),
      };
    }),
  );
}

function quotaFigure({ unit, need, figureId }: Pick<Quota, 'unit' | 'need' | 'figureId'>, environment: EnvironmentDesign, { assumptions }: GovernanceContext): Omit<Figure, 'id' | 'label'> {
  const sized = tidy(need(environment));
  const quota = sized * assumptions.value('shared.quota-headroom');
  const input: FigureInput = environment.kind === 'production' ? link(figureId, 'Sized need', sized, unit) : planInput(`/environments/${environment.id}`, 'Sized need', sized, unit);
  return { value: unit === 'connections' ? Math.ceil(quota) : tidy(quota), unit, formula: 'sized need × headroom', inputs: [input, assumptions.input('shared.quota-headroom')] };
}
