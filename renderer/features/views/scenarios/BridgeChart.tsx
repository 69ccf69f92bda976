import { tokens } from '@fluentui/react-components';
import { Bar, BarChart, CartesianGrid, Cell, ReferenceLine, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { CostBridge } from '../../../../models/scenarios/comparison';
import { formatMoney } from '../../../i18n';
import { BarTick } from '../cost/BarTick';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE } from '../parts/chartStyle';
import { bridgeBars, type BridgeBar } from './bridgeBars';
import { scenariosMessages as text } from './messages';

const BAR_HEIGHT = 40;
const NAME_WIDTH = 112;
const AXIS_HEIGHT = 40;

const FILLS: Readonly<Record<BridgeBar['kind'], string>> = {
  more: tokens.colorPaletteDarkOrangeBorderActive,
  less: tokens.colorPaletteGreenBorderActive,
  sum: tokens.colorNeutralForeground3,
};

interface BridgeChartProps {
  readonly label: string;
  readonly bridge: CostBridge;
  readonly currency: string;
}

/** Bars that float from change to change, with the bill of the plan as zero; every amount stands beside its bar, signed. The table below says the same in words. */
export function BridgeChart({ label, bridge, currency }: BridgeChartProps) {
  const bars = bridgeBars(bridge, text.sum);
  const find = (id: string): BridgeBar | undefined => bars.find((bar) => bar.id === id);
  const amountOf = (id: string): string => formatMoney(find(id)?.amount ?? null, currency, { exact: true, signed: true });
  return (
    <div role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={bars.length * BAR_HEIGHT + AXIS_HEIGHT}>
        <BarChart data={[...bars]} layout="vertical" margin={{ top: 4, right: 40, bottom: 0, left: 0 }} barCategoryGap="25%">
          <CartesianGrid stroke={GRID_STROKE} horizontal={false} />
          <XAxis type="number" domain={[(least: number) => Math.min(0, least), (most: number) => Math.max(0, most)]} tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <YAxis type="category" dataKey="id" width={NAME_WIDTH} tick={(tick) => <BarTick {...tick} name={find(String(tick.payload.value))?.label ?? ''} total={amountOf(String(tick.payload.value))} />} axisLine={AXIS_LINE} tickLine={false} interval={0} />
          <ReferenceLine x={0} stroke={AXIS_LINE.stroke} />
          <Bar dataKey="span" isAnimationActive={false}>
            {bars.map(({ id, kind }) => (
              <Cell key={id} fill={FILLS[kind]} />
            ))}
          </Bar>
        </BarChart>
      </ResponsiveContainer>
    </div>
  );
}
