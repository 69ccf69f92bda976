import { makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { PinButton } from './PinButton';
import type { PinPlace } from './pinPlaces';
import { PinPrices } from './PinPrices';

const useStyles = makeStyles({
  line: { display: 'grid', gridTemplateColumns: 'minmax(min-content, 1fr) 20px', columnGap: '4px', alignItems: 'start' },
  indented: { paddingRight: '24px' },
});

interface PinMarkProps {
  readonly places: readonly PinPlace[];
  readonly label?: string;
  readonly children: ReactNode;
}

/** A decision or size with its pin beside it, and the price where something is pinned. What can not be pinned keeps the same edge. */
export function PinMark({ places, label, children }: PinMarkProps) {
  const styles = useStyles();
  const [first] = places;
  if (first === undefined) return <div className={styles.indented}>{children}</div>;
  return (
    <>
      <div className={styles.line}>
        <div>{children}</div>
        <PinButton places={places} label={label ?? first.label} />
      </div>
      <div className={styles.indented}>
        <PinPrices places={places} />
      </div>
    </>
  );
}
