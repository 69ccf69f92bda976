import { makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  line: { display: 'block', maxWidth: '80ch', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200, lineHeight: '16px', fontWeight: tokens.fontWeightRegular, overflowWrap: 'anywhere' },
});

/** A name with what there is to say about it below. */
export function Sentences({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <>
      <span className={styles.title}>{title}</span>
      {sentences.map((sentence) => (
        <span key={sentence} className={styles.line}>
          {sentence}
        </span>
      ))}
    </>
  );
}
