import type { Problem, ProblemCode } from '../../models/problem/problem';

/** Makes the sentence of one problem. A function, so that a parameter that a caller left out gets words instead of a hole. */
export type Message = (problem: Problem) => string;

/** The codes of one family: `MessagesOf<'plan'>` are all `plan.…`. */
export type MessagesOf<Family extends string> = Readonly<Record<Extract<ProblemCode, `${Family}.${string}`>, Message>>;

/** A parameter as text, or `otherwise` when the caller gave none. */
export function param({ params }: Problem, name: string, otherwise: string): string {
  const value = Object.hasOwn(params, name) ? params[name] : undefined;
  return value === undefined || value === '' ? otherwise : String(value);
}

/** ` at sites[2].name`, or nothing when the problem has no place. */
export const at = ({ path }: Problem): string => (path === '' ? '' : ` at ${path}`);

/** The place itself, or a word for the whole. */
export const where = ({ path }: Problem, otherwise: string): string => (path === '' ? otherwise : path);
