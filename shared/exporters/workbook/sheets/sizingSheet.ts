import type { Figure } from '../../../../models/figure/figure';
import type { SizingCard } from '../../../../models/report/report';
import { type CellContent, engineFigure, text, unit } from '../cellContent';
import { figureInputText } from '../figureText';
import type { SheetModel } from '../sheetModel';
import { type TableColumn, tableSheet } from '../table';
import type { WorkbookContext } from '../workbookContext';

interface Row {
  readonly card: SizingCard;
  readonly figure: Figure;
}

const EXACT_DECIMAL = /^-?\d+(?:\.\d+)?$/;

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: 'layer', header: 'Layer', width: 13, cell: ({ card }) => text(card.layer) },
  { key: 'title', header: 'Part', width: 20, cell: ({ card }) => text(card.title) },
  { key: 'figure', header: 'Figure', width: 28, cell: ({ figure }) => text(figure.label) },
  { key: 'value', header: 'Value', width: 12, numeric: true, cell: ({ figure }) => valueCell(figure.value) },
  { key: 'unit', header: 'Unit', width: 14, cell: ({ figure }) => unit(figure.unit) },
  { key: 'formula', header: 'How it is calculated', width: 38, cell: ({ figure }) => text(figure.formula) },
  { key: 'inputs', header: 'From', width: 50, cell: ({ figure }) => text(figure.inputs.map(figureInputText).join('; ')) },
  { key: 'note', header: 'Note', width: 28, cell: ({ figure }) => text(figure.note ?? '') },
  { key: 'binding', header: 'What decides the size', width: 24, cell: ({ card }) => text(card.binding) },
];

function valueCell(value: Figure['value']): CellContent {
  if (value === null) return text('unknown', 'warning');
  if (typeof value === 'number') return engineFigure(value, 'figure');
  return EXACT_DECIMAL.test(value) ? engineFigure(Number(value), 'figure') : text(value, 'label');
}

/** The sizes of every layer with the calculation behind them, in words: the engine works them out, not this workbook. */
export function sizingSheet({ report }: WorkbookContext): SheetModel {
  const rows = report.sizing.flatMap((card) =>
    card.figureIds.flatMap((id) => {
      const figure = report.figures[id];
      return figure === undefined ? [] : [{ card, figure }];
    }),
  );
  return tableSheet('Sizing', COLUMNS, rows);
}
