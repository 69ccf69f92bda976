import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Add16Regular } from '@fluentui/react-icons';
import { useForm } from '../FormContext';
import { getAt } from '../path';
import { testIdOf, type EditorProps } from './editorProps';
import { ListCard } from './ListCard';
import { ListTable } from './ListTable';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: '6px' },
  add: { alignSelf: 'flex-start', color: tokens.colorBrandForeground1 },
});

/** Rows that can be added and removed: a table where a row is short, cards where it is long. */
export function ListEditor({ editor, path, value, change }: EditorProps<'list'>) {
  const styles = useStyles();
  const form = useForm();
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  const remove = (index: number) => change(rows.filter((_row, other) => other !== index));
  return (
    <div className={styles.root} data-testid={testIdOf(path)}>
      {editor.layout === 'table' && rows.length > 0 && <ListTable editor={editor} path={path} count={rows.length} remove={remove} />}
      {editor.layout === 'cards' &&
        rows.map((row, index) => <ListCard key={keyOf(row, index)} editor={editor} path={`${path}.${index}`} title={titleOf(row, index)} remove={() => remove(index)} />)}
      <Button size="small" appearance="subtle" icon={<Add16Regular />} className={styles.add} onClick={() => change([...rows, editor.create(rows, form)])} data-testid={`${testIdOf(path)}-add`}>
        {editor.addLabel}
      </Button>
    </div>
  );
}

const keyOf = (row: unknown, index: number): string => String(getAt(row, 'id') ?? index);
const titleOf = (row: unknown, index: number): string => String(getAt(row, 'name') ?? index + 1);
