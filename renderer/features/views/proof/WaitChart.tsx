import { tokens } from '@fluentui/react-components';
import { Bar, BarChart, CartesianGrid, ErrorBar, LabelList, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { WebProof } from '../../../../models/simulation/simulationReport';
import { formatNumber } from '../../../i18n';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { ChartWithTable } from '../parts/ChartWithTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import { msText } from './bandText';
import { proofMessages as text } from './messages';
import { waitCeiling, waitPoints, type WaitPoint } from './waitPoints';
import { WaitTable } from './WaitTable';

const CHART_HEIGHT = 280;
/** Keeps a label readable where it lies on an error bar. */
const HALO_PX = 4;
const ERROR_STROKE = tokens.colorNeutralForeground1;

const bars = () => [
  { id: 'p95', band: 'p95Band', name: text.simulatedP95, slot: 0 },
  { id: 'formulaP95', band: null, name: text.formulaP95, slot: 1 },
  { id: 'p99', band: 'p99Band', name: text.simulatedP99, slot: 3 },
] as const satisfies readonly { readonly id: keyof WaitPoint; readonly band: keyof WaitPoint | null; readonly name: string; readonly slot: number }[];

/** Simulated waits with their bands beside the formula's, case by case, under the line of the target. */
export function WaitChart({ proofs }: { readonly proofs: readonly WebProof[] }) {
  const points = waitPoints(proofs);
  const target = Math.max(0, ...proofs.map((proof) => proof.targetP95WaitMs));
  const chart = (
    <div role="img" aria-label={text.waitsChart}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <BarChart data={[...points]} margin={{ top: 24, right: 12, bottom: 0, left: 0 }} barCategoryGap="18%">
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="id" tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} interval={0} tickFormatter={text.caseName} />
          <YAxis width={64} domain={[0, waitCeiling(points, target)]} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => text.ms(formatNumber(value, { digits: 0 }))} />
          <Tooltip contentStyle={TOOLTIP_STYLE} cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} labelFormatter={(id) => text.caseName(id as WebProof['id'])} formatter={(value) => msText(Number(value))} isAnimationActive={false} />
          <ReferenceLine y={target} stroke={AXIS_TICK.fill} strokeDasharray="3 3" label={{ value: text.target(msText(target)), position: 'insideTopRight', dy: -18, ...AXIS_TICK }} />
          {bars().map((bar) => (
            <Bar key={bar.id} dataKey={bar.id} name={bar.name} fill={slotColour(bar.slot)} minPointSize={(value) => (value === null || value === undefined ? 0 : 1)} isAnimationActive={false}>
              {bar.band !== null && <ErrorBar dataKey={bar.band} width={6} strokeWidth={1.5} stroke={ERROR_STROKE} />}
              <LabelList dataKey={bar.id} position="top" formatter={(value) => (value === null || value === undefined ? '' : formatNumber(Number(value), { digits: 1 }))} fill={AXIS_TICK.fill} fontSize={AXIS_TICK.fontSize} stroke={tokens.colorNeutralBackground1} strokeWidth={HALO_PX} paintOrder="stroke" />
            </Bar>
          ))}
        </BarChart>
      </ResponsiveContainer>
      <Legend entries={bars().map((bar) => ({ id: bar.id, label: bar.name, value: '', colour: slotColour(bar.slot) }))} />
    </div>
  );
  return <ChartWithTable label={text.waitsChart} chart={chart} table={<WaitTable proofs={proofs} />} />;
}
