import { makeStyles } from '@fluentui/react-components';
import type { Field } from './fields/field';
import { FieldView } from './FieldView';

const useStyles = makeStyles({
  root: { display: 'grid', gridTemplateColumns: 'repeat(2, minmax(0, 1fr))', columnGap: '12px', rowGap: '10px', alignItems: 'start' },
});

/** Fields in two columns; those that are not half take a whole line. */
export function FieldGrid({ fields, base = '' }: { readonly fields: readonly Field[]; readonly base?: string }) {
  const styles = useStyles();
  return (
    <div className={styles.root}>
      {fields.map((field) => (
        <FieldView key={field.path} field={field} base={base} />
      ))}
    </div>
  );
}
