import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { FigureInput } from '../../../models/figure/figure';
import { useView } from '../../state/viewStore';
import { showAssumption } from '../views/assumptions/showAssumption';
import type { Quantity } from './formatQuantity';
import { formatQuantity } from './formatQuantity';
import type { InputKind, InputOf } from './groupInputs';
import { whyMessages as text } from './messages';
import { OverrideNote } from './OverrideNote';
import { PlainLink } from './PlainLink';
import { showPlanPlace } from './showPlanPlace';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', columnGap: '12px', padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke3}` },
  label: { minWidth: 0, overflowWrap: 'anywhere' },
  value: { textAlign: 'right', fontVariantNumeric: 'tabular-nums', maxWidth: '180px', overflowWrap: 'anywhere' },
  unit: { marginLeft: '4px', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  detail: { gridColumn: '1 / -1', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
});

interface RowParts {
  readonly label: ReactNode;
  readonly quantity: Quantity | null;
  readonly detail?: ReactNode;
}

type RowBuilders = { readonly [K in InputKind]: (input: InputOf<K>) => RowParts };

/** How each kind of input is shown and where its link leads. */
const ROWS: RowBuilders = {
  plan: (input) => ({
    label: (
      <PlainLink name={text.showItem(input.label)} onClick={() => showPlanPlace(input.path)}>
        {input.label}
      </PlainLink>
    ),
    quantity: formatQuantity(input.value, input.unit, 'exact'),
  }),
  assumption: (input) => ({
    label: (
      <PlainLink name={text.showAssumption(input.label)} onClick={() => showAssumption(input.id)}>
        {input.label}
      </PlainLink>
    ),
    quantity: formatQuantity(input.value, input.unit, 'exact'),
    detail: input.overridden ? <OverrideNote id={input.id} /> : undefined,
  }),
  fact: (input) => ({
    label: input.label,
    quantity: formatQuantity(input.value, input.unit, 'exact'),
    detail: `${text.grade(input.grade)} · ${text.sourceOf(input.source, input.asOf)}`,
  }),
  price: (input) => ({
    label: input.label,
    quantity: input.value === null ? { amount: text.priceMissing, unit: '' } : { amount: input.value, unit: input.unit },
    detail: input.source === '' ? undefined : text.sourceOf(input.source, input.asOf),
  }),
  bill: (input) => ({ label: input.label, quantity: formatQuantity(input.value, input.unit, 'exact'), detail: text.billOf(input.month) }),
  rule: (input) => ({ label: input.label, quantity: null }),
  figure: (input) => ({
    label: (
      <PlainLink name={text.goDeeper(input.label)} onClick={() => useView.getState().followWhy(input.id)}>
        {input.label}
      </PlainLink>
    ),
    quantity: formatQuantity(input.value, input.unit, 'exact'),
  }),
};

const partsOf = <K extends InputKind>(kind: K, input: InputOf<K>): RowParts => ROWS[kind](input);

/** One input of a figure with its value, its origin and the way to where it is edited. */
export function InputRow({ input }: { readonly input: FigureInput }) {
  const styles = useStyles();
  const { label, quantity, detail } = partsOf(input.kind, input as InputOf<typeof input.kind>);
  return (
    <li className={styles.row}>
      <span className={styles.label}>{label}</span>
      {quantity !== null && (
        <span className={styles.value}>
          {quantity.amount}
          {quantity.unit !== '' && <span className={styles.unit}>{quantity.unit}</span>}
        </span>
      )}
      {detail !== undefined && <span className={styles.detail}>{detail}</span>}
    </li>
  );
}
