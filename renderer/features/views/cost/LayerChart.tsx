import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Bill } from '../../../../models/report/report';
import { formatMoney } from '../../../i18n';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { FAMILIES } from '../parts/layerFamilies';
import { Legend } from '../parts/Legend';
import { partsMessages } from '../parts/messages';
import { slotColour } from '../parts/palette';
import { BarTick } from './BarTick';
import { familyTotals, layerBars } from './layerBars';
import { LayerTable } from './LayerTable';
import { costMessages as text } from './messages';

const BAR_HEIGHT = 44;
const NAME_WIDTH = 112;
const AXIS_HEIGHT = 40;

interface LayerChartProps {
  readonly bill: Bill;
  readonly environmentName: (id: string) => string;
}

/** One bar per environment, its layers end to end, its total beside its name. */
export function LayerChart({ bill, environmentName }: LayerChartProps) {
  const bars = layerBars(bill.lines);
  const totals = familyTotals(bars);
  const money = (value: string | null) => formatMoney(value, bill.currency);
  const totalOf = (id: string) => money(bars.find((bar) => bar.environmentId === id)?.total ?? null);
  const data = bars.map((bar) => ({ ...bar, numbers: Object.fromEntries(FAMILIES.map((family) => [family, Number(bar.parts[family])])) }));
  const chart = (
    <div role="img" aria-label={text.chart(bill.currency)}>
      <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + AXIS_HEIGHT}>
        <BarChart data={data} layout="vertical" margin={{ top: 4, right: 40, bottom: 0, left: 0 }} barCategoryGap="25%">
          <CartesianGrid stroke={GRID_STROKE} horizontal={false} />
          <XAxis type="number" domain={[0, 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={(value: number) => axisMoney(value, bill.currency)} />
          <YAxis type="category" dataKey="environmentId" width={NAME_WIDTH} tick={(tick) => <BarTick {...tick} name={environmentName(String(tick.payload.value))} total={totalOf(String(tick.payload.value))} />} axisLine={AXIS_LINE} tickLine={false} interval={0} />
          <Tooltip labelFormatter={(id) => environmentName(String(id))} cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} contentStyle={TOOLTIP_STYLE} formatter={(value) => money(String(value))} />
          {totals.map(({ family }) => (
            <Bar key={family} dataKey={`numbers.${family}`} name={partsMessages.families[family]} stackId="cost" fill={slotColour(FAMILIES.indexOf(family))} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <Legend
        entries={totals.map(({ family, total }) => ({ id: family, label: partsMessages.families[family], value: money(total), colour: slotColour(FAMILIES.indexOf(family)) }))}
      />
    </div>
  );
  return <ChartWithTable label={text.chart(bill.currency)} chart={chart} table={<LayerTable bars={bars} currency={bill.currency} environmentName={environmentName} />} />;
}
