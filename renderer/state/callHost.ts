import { problem, type Problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { HostClient, HostInput, HostMethod, HostOutput } from '../../shared/hostContract/contract';
import { MESSAGES } from '../../shared/messages/catalogue';

export type HostValue<M extends HostMethod> = Extract<HostOutput<M>, { readonly ok: true }>['value'];

type HostProblem = Extract<HostOutput<HostMethod>, { readonly ok: false }>['problems'][number];

/** Calls the host; whatever goes wrong on the way comes back as a problem with a text. */
export async function callHost<M extends HostMethod>(host: HostClient, method: M, input: HostInput<M>): Promise<Result<HostValue<M>>> {
  try {
    const answer: HostOutput<HostMethod> = await host.call(method, input);
    // The contract ties the value to the method; a union of all methods cannot show that.
    return answer.ok ? ok(answer.value as HostValue<M>) : fail(...answer.problems.map((found) => known(found, method)));
  } catch {
    return fail(problem('host.unreachable'));
  }
}

/** Codes are plain text on the wire; one that this build does not know has no sentence of its own. */
function known(found: HostProblem, method: HostMethod): Problem {
  return Object.hasOwn(MESSAGES, found.code) ? (found as Problem) : problem('host.answer-invalid', '', { method });
}
