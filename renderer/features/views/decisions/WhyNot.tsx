import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { useTableStyles } from '../parts/tableStyles';
import { decisionsMessages as text } from './messages';

const useStyles = makeStyles({ first: { display: 'block' }, more: { cursor: 'pointer' }, list: { margin: 0, paddingLeft: '16px' } });

/** Why an alternative fell out: the first reason at once, the others on demand. */
export function WhyNot({ reasons }: { readonly reasons: readonly string[] }) {
  const styles = useStyles();
  const table = useTableStyles();
  const [first, ...others] = reasons;
  if (first === undefined) return null;
  return (
    <>
      <span className={mergeClasses(table.dimmed, styles.first)}>{first}</span>
      {others.length > 0 && (
        <details className={table.dimmed}>
          <summary className={styles.more}>{text.moreReasons(others.length)}</summary>
          <ul className={styles.list}>
            {others.map((reason, index) => (
              <li key={index}>{reason}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
