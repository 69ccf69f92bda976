import type { Plan } from '../../../models/document';
import { addIntegration, addSite, addSystem, addWorkload, freshId, newIntegration, newSite, newSystem, newWorkload, type ItemOf } from '../../../models/document/edits';
import { processSchema } from '../../../models/document/schema/workload';
import { siteSchema } from '../../../models/document/schema/site';
import { systemKindSchema } from '../../../models/document/schema/system';
import { USERS_PATH } from './userColumns';
import { TABLES_TEXT as text } from './messages';
import type { TableKind } from './tableKinds';

/** What a new row says of itself, by column. */
export type RowValues = ReadonlyMap<string, unknown>;

interface AddedRow {
  readonly plan: Plan;
  readonly id: string;
}

interface RowMaker {
  /** Columns without which there is no row. */
  readonly needs: readonly string[];
  /** A whole item with the usual values for what the row leaves open; null when the plan has nothing that it could hang on. */
  add(plan: Plan, values: RowValues): AddedRow | null;
}

/** A row that has a name gets an id that tells what it stands for. Its name is not sought among all others, which takes long in a long list. */
function named<K extends TableKind>(plan: Plan, kind: K, values: RowValues, make: (plan: Plan) => ItemOf<K>): ItemOf<K> {
  const name = values.get('name');
  return typeof name === 'string' && name !== '' ? { ...make({ ...plan, [kind]: plan[kind].slice(-1) }), id: freshId(plan, name) } : make(plan);
}

/** Each row takes the presets of its kind; a sheet that counts people says all of them. */
export const ROW_MAKERS: Readonly<Record<TableKind, RowMaker>> = {
  sites: {
    needs: ['name'],
    add: (plan, values) => {
      const site = named(plan, 'sites', values, (before) => newSite(before, siteSchema.shape.kind.catch('plant').parse(values.get('kind'))));
      const counted = [...values.keys()].some((column) => column.startsWith(`${USERS_PATH}.`));
      return { plan: addSite(plan, counted ? { ...site, users: [] } : site), id: site.id };
    },
  },
  systems: {
    needs: ['name'],
    add: (plan, values) => {
      const siteId = values.get('siteId');
      const system = named(plan, 'systems', values, (before) => newSystem(before, systemKindSchema.catch('other').parse(values.get('kind')), typeof siteId === 'string' ? siteId : null));
      return { plan: addSystem(plan, system), id: system.id };
    },
  },
  workloads: {
    needs: ['process'],
    add: (plan, values) => {
      const workload = named(plan, 'workloads', values, (before) => newWorkload(before, processSchema.catch('manufacturing').parse(values.get('process'))));
      return { plan: addWorkload(plan, workload), id: workload.id };
    },
  },
  integrations: {
    needs: ['from', 'to'],
    add: (plan, values) => {
      const [from, to] = [values.get('from') ?? plan.systems[0]?.id, values.get('to') ?? (plan.workloads[0] ?? plan.systems[1])?.id];
      if (typeof from !== 'string' || typeof to !== 'string') return null;
      const integration = newIntegration(plan, from, to);
      return { plan: addIntegration(plan, integration), id: integration.id };
    },
  },
};

/** Why no row can be added by hand just now; null when one can. */
export const whyNoRow = (plan: Plan, kind: TableKind): string | null => (ROW_MAKERS[kind].add(plan, new Map()) === null ? text.needsEnds : null);
