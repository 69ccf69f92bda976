import type { Plan } from '../../../../models/document';

/** Fields that hold an id or ids; elsewhere the same word may be a process or a kind. */
const ID_FIELDS: ReadonlySet<string> = new Set(['id', 'siteId', 'siteIds', 'from', 'to', 'itemId', 'pilotSiteId']);

interface Renamed {
  readonly plan: Plan;
  /** Puts the former names and ids back into a text that was made from the renamed plan. */
  readonly undo: (text: string) => string;
}

/** The same plan under other names: plan, company and every id. New ids keep the old order, which breaks ties. */
export function renamed(plan: Plan): Renamed {
  const ids = [...new Set(idsIn(plan))].sort();
  const tokens = new Map(ids.map((id, index) => [id, `zz${String(index).padStart(4, '0')}zz`]));
  const name = 'Quite Another Plan';
  const company = 'Somebody Else Ltd';
  const moved = replaceIds(plan, tokens) as Plan;
  return {
    plan: { ...moved, name, company: { ...moved.company, name: company } },
    undo: (text) =>
      [...tokens].reduce((restored, [id, token]) => restored.replaceAll(token, id), text.replaceAll(name, plan.name).replaceAll(company, plan.company.name)),
  };
}

function idsIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(idsIn);
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]) => (key === 'id' && typeof inner === 'string' ? [inner] : idsIn(inner)));
}

function replaceIds(value: unknown, tokens: ReadonlyMap<string, string>, field = ''): unknown {
  if (typeof value === 'string') return ID_FIELDS.has(field) ? (tokens.get(value) ?? value) : value;
  if (Array.isArray(value)) return value.map((each) => replaceIds(each, tokens, field));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, replaceIds(inner, tokens, key)]));
}
