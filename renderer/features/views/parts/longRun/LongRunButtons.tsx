import { Button, makeStyles } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons';
import type { ReactElement } from 'react';
import type { LongRunText } from './longRunText';

const useStyles = makeStyles({ actions: { display: 'flex', gap: '8px', marginBottom: '16px' } });

interface LongRunButtonsProps {
  /** Begins the test ids: `proof-start`, `proof-cancel`. */
  readonly id: string;
  readonly text: LongRunText;
  readonly icon: ReactElement;
  readonly busy: boolean;
  /** There is a result already. */
  readonly done: boolean;
  /** Something that was typed stands in the way. */
  readonly invalid?: boolean;
  /** Left out in a form, which starts when it is submitted. */
  readonly onStart?: () => void;
  readonly onCancel: () => void;
}

/** Both buttons stay in place, so that the keyboard never loses its spot. */
export function LongRunButtons({ id, text, icon, busy, done, invalid = false, onStart, onCancel }: LongRunButtonsProps) {
  const styles = useStyles();
  return (
    <div className={styles.actions}>
      <Button type={onStart ? 'button' : 'submit'} appearance="primary" icon={icon} disabledFocusable={busy || invalid} onClick={onStart} data-testid={`${id}-start`}>
        {done ? text.again : text.start}
      </Button>
      <Button icon={<DismissRegular />} disabledFocusable={!busy} onClick={onCancel} data-testid={`${id}-cancel`}>
        {text.cancel}
      </Button>
    </div>
  );
}
