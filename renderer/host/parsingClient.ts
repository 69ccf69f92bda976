import type { z } from 'zod';
import { problem, type ProblemCode } from '../../models/problem/problem';
import { hostContract, type HostClient, type HostInput, type HostMethod, type HostOutput } from '../../shared/hostContract/contract';

/** Carries one request to a host and brings its raw answer back; rejects when the host cannot be reached. */
export type Transport = (method: HostMethod, input: unknown) => Promise<unknown>;

/** The contract entry with its types tied to the method, which TypeScript cannot do for a lookup in a union. */
interface Entry<M extends HostMethod> {
  readonly input: z.ZodType<HostInput<M>>;
  readonly output: z.ZodType<HostOutput<M>>;
}

/** A host client over any transport: what goes out and what comes in is parsed, and every failure is a value. */
export function parsingClient(transport: Transport): HostClient {
  return {
    async call<M extends HostMethod>(method: M, input: HostInput<M>): Promise<HostOutput<M>> {
      if (!Object.hasOwn(hostContract, method)) return failure<M>('host.request-invalid', method);
      const entry = hostContract[method] as unknown as Entry<M>;
      const request = entry.input.safeParse(input);
      if (!request.success) return failure<M>('host.request-invalid', method, request.error.issues[0]?.path.join('.'));
      let raw: unknown;
      try {
        raw = await transport(method, request.data);
      } catch {
        return failure<M>('host.unreachable', method);
      }
      const answer = entry.output.safeParse(raw);
      return answer.success ? answer.data : failure<M>('host.answer-invalid', method, answer.error.issues[0]?.path.join('.'));
    },
  };
}

function failure<M extends HostMethod>(code: ProblemCode, method: M, path = ''): HostOutput<M> {
  return { ok: false, problems: [problem(code, path, { method })] } as unknown as HostOutput<M>;
}
