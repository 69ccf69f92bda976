import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { CheckmarkCircleFilled, DismissCircleFilled } from '@fluentui/react-icons';
import { partsMessages as text } from './messages';

const useStyles = makeStyles({
  mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' },
  met: { color: tokens.colorStatusSuccessForeground1 },
  missed: { color: tokens.colorStatusDangerForeground1 },
});

interface MetMarkProps {
  readonly met: boolean;
  /** Instead of “met” and “missed”. */
  readonly words?: readonly [met: string, missed: string];
}

/** Whether a target holds, by icon and word. */
export function MetMark({ met, words = [text.met, text.missed] }: MetMarkProps) {
  const styles = useStyles();
  const Icon = met ? CheckmarkCircleFilled : DismissCircleFilled;
  return (
    <span className={mergeClasses(styles.mark, met ? styles.met : styles.missed)}>
      <Icon aria-hidden />
      {met ? words[0] : words[1]}
    </span>
  );
}
