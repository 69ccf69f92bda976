import { problem, type Problem } from '../../models/problem/problem';

/** A programming mistake in the engine, as a value: the interface says so and goes on. */
export function engineFailure(error: unknown): Problem {
  return problem('engine.failed', '', { reason: error instanceof Error ? error.message : String(error) });
}
