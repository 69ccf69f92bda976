import { useEffect, useRef, useState } from 'react';
import { useView } from '../../../state/viewStore';
import type { CellContext } from '../cells/cellType';
import { resolved } from '../../inspector/fields/resolved';
import type { Field } from '../../inspector/fields/field';
import { headingOf } from '../column';
import { rangeOf } from '../range';
import type { ShownTable } from '../tableActions';
import { useTables } from '../tablesStore';
import { CellEditor } from './CellEditor';
import { GridHead } from './GridHead';
import { GridRow } from './GridRow';
import { columnWidth, drawnRows, HEAD_HEIGHT, ROW_HEIGHT } from './gridShape';
import { useCellEdit } from './useCellEdit';
import { useGridClipboard } from './useGridClipboard';
import { useGridKeys } from './useGridKeys';
import { useGridMouse } from './useGridMouse';
import { useGridStyles } from './useGridStyles';
import { useScrollToMark } from './useScrollToMark';

const NONE: readonly string[] = [];

function suggestionsOf({ editor }: Field, context: CellContext): readonly string[] {
  return editor.type === 'text' && editor.suggestions ? resolved(editor.suggestions, context) : NONE;
}

interface GridProps {
  readonly table: ShownTable;
  readonly label: string;
  readonly context: Omit<CellContext, 'subject'>;
  /** Id of the line that tells why a text may not stay. */
  readonly messageId: string;
}

/** A table of the plan that is worked in like a spreadsheet. Only the rows in sight are drawn. */
export function Grid({ table, label, context, messageId }: GridProps) {
  const styles = useGridStyles();
  const { rows, columns } = table;
  const { cursor, anchor, draft, sorting, moves } = useTables();
  const selection = useView((state) => state.selection);
  const scroller = useRef<HTMLDivElement>(null);
  const [seen, setSeen] = useState({ top: 0, height: 0 });
  const edit = useCellEdit(table);
  const page = () => Math.max(1, Math.floor(((scroller.current?.clientHeight ?? 0) - HEAD_HEIGHT) / ROW_HEIGHT) - 1);
  const onKeyDown = useGridKeys({ table, edit, page });
  const { onCopy, onPaste } = useGridClipboard(table);
  const { onMouseDown, onMouseOver } = useGridMouse(table);

  useEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    const measure = () => setSeen({ top: element.scrollTop, height: element.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);

  // The keyboard follows the cursor when a person moved it, not when the page first shows.
  const followed = useRef(moves);
  useEffect(() => {
    if (followed.current === moves) return;
    followed.current = moves;
    scroller.current?.querySelector<HTMLElement>('[role="grid"] [tabindex="0"]')?.focus();
  }, [moves]);

  const cursorAt = rows.findIndex(({ id }) => id === cursor.itemId);
  useScrollToMark(scroller, cursorAt);
  const range = rangeOf(rows, cursor, anchor);
  const [first, last] = drawnRows(seen.top, seen.height, rows.length);
  const drawn = [...new Set([...Array.from({ length: last - first }, (_, at) => first + at), ...(cursorAt === -1 ? [] : [cursorAt])])];
  const editColumn = columns[cursor.column];
  const subject = rows[cursorAt];
  const width = columns.reduce((sum, column, at) => sum + columnWidth(column.width, at), 0);
  const editor = draft !== null && editColumn && subject && (
    <CellEditor
      label={headingOf(editColumn)}
      draft={draft}
      choices={editColumn.choices({ ...context, subject })}
      suggestions={suggestionsOf(editColumn.field, { ...context, subject })}
      messageId={messageId}
      onText={edit.onText}
      onKeyDown={edit.onKeyDown}
      onBlur={edit.onBlur}
    />
  );

  return (
    <div
      ref={scroller}
      className={styles.scroller}
      onScroll={({ currentTarget }) => setSeen({ top: currentTarget.scrollTop, height: currentTarget.clientHeight })}
      data-testid="table-scroller"
    >
      <div
        role="grid"
        aria-label={label}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length}
        aria-multiselectable="true"
        style={{ width }}
        onKeyDown={onKeyDown}
        onMouseDown={onMouseDown}
        onMouseOver={onMouseOver}
        onDoubleClick={() => draft === null && cursor.itemId !== null && edit.start()}
        onCopy={onCopy}
        onPaste={onPaste}
        data-testid="table-grid"
      >
        <div role="rowgroup" className={styles.headGroup}>
          <GridHead columns={columns} sorting={sorting} cursor={cursorAt === -1 ? Math.min(cursor.column, columns.length - 1) : null} />
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: rows.length * ROW_HEIGHT }}>
          {drawn.map((index) => {
            const row = rows[index];
            const isSelected = range !== null && index >= range.top && index <= range.bottom;
            return (
              row && (
                <GridRow
                  key={row.id}
                  row={row}
                  index={index}
                  columns={columns}
                  context={context}
                  cursor={index === cursorAt ? cursor.column : null}
                  left={isSelected ? range.left : null}
                  right={isSelected ? range.right : null}
                  marked={selection.includes(row.id)}
                  editor={index === cursorAt && editor ? editor : null}
                />
              )
            );
          })}
        </div>
      </div>
    </div>
  );
}
