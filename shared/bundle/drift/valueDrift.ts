/** A value that is not what the plan says. */
export interface Drift {
  /** Where in the file: `default_agent_pool.count_of`. */
  readonly path: string;
  /** As JSON; null where the plan has no such value, or the file has none. */
  readonly planned: string | null;
  readonly found: string | null;
}

/** Every value in which two readings of one file differ; a list or map that only one has is one value. */
export function valueDrift(planned: unknown, found: unknown, path = ''): readonly Drift[] {
  if (isHolder(planned) && isHolder(found) && Array.isArray(planned) === Array.isArray(found)) {
    const keys = [...new Set([...Object.keys(planned), ...Object.keys(found)])];
    return keys.flatMap((key) => valueDrift(planned[key], found[key], placeOf(path, key, Array.isArray(planned))));
  }
  const [left, right] = [jsonOf(planned), jsonOf(found)];
  return left === right ? [] : [{ path, planned: left, found: right }];
}

type Holder = Readonly<Record<string, unknown>>;

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const jsonOf = (value: unknown): string | null => (value === undefined ? null : JSON.stringify(value));

function placeOf(path: string, key: string, inList: boolean): string {
  if (inList) return `${path}[${key}]`;
  return path === '' ? key : `${path}.${key}`;
}
