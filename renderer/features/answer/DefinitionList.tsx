import { makeStyles, tokens } from '@fluentui/react-components';
import type { Quantity } from '../why/formatQuantity';
import { PinMark } from '../pins/PinMark';
import { placesOfFigure } from '../pins/pinPlaces';
import { FigureButton } from '../why/FigureButton';

const useStyles = makeStyles({
  list: { display: 'grid', gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 3fr)', gap: '2px 12px', margin: 0 },
  label: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, textAlign: 'right', overflowWrap: 'anywhere' },
});

export interface Definition {
  readonly figureId: string;
  readonly label: string;
  readonly quantity: Quantity;
}

/** Names and values in two columns; every value asks "why?". */
export function DefinitionList({ items }: { readonly items: readonly Definition[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.list}>
      {items.map((item) => (
        <Row key={item.figureId} item={item} />
      ))}
    </dl>
  );
}

function Row({ item }: { readonly item: Definition }) {
  const styles = useStyles();
  return (
    <>
      <dt className={styles.label}>{item.label}</dt>
      <dd className={styles.value}>
        <PinMark places={placesOfFigure(item.figureId)} label={item.label}>
          <FigureButton figureId={item.figureId} label={item.label} quantity={item.quantity} />
        </PinMark>
      </dd>
    </>
  );
}
