import { makeStyles, mergeClasses } from '@fluentui/react-components';
import type { Pin } from '../../../../models/document';
import type { PricedPinRow } from '../../../../models/report/summary';
import { usePlan } from '../../../state/usePlan';
import { pinMessages as text } from '../../pins/messages';
import { PinButton } from '../../pins/PinButton';
import { PinPrice } from '../../pins/PinPrice';
import { pinWords } from '../../pins/pinWords';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { useTableStyles } from '../parts/tableStyles';

const useStyles = makeStyles({ line: { display: 'block' } });

/** Every pin with who decided it, what the engine would take, what it costs and what it breaks. */
export function PinTable({ rows }: { readonly rows: readonly PricedPinRow[] }) {
  const styles = useStyles();
  const detail = mergeClasses(useTableStyles().dimmed, styles.line);
  const pins = usePlan((state) => state.plan.pins);
  if (rows.length === 0) return <p>{text.none}</p>;
  const columns: readonly Column<PricedPinRow>[] = [
    {
      id: 'what',
      title: text.column.what,
      cell: (row) => (
        <>
          {row.label} <PinOf row={row} pin={pins.find((pin) => pin.id === row.id)} />
          <span className={detail}>{text.origin(row.by, row.reason)}</span>
          {[...row.tooSmall.map(text.tooSmall), ...[...row.objectivesBroken.map(text.misses), ...row.rulesBroken].map(text.breaks), ...row.outsideSearch].map((each) => (
            <span key={each} className={detail}>
              {each}
            </span>
          ))}
        </>
      ),
    },
    {
      id: 'value',
      title: text.column.value,
      cell: (row) => (
        <>
          {pinWords(row.value)}
          <span className={detail}>{text.engineChoice(pinWords(row.engineChoice))}</span>
        </>
      ),
    },
    {
      id: 'price',
      title: text.column.price,
      numeric: true,
      cell: (row) => (
        <>
          <span className={styles.line}>
            <PinPrice row={row} period="monthly" />
          </span>
          <span className={detail}>
            {text.withRisk} <PinPrice row={row} period="riskAdjustedYearly" />
          </span>
        </>
      ),
    },
  ];
  return <DataTable caption={text.list} columns={columns} rows={rows} rowKey={(row) => row.id} />;
}

/** The answer may be a step behind the plan: a pin that is gone has no button any more. */
function PinOf({ row, pin }: { readonly row: PricedPinRow; readonly pin: Pin | undefined }) {
  if (pin === undefined) return null;
  return <PinButton label={row.label} places={[{ target: pin.target, label: row.label, ...(pin.itemId === undefined ? {} : { itemId: pin.itemId }) }]} />;
}
