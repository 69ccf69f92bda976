import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { RiskWeek } from '../../../../../models/report/migrationPlan';
import type { Report } from '../../../../../models/report/report';
import { formatDate, formatMoney } from '../../../../i18n';
import { useShownPlan } from '../../../../state/shownPlan';
import { FigureButton } from '../../../why/FigureButton';
import { formatQuantity } from '../../../why/formatQuantity';
import { axisMoney } from '../../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../../parts/chartStyle';
import { ChartWithTable } from '../../parts/ChartWithTable';
import { DataTable } from '../../parts/DataTable';
import { Legend } from '../../parts/Legend';
import { slotColour } from '../../parts/palette';
import { ViewSection } from '../../parts/ViewSection';
import { wavesMessages as text } from '../messages';

const CHART_HEIGHT = 200;
const AXIS_WIDTH = 80;

const bars = () =>
  [
    { id: 'cutoverRisk', name: text.atStake, slot: 0 },
    { id: 'outageLoss', name: text.outages, slot: 1 },
  ] as const satisfies readonly { readonly id: keyof RiskWeek; readonly name: string; readonly slot: number }[];

/** What is at risk in every week while part of the sites have moved. */
export function RiskPart({ report: { migration, bill } }: { readonly report: Report }) {
  const { plan } = useShownPlan();
  const { riskByWeek: weeks } = migration;
  if (weeks.length === 0) return null;
  const { currency } = bill;
  const money = (amount: number): string => formatMoney(amount.toFixed(0), currency);
  const flowName = (id: string): string => plan.integrations.find((flow) => flow.id === id)?.name ?? id;
  const chart = (
    <div role="img" aria-label={text.riskChart}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <BarChart data={[...weeks]} margin={{ top: 8, right: 44, bottom: 0, left: 0 }}>
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="monday" tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} minTickGap={32} tickFormatter={(monday: string) => formatDate(monday)} />
          <YAxis width={AXIS_WIDTH} domain={[0, 'auto']} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <Tooltip contentStyle={TOOLTIP_STYLE} cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} labelFormatter={(monday) => formatDate(String(monday))} formatter={(value) => money(Number(value))} isAnimationActive={false} />
          {bars().map(({ id, name, slot }) => (
            <Bar key={id} dataKey={id} name={name} stackId="loss" fill={slotColour(slot)} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <Legend entries={bars().map(({ id, name, slot }) => ({ id, label: name, value: '', colour: slotColour(slot) }))} />
    </div>
  );
  const table = (
    <DataTable
      caption={text.riskChart}
      rows={weeks}
      rowKey={({ monday }) => monday}
      columns={[
        { id: 'week', title: text.week, cell: ({ monday }) => formatDate(monday) },
        { id: 'old', title: text.onOld, numeric: true, cell: ({ sitesOnOldSystem }) => String(sitesOnOldSystem.length) },
        { id: 'bridged', title: text.bridged, cell: ({ bridgedFlows }) => bridgedFlows.map(flowName).join(', ') },
        { id: 'hour', title: text.bridgedHour, numeric: true, cell: ({ bridgedPerHour }) => money(bridgedPerHour) },
        { id: 'stake', title: text.atStake, numeric: true, cell: ({ cutoverRisk }) => money(cutoverRisk) },
        { id: 'expected', title: text.expected, numeric: true, cell: ({ figureId, monday, expectedLoss }) => <FigureButton figureId={figureId} label={`${text.expected}, ${formatDate(monday)}`} quantity={formatQuantity(Math.round(expectedLoss), currency)} /> },
      ]}
    />
  );
  return (
    <ViewSection title={text.riskTitle}>
      <p>{text.riskNote}</p>
      <ChartWithTable label={text.riskChart} chart={chart} table={table} />
    </ViewSection>
  );
}
