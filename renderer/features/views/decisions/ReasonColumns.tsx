import { makeStyles, tokens } from '@fluentui/react-components';
import type { Reason } from '../../../../models/report/summary';
import { decisionsMessages as text } from './messages';

const useStyles = makeStyles({
  columns: { display: 'grid', gridTemplateColumns: 'repeat(auto-fit, minmax(min(100%, 280px), 1fr))', gap: '16px 32px' },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, paddingLeft: '16px', display: 'flex', flexDirection: 'column', gap: '4px' },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Reasons for and against side by side, strongest first. */
export function ReasonColumns({ reasons }: { readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  return (
    <div className={styles.columns}>
      <Column title={text.for} reasons={reasons.filter((reason) => reason.for)} />
      <Column title={text.against} reasons={reasons.filter((reason) => !reason.for)} />
    </div>
  );
}

function Column({ title, reasons }: { readonly title: string; readonly reasons: readonly Reason[] }) {
  const styles = useStyles();
  return (
    <section aria-label={title}>
      <h4 className={styles.heading}>{title}</h4>
      {reasons.length === 0 ? (
        <p className={styles.none}>{text.noReasons}</p>
      ) : (
        <ul className={styles.list}>
          {reasons.map((reason, index) => (
            <li key={`${reason.rule}-${String(index)}`}>{reason.text}</li>
          ))}
        </ul>
      )}
    </section>
  );
}
