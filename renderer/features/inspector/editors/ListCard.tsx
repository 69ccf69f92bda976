import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { Dismiss16Regular } from '@fluentui/react-icons';
import type { ListEditor } from '../fields/field';
import { FieldGrid } from '../FieldGrid';
import { INSPECTOR_TEXT } from '../messages';
import { testIdOf } from './editorProps';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    padding: '8px',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  remove: { position: 'absolute', top: '4px', right: '4px' },
});

interface ListCardProps {
  readonly editor: ListEditor;
  readonly path: string;
  readonly title: string;
  remove(): void;
}

/** One row of a list, its fields below each other. */
export function ListCard({ editor, path, title, remove }: ListCardProps) {
  const styles = useStyles();
  return (
    <div className={styles.root} role="group" aria-label={title}>
      <FieldGrid fields={editor.columns} base={path} />
      <Button
        size="small"
        appearance="subtle"
        className={styles.remove}
        icon={<Dismiss16Regular />}
        aria-label={INSPECTOR_TEXT.remove(title)}
        onClick={remove}
        data-testid={`${testIdOf(path)}-remove`}
      />
    </div>
  );
}
