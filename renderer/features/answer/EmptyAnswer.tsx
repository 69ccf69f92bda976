import { makeStyles, tokens } from '@fluentui/react-components';
import { answerMessages as text } from './messages';

const useStyles = makeStyles({
  title: { margin: '0 0 8px', fontSize: tokens.fontSizeBase500, lineHeight: '28px', fontWeight: tokens.fontWeightSemibold },
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** Says what will be here once something is drawn. */
export function EmptyAnswer() {
  const styles = useStyles();
  return (
    <>
      <h2 className={styles.title}>{text.emptyTitle}</h2>
      <p className={styles.text}>{text.emptyText}</p>
    </>
  );
}
