import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { StoreFill } from '../../../../models/theatre/performance';
import type { Played } from '../../../../models/theatre/play';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { DataTable } from '../parts/DataTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import type { Column } from '../parts/TableFrame';
import { theatreMessages as text } from './messages';
import { spanText } from './spanText';
import { KIB_PER_MIB, niceTop, roomToDraw, storeLines, type StoreMoment } from './storeLines';

const CHART_HEIGHT = 240;
/** Lines are told apart without colour as well. */
const DASHES = ['0', '8 4', '2 4'];

const hourText = (hour: number): string => text.span(formatNumber(hour, { digits: 1 }));
const mibText = (mib: number): string => text.mib(formatNumber(mib, { digits: mib < 10 ? 2 : 0 }));

/** How the stores fill and empty, against the room that each has. */
export function StoreChart({ played }: { readonly played: Played }) {
  const { stores, hours } = played;
  if (stores.length === 0) return <p>{text.noStores}</p>;
  const moments = storeLines(stores);
  const rooms = stores.flatMap((store) => roomToDraw(store) ?? []);
  const last = moments.at(-1)?.hour ?? hours;
  const chart = (
    <div role="img" aria-label={text.storesChart}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <LineChart data={[...moments]} margin={{ top: 20, right: 24, bottom: 16, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="hour" type="number" domain={[0, last]} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={hourText} label={{ value: text.hourAxis, position: 'insideBottom', offset: -8, ...AXIS_TICK }} />
          <YAxis width={72} domain={[0, (most: number) => niceTop(Math.max(most, ...rooms))]} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={mibText} />
          <Tooltip contentStyle={TOOLTIP_STYLE} labelFormatter={(hour) => hourText(Number(hour))} formatter={(value) => mibText(Number(value))} isAnimationActive={false} />
          <ReferenceLine x={hours} stroke={AXIS_TICK.fill} strokeDasharray="3 3" label={{ value: text.end, position: 'top', ...AXIS_TICK }} />
          {stores.map((store, index) => {
            const room = roomToDraw(store);
            return room === null ? null : <ReferenceLine key={`room-${store.id}`} y={room} stroke={slotColour(index)} strokeDasharray="6 3" label={{ value: text.room(text.storeName(store.id)), position: 'insideTopLeft', ...AXIS_TICK }} />;
          })}
          {stores.map((store, index) => (
            <Line key={store.id} dataKey={store.id} name={text.storeName(store.id)} type="linear" dot={false} stroke={slotColour(index)} strokeWidth={2} strokeDasharray={DASHES[index] ?? '0'} isAnimationActive={false} />
          ))}
        </LineChart>
      </ResponsiveContainer>
      <Legend entries={stores.map((store, index) => ({ id: store.id, label: text.storeName(store.id), value: store.fullAtHour === null ? text.holds : text.full(spanText(store.fullAtHour * 60)), colour: slotColour(index) }))} />
    </div>
  );
  return (
    <>
      <ChartWithTable label={text.storesChart} chart={chart} table={<DataTable caption={text.storesChart} columns={momentColumns(stores)} rows={moments} rowKey={(moment) => String(moment.hour)} />} />
      <DataTable caption={text.stores} columns={storeColumns()} rows={stores} rowKey={(store) => store.id} />
    </>
  );
}

const momentColumns = (stores: readonly StoreFill[]): readonly Column<StoreMoment>[] => [
  { id: 'hour', title: text.atHour, cell: (moment) => hourText(moment.hour) },
  ...stores.map((store): Column<StoreMoment> => ({ id: store.id, title: text.storeName(store.id), numeric: true, cell: (moment) => mibText(moment[store.id] ?? 0) })),
];

const storeColumns = (): readonly Column<StoreFill>[] => [
  { id: 'store', title: text.store, cell: (store) => store.label },
  {
    id: 'peak',
    title: text.most,
    numeric: true,
    cell: (store) => <FigureButton figureId={store.figure.id} label={store.label} quantity={{ amount: mibText(store.peakKib / KIB_PER_MIB), unit: '' }} />,
  },
  { id: 'size', title: text.size, numeric: true, cell: (store) => (store.sizeKib === null ? text.noLimit : mibText(store.sizeKib / KIB_PER_MIB)) },
  { id: 'full', title: text.fullAfter, numeric: true, cell: (store) => (store.fullAtHour === null ? text.holds : spanText(store.fullAtHour * 60)) },
];
