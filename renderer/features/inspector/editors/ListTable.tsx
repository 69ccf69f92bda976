import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import { Fragment } from 'react';
import type { ListEditor } from '../fields/field';
import { FieldView } from '../FieldView';
import { INSPECTOR_TEXT } from '../messages';
import { testIdOf } from './editorProps';

const REMOVE_WIDTH = '24px';
/** Numbers need less room than choices. */
const WIDTHS: Readonly<Record<string, string>> = { select: 'minmax(0, 1.2fr)', number: 'minmax(0, 0.6fr)', percent: 'minmax(0, 0.8fr)' };

const useStyles = makeStyles({
  root: { display: 'grid', gap: '4px', alignItems: 'start' },
  heading: { fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200, color: tokens.colorNeutralForeground3 },
  remove: { minWidth: REMOVE_WIDTH, maxWidth: REMOVE_WIDTH, height: '24px', padding: 0 },
});

interface ListTableProps {
  readonly editor: ListEditor;
  readonly path: string;
  readonly count: number;
  remove(index: number): void;
}

/** Rows under one heading. */
export function ListTable({ editor: { columns }, path, count, remove }: ListTableProps) {
  const styles = useStyles();
  const gridTemplateColumns = [...columns.map(({ editor }) => WIDTHS[editor.type] ?? 'minmax(0, 1fr)'), REMOVE_WIDTH].join(' ');
  return (
    <div className={styles.root} style={{ gridTemplateColumns }}>
      {columns.map(({ label }) => (
        <span key={label} className={styles.heading} aria-hidden="true">{label}</span>
      ))}
      <span />
      {Array.from({ length: count }, (_row, index) => (
        <Fragment key={index}>
          {columns.map((field) => (
            <FieldView key={field.path} field={field} base={`${path}.${index}`} cellOfRow={index + 1} />
          ))}
          <Button
            size="small"
            appearance="subtle"
            className={styles.remove}
            icon={<Dismiss16Regular />}
            aria-label={INSPECTOR_TEXT.remove(INSPECTOR_TEXT.row(index + 1))}
            onClick={() => remove(index)}
            data-testid={`${testIdOf(path)}-${index}-remove`}
          />
        </Fragment>
      ))}
    </div>
  );
}
