import type { HostInput, HostMethod, HostOutput } from '../../shared/hostContract/contract';
import type { Problem } from '../../models/problem/problem';
import type { HostPorts } from './ports';

export type Handler<M extends HostMethod> = (input: HostInput<M>, ports: HostPorts) => Promise<HostOutput<M>>;

/** One handler for every method of the contract. */
export type Handlers = { readonly [M in HostMethod]: Handler<M> };

/** A failure in the contract's own type, whose list of problems is writable. */
export function refuse(problems: readonly Problem[]): { ok: false; problems: Problem[] } {
  return { ok: false, problems: [...problems] };
}
