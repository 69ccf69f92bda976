import type { Options } from './field';

/** Choices from a registry of kinds. */
export const labelsOf = (kinds: Readonly<Record<string, { readonly label: string }>>): Options =>
  Object.fromEntries(Object.entries(kinds).map(([key, { label }]) => [key, label]));
