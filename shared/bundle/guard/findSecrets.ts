import { SECRET_PATTERNS } from './secretPatterns';

export interface FoundSecret {
  /** Where in the value, the way a person would write it: `sites[2].note`. Never the secret itself. */
  readonly path: string;
  readonly kind: string;
}

/** What a text holds that must not leave the house; null for an ordinary text. */
export const secretKind = (text: string): string | null => SECRET_PATTERNS.find(({ pattern }) => pattern.test(text))?.kind ?? null;

/** Every text of a value that holds a secret, keys of objects included. */
export function findSecrets(value: unknown, path = ''): readonly FoundSecret[] {
  if (typeof value === 'string') {
    const kind = secretKind(value);
    return kind === null ? [] : [{ path, kind }];
  }
  if (Array.isArray(value)) return value.flatMap((entry: unknown, index) => findSecrets(entry, `${path}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, child]: [string, unknown]) => {
    const kind = secretKind(key);
    return kind === null ? findSecrets(child, path === '' ? key : `${path}.${key}`) : [{ path: path === '' ? '(a key)' : path, kind }];
  });
}
