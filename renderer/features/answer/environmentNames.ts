import type { Environment } from '../../../models/document';
import { answerMessages as text } from './messages';

/** Parts of the bill that belong to no environment of the plan. */
const extraNames = (): Readonly<Record<string, string>> => ({ '': text.sharedEnvironment, recovery: text.recoveryEnvironment });

/** Names of environments by id; an id that nobody knows is its own name. */
export function environmentNames(environments: readonly Environment[]): (id: string) => string {
  const names = new Map(environments.map((environment) => [environment.id, environment.name]));
  return (id) => names.get(id) ?? extraNames()[id] ?? id;
}
