import type { Figure } from '../../figure/figure';
import type { AiReadiness } from '../governance';
import type { GovernanceOutput } from '../governanceOutput';
import { CHECKS } from './checks';
import { optionalResources } from './optionalResources';

const NOTHING: AiReadiness = { asked: false, checklist: [], resources: [] };

/** What the plan’s data flows need before anything learns from them; empty where the plan does not ask. */
export const aiReadiness: GovernanceOutput<AiReadiness> = {
  title: 'AI readiness',
  dIds: ['D-23'],
  derive: (context) => {
    if (!context.plan.company.aiReadiness) return { value: NOTHING, figures: [] };
    const resources = optionalResources(context);
    const figures: readonly Figure[] = resources.map((each) => each.figure);
    return {
      value: { asked: true, checklist: CHECKS.map((check) => ({ id: check.id, title: check.title, action: '', where: '', ...check.judge(context) })), resources: resources.map((each) => each.row) },
      figures,
    };
  },
};
