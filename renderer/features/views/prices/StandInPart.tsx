import { Button, Field, Input, makeStyles } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Plan } from '../../../../models/document';
import { clearStandIn, setStandIn } from '../../../../models/document/edits';
import { indexPrices } from '../../../../models/prices/indexPrices';
import { nearestPricedRegion } from '../../../../models/prices/nearestPricedRegion';
import type { MeterKey } from '../../../../models/prices/priceBook';
import { embeddedBookHead } from '../../../../shared/prices/embeddedBookHead';
import { useAnswer } from '../../../state/answerStore';
import { usePlan } from '../../../state/usePlan';
import { DataTable } from '../parts/DataTable';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { missingMeters } from './missingMeters';
import { pricesMessages as text } from './messages';
import { useBook } from './useBook';

const useStyles = makeStyles({ words: { margin: '0 0 8px', maxWidth: '72ch' }, bar: { display: 'flex', flexWrap: 'wrap', gap: '8px 12px', marginBottom: '8px' } });

type StandIn = NonNullable<Plan['priceStandIns']>[number];

const NONE: readonly StandIn[] = [];

/** What the book does not price, and the prices of other regions that stand in, by somebody's word only. */
export function StandInPart() {
  const lines = useAnswer((state) => state.report?.bill.lines);
  const standIns = usePlan((state) => state.plan.priceStandIns) ?? NONE;
  const missing = useMemo(() => missingMeters(lines ?? []), [lines]);
  if (missing.length === 0 && standIns.length === 0) return null;
  return (
    <ViewSection title={text.gaps}>
      {missing.length > 0 && <Missing meters={missing} />}
      {standIns.length > 0 && <DataTable caption={text.standIns} columns={standInColumns()} rows={standIns} rowKey={({ id }) => id} />}
    </ViewSection>
  );
}

const standInColumns = (): readonly Column<StandIn>[] => [
  { id: 'meter', title: text.meter, cell: ({ meter, region }) => `${meter} (${region})` },
  { id: 'from', title: text.takenFrom, cell: ({ from }) => from },
  { id: 'why', title: text.why, cell: ({ by, reason }) => text.saidBy(by, reason) },
  {
    id: 'actions',
    title: text.actions,
    cell: ({ id, meter }) => (
      <Button size="small" aria-label={text.giveUpOf(meter)} onClick={() => usePlan.getState().edit(text.undoGiveUp(meter), (plan) => clearStandIn(plan, id))}>
        {text.giveUp}
      </Button>
    ),
  },
];

function Missing({ meters }: { readonly meters: readonly MeterKey[] }) {
  const styles = useStyles();
  const book = useBook(usePlan((state) => state.plan.priceBook?.id) ?? embeddedBookHead.id);
  const [by, setBy] = useState('');
  const [reason, setReason] = useState('');
  const said = by.trim() !== '' && reason.trim() !== '';
  const nearest = (meter: MeterKey): string | null => (book?.ok === true ? nearestPricedRegion(indexPrices(book.value), meter) : null);
  const take = (meter: MeterKey, from: string) => usePlan.getState().edit(text.undoTake(meter.meter), (plan) => setStandIn(plan, { ...meter, from, by: by.trim(), reason: reason.trim() }));
  const columns: readonly Column<MeterKey>[] = [
    { id: 'meter', title: text.meter, cell: ({ service, meter }) => `${service}: ${meter}` },
    { id: 'region', title: text.region, cell: ({ region }) => region },
    {
      id: 'actions',
      title: text.actions,
      cell: (meter) => {
        const from = nearest(meter);
        if (from === null) return text.noNeighbour;
        return (
          <Button size="small" disabledFocusable={!said} aria-label={text.takeOf(meter.meter, from)} onClick={() => take(meter, from)}>
            {text.take(from)}
          </Button>
        );
      },
    },
  ];
  return (
    <>
      <p className={styles.words}>{text.gapsWords}</p>
      <div className={styles.bar}>
        <Field label={text.who}>
          <Input value={by} maxLength={120} onChange={(_, data) => setBy(data.value)} />
        </Field>
        <Field label={text.reason}>
          <Input value={reason} maxLength={300} onChange={(_, data) => setReason(data.value)} />
        </Field>
      </div>
      <DataTable caption={text.gaps} columns={columns} rows={meters} rowKey={({ service, product, sku, meter, region }) => [service, product, sku, meter, region].join('|')} />
    </>
  );
}
