import type { RaciRow } from '../../../../../models/cutover/pack';
import { CUTOVER_ROLES, type CutoverRole } from '../../../../../models/cutover/roles';
import { DataTable } from '../../parts/DataTable';
import { packMessages as text } from './messages';

const named = (roles: readonly CutoverRole[]): string => roles.map((role) => CUTOVER_ROLES[role]).join(', ');

export function RaciTable({ rows }: { readonly rows: readonly RaciRow[] }) {
  return (
    <DataTable
      caption={text.raci}
      rows={rows}
      rowKey={({ kind }) => kind}
      columns={[
        { id: 'step', title: text.step, cell: ({ title }) => title },
        { id: 'responsible', title: text.responsible, cell: ({ responsible }) => named([responsible]) },
        { id: 'accountable', title: text.accountable, cell: ({ accountable }) => named([accountable]) },
        { id: 'consulted', title: text.consulted, cell: ({ consulted }) => named(consulted) },
        { id: 'informed', title: text.informed, cell: ({ informed }) => named(informed) },
      ]}
    />
  );
}
