import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useView } from '../../state/viewStore';
import type { Quantity } from './formatQuantity';
import { joinQuantity } from './formatQuantity';
import { whyMessages as text } from './messages';

const useStyles = makeStyles({
  button: {
    font: 'inherit',
    color: 'inherit',
    textAlign: 'inherit',
    backgroundColor: 'transparent',
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    margin: '0 -4px',
    padding: '0 4px',
    cursor: 'pointer',
    fontVariantNumeric: 'tabular-nums',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '1px' },
  },
  amount: { textDecorationLine: 'underline', textDecorationStyle: 'dotted', textDecorationColor: tokens.colorNeutralStrokeAccessible, textUnderlineOffset: '3px' },
  unit: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightRegular, marginLeft: '4px', whiteSpace: 'nowrap' },
});

interface FigureButtonProps {
  readonly figureId: string;
  readonly label: string;
  readonly quantity: Quantity;
  /** Spoken before the value: a missing price makes the sum too small. The label beside the button shows it. */
  readonly prefix?: string | undefined;
  readonly testId?: string | undefined;
  readonly className?: string | undefined;
}

/** A number on the screen; pressing it asks "why?". */
export function FigureButton({ figureId, label, quantity, prefix, testId, className }: FigureButtonProps) {
  const styles = useStyles();
  const askWhy = useView((state) => state.askWhy);
  const spoken = [prefix, joinQuantity(quantity)].filter(Boolean).join(' ');
  return (
    <button
      type="button"
      className={mergeClasses(styles.button, className)}
      aria-label={text.ask(label, spoken)}
      data-testid={testId}
      onClick={() => askWhy(figureId)}
    >
      <span className={styles.amount}>{quantity.amount}</span>
      {quantity.unit !== '' && <span className={styles.unit}>{quantity.unit}</span>}
    </button>
  );
}
