import type { Options } from './field';

/** Choices from items of the plan: id → name. */
export const namesOf = (items: readonly { readonly id: string; readonly name: string }[]): Options =>
  Object.fromEntries(items.map(({ id, name }) => [id, name]));
