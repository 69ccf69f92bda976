import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import { formatMoney } from '../../../i18n';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { FAMILIES } from '../parts/layerFamilies';
import { Legend } from '../parts/Legend';
import { partsMessages } from '../parts/messages';
import { slotColour } from '../parts/palette';
import { BarTick } from './BarTick';
import type { LayerBar } from './layerBars';
import { familyTotals } from './layerBars';
import { LayerTable } from './LayerTable';

const BAR_HEIGHT = 44;
const NAME_WIDTH = 112;
const AXIS_HEIGHT = 40;

interface LayerChartProps {
  /** What the chart shows, in words. */
  readonly label: string;
  /** What a bar is: an environment, a site. */
  readonly rowTitle: string;
  readonly bars: readonly LayerBar[];
  readonly currency: string;
  readonly nameOf: (id: string) => string;
}

/** Bars with their layers end to end, the total beside the name. */
export function LayerChart({ label, rowTitle, bars, currency, nameOf }: LayerChartProps) {
  const totals = familyTotals(bars);
  const money = (value: string | null) => formatMoney(value, currency);
  const totalOf = (id: string) => money(bars.find((bar) => bar.id === id)?.total ?? null);
  const data = bars.map((bar) => ({ ...bar, numbers: Object.fromEntries(FAMILIES.map((family) => [family, Number(bar.parts[family])])) }));
  const chart = (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + AXIS_HEIGHT}>
        <BarChart data={data} layout="vertical" margin={{ top: 4, right: 40, bottom: 0, left: 0 }} barCategoryGap="25%">
          <CartesianGrid stroke={GRID_STROKE} horizontal={false} />
          <XAxis type="number" domain={[0, 'auto']} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <YAxis type="category" dataKey="id" width={NAME_WIDTH} tick={(tick) => <BarTick {...tick} name={nameOf(String(tick.payload.value))} total={totalOf(String(tick.payload.value))} />} axisLine={AXIS_LINE} tickLine={false} interval={0} />
          <Tooltip labelFormatter={(id) => nameOf(String(id))} cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} contentStyle={TOOLTIP_STYLE} formatter={(value) => money(String(value))} />
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
  return <ChartWithTable label={label} chart={chart} table={<LayerTable caption={label} rowTitle={rowTitle} bars={bars} currency={currency} nameOf={nameOf} />} />;
}
