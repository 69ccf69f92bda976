import type { FieldContext, From } from './field';

/** The value of something that may depend on the item that is edited. */
export const resolved = <T extends object>(value: From<T>, context: FieldContext): T => (typeof value === 'function' ? value(context) : value);
