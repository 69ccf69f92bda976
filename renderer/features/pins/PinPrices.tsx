import { makeStyles, tokens } from '@fluentui/react-components';
import { useAnswer } from '../../state/answerStore';
import { pinMessages as text } from './messages';
import type { PinPlace } from './pinPlaces';
import { PinPrice } from './PinPrice';

const useStyles = makeStyles({ line: { display: 'block', fontSize: tokens.fontSizeBase200, lineHeight: '16px', color: tokens.colorNeutralForeground2 } });

/** What the pins of a place cost a month; nothing where nothing is pinned. */
export function PinPrices({ places }: { readonly places: readonly PinPlace[] }) {
  const styles = useStyles();
  const pins = useAnswer((state) => state.report?.pins) ?? [];
  const shown = pins.filter((row) => places.some(({ target, itemId }) => row.target === target && row.itemId === (itemId ?? null)));
  return shown.map((row) => (
    <span key={row.id} className={styles.line} data-testid={`pin-price-${row.target}`}>
      {text.pinned} <PinPrice row={row} period="monthly" />
    </span>
  ));
}
