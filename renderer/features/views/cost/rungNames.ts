import type { EvaluationSummary } from '../../../../models/report/summary';
import { term } from '../../why/terms';
import { costMessages as text } from './messages';

/** Names of environments; those on another rung than production say which. */
export function rungNames(nameOf: (id: string) => string, { environments, recommendation }: Pick<EvaluationSummary, 'environments' | 'recommendation'>): (id: string) => string {
  const lower = new Map(environments.filter(({ tenancy }) => tenancy !== recommendation.tenancy).map(({ id, tenancy }) => [id, tenancy]));
  return (id) => {
    const tenancy = lower.get(id);
    return tenancy === undefined ? nameOf(id) : text.onRung(nameOf(id), term(tenancy));
  };
}
