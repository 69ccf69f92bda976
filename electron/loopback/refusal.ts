import { problem, type ProblemCode } from '../../models/problem/problem';

/** Why a request is turned away before it reaches the router. */
export interface Refusal {
  readonly status: number;
  readonly code: ProblemCode;
  readonly reason: string;
}

export const refusalBody = ({ code, reason }: Refusal): string =>
  JSON.stringify({ ok: false, problems: [problem(code, '', { reason })] });
