import { problem } from '../../problem/problem';
import { fail, ok, type Result } from '../../problem/result';
import { READ_LIMITS } from '../limits';
import { isTooDeep } from './isTooDeep';
import { locateJsonError } from './locateJsonError';

const BYTE_ORDER_MARK = '\uFEFF';

/** Saved text to a raw value. Length and nesting are checked first, because a parser fed with 40 million brackets takes all memory there is. */
export function decodeText(text: string): Result<unknown> {
  if (text.length > READ_LIMITS.characters) {
    return fail(problem('plan.too-large', '', { found: text.length, allowed: READ_LIMITS.characters, unit: 'characters' }));
  }
  const body = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  if (isTooDeep(body, READ_LIMITS.depth)) {
    return fail(
      problem('plan.not-a-plan', '', { expected: `at most ${READ_LIMITS.depth} levels of nesting`, got: 'more than that' }),
    );
  }
  try {
    return ok(JSON.parse(body) as unknown);
  } catch {
    return fail(problem('plan.not-json', '', { ...locateJsonError(body) }));
  }
}
