import { makeStyles, tokens } from '@fluentui/react-components';
import { useMemo } from 'react';
import { usePlan } from '../../state/usePlan';
import { applyChange } from './applyChange';
import { EDITORS } from './editors/registry';
import { FieldGrid } from './FieldGrid';
import { FormProvider, type Form } from './FormContext';
import { SUBJECTS, type SubjectKind } from './subjects';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: '20px' },
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
});

/** All fields of one thing. */
export function SubjectForm({ kind, itemId }: { readonly kind: SubjectKind; readonly itemId: string }) {
  const styles = useStyles();
  const plan = usePlan((state) => state.plan);
  const { sections, read } = SUBJECTS[kind];
  const subject = read(plan, itemId);
  const form = useMemo<Form>(
    () => ({ kind, itemId, plan, subject, editors: EDITORS, apply: (field, path, value) => applyChange(kind, itemId, field, path, value) }),
    [kind, itemId, plan, subject],
  );
  return (
    <FormProvider value={form}>
      <div className={styles.root}>
        {sections.map(({ title, fields }) => (
          <section key={title} aria-label={title}>
            <h3 className={styles.title}>{title}</h3>
            <FieldGrid fields={fields} />
          </section>
        ))}
      </div>
    </FormProvider>
  );
}
