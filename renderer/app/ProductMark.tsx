import { makeStyles, tokens } from '@fluentui/react-components';
import { appMessages as text } from './messages';

const useStyles = makeStyles({
  title: { flexShrink: 0, margin: 0, lineHeight: 0 },
  mark: { display: 'block', flexShrink: 0, width: '24px', height: '24px', color: tokens.colorBrandForeground1 },
});

/** A saw-tooth roof over a measured base line. */
export function ProductMark() {
  const styles = useStyles();
  return (
    <h1 className={styles.title}>
      <svg className={styles.mark} viewBox="0 0 24 24" role="img" aria-label={text.product}>
        <path fill="currentColor" d="M3 18V9l6-4v4l6-4v4l6-4v13z" />
        <path fill="none" stroke="currentColor" strokeWidth="1.5" d="M3 21h18" />
      </svg>
    </h1>
  );
}
