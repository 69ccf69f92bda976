import type { Plan } from '../../../models/document';
import { formatNumber } from '../../i18n';
import { startMessages as text } from './messages';

/** The three figures that tell starters apart at a glance. */
export function starterFigures(plan: Plan): readonly string[] {
  const named = plan.sites.flatMap((site) => site.users).reduce((sum, users) => sum + users.named, 0);
  return [
    plan.sites.length === 1 ? text.oneSite : text.sites(formatNumber(plan.sites.length)),
    text.users(formatNumber(named)),
    plan.integrations.length === 1 ? text.oneIntegration : text.integrations(formatNumber(plan.integrations.length)),
  ];
}
