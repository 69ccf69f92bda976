import type { Environment } from '../../../../models/document';
import { costMessages as text } from './messages';

/** Names of environments by id; an id that the plan does not know (recovery, shared parts) is its own name. */
export function environmentNames(environments: readonly Environment[]): (id: string) => string {
  const names = new Map(environments.map((environment) => [environment.id, environment.name]));
  return (id) => (id === '' ? text.shared : (names.get(id) ?? id));
}
