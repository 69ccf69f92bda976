import type { z } from 'zod';
import { problem } from '../../models/problem/problem';
import { HOST_METHODS, hostContract, type HostInput, type HostMethod, type HostOutput } from '../../shared/hostContract/contract';
import { refuse, type Handlers } from './handler';
import type { HostPorts } from './ports';

/** (method, raw input) -> parse -> handler -> parse -> answer. Never throws; every host passes its requests through here. */
export type HostRouter = (method: unknown, rawInput: unknown) => Promise<unknown>;

const LONGEST_QUOTED_METHOD = 60;

export function createRouter(handlers: Handlers, ports: HostPorts): HostRouter {
  return async (method, rawInput) => {
    if (!isHostMethod(method)) {
      const asked = typeof method === 'string' ? method.slice(0, LONGEST_QUOTED_METHOD) : typeof method;
      return refuse([problem('host.request-invalid', '', { method: asked })]);
    }
    return answer(method, rawInput, handlers, ports);
  };
}

const isHostMethod = (method: unknown): method is HostMethod => HOST_METHODS.some((known) => known === method);

/** The contract entry with its types tied to the method, which TypeScript cannot do for a lookup in a union. */
interface Entry<M extends HostMethod> {
  readonly input: z.ZodType<HostInput<M>>;
  readonly output: z.ZodType<HostOutput<M>>;
}

async function answer<M extends HostMethod>(method: M, rawInput: unknown, handlers: Handlers, ports: HostPorts): Promise<unknown> {
  const entry = hostContract[method] as unknown as Entry<M>;
  const input = entry.input.safeParse(rawInput);
  if (!input.success) {
    const place = input.error.issues[0]?.path.join('.') ?? '';
    return refuse([problem('host.request-invalid', place, { method })]);
  }
  try {
    const output = entry.output.safeParse(await handlers[method](input.data, ports));
    if (output.success) return output.data;
    ports.log(`host ${method}: answer does not match the contract at "${output.error.issues[0]?.path.join('.') ?? ''}"`);
    return refuse([problem('host.answer-invalid', '', { method })]);
  } catch (error) {
    ports.log(`host ${method}: failed with ${nameOf(error)}`);
    return refuse([problem('host.refused', '', { method, reason: 'something went wrong while it was answered' })]);
  }
}

/** What kind of failure it was; messages of errors can quote file contents, so they stay out of the log. */
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  return `${error.name}${code}`;
}
