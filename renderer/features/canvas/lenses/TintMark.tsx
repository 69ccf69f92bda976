import { makeStyles, tokens } from '@fluentui/react-components';
import { BarsMark } from '../nodes/BarsMark';
import type { Tint } from './tint';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  words: { color: tokens.colorNeutralForeground1 },
  patch: { flex: 'none', width: '10px', height: '10px', borderRadius: tokens.borderRadiusSmall },
});

/** What a lens says, by sign and words; colour only repeats it. */
export function TintMark({ tint }: { readonly tint: Tint }) {
  const styles = useStyles();
  return (
    <span className={styles.mark}>
      <Sign tint={tint} />
      <span className={styles.words}>{tint.words}</span>
    </span>
  );
}

function Sign({ tint: { sign: Icon, colour } }: { readonly tint: Tint }) {
  const styles = useStyles();
  if (Icon === null) return <span className={styles.patch} style={{ backgroundColor: colour }} />;
  if (typeof Icon === 'number') return <BarsMark filled={Icon} colour={colour} faint={tokens.colorNeutralForeground3} />;
  return <Icon aria-hidden style={{ color: colour }} />;
}
