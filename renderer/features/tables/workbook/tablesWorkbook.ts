import type { Plan } from '../../../../models/document';
import type { TableColumn, TableSheet, TableWorkbook } from '../../../../shared/tables/tableSheet';
import { headingOf } from '../column';
import { columnsNow } from '../columns';
import { decimalMark } from '../../inspector/parseNumber';
import { TABLES_TEXT as text } from '../messages';
import { TABLE_KINDS, type TableKind } from '../tableKinds';

/** All tables of a plan, to be filled in and read back. */
export const tablesWorkbook = (plan: Plan): TableWorkbook => ({
  title: plan.name,
  day: plan.company.startDate,
  choicesName: text.choicesSheet,
  sheets: TABLE_KINDS.map((kind) => tableSheet(plan, kind)),
});

function tableSheet(plan: Plan, kind: TableKind): TableSheet {
  const context = { plan, decimal: decimalMark() };
  const id: TableColumn = { heading: text.id, note: text.idNote, numeric: false, choices: null };
  const columns = columnsNow(kind).map((column): TableColumn => {
    const choices = column.choices({ ...context, subject: undefined });
    return { heading: headingOf(column), note: column.field.help ?? '', numeric: column.numeric, choices };
  });
  const rows = plan[kind].map((item) => {
    const cells = columnsNow(kind).map((column) => {
      const value = column.value(item);
      return column.numeric ? (typeof value === 'number' ? value : null) : column.text(item, { ...context, subject: item });
    });
    return [item.id, ...cells];
  });
  return { name: text.kinds[kind], columns: [id, ...columns], rows };
}
