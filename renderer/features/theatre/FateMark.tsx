import { makeStyles } from '@fluentui/react-components';
import type { FlowState } from '../../../models/theatre/performance';
import { FATE_LOOK } from './fateLook';
import { fateMessages } from './messages';

const useStyles = makeStyles({ mark: { display: 'inline-flex', alignItems: 'center', gap: '4px', whiteSpace: 'nowrap' } });

/** A state by sign and word; colour only repeats it. */
export function FateMark({ state, words }: { readonly state: FlowState; readonly words?: string }) {
  const styles = useStyles();
  const { Icon, colour } = FATE_LOOK[state];
  return (
    <span className={styles.mark} style={{ color: colour }}>
      <Icon aria-hidden />
      {words ?? fateMessages[state]}
    </span>
  );
}
