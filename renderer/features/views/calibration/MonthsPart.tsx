import { Field, makeStyles, Select } from '@fluentui/react-components';
import { useState } from 'react';
import { Bar, BarChart, CartesianGrid, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { Calibration, MonthComparison } from '../../../../models/calibration/calibration';
import { ALL, calibrationFigureIds as ids } from '../../../../models/calibration/calibrationFigureIds';
import { formatMoney, formatPartialDate } from '../../../i18n';
import { axisMoney } from '../parts/axisMoney';
import { AXIS_LINE, AXIS_TICK, GRID_STROKE, TICK_MARGIN, TOOLTIP_STYLE } from '../parts/chartStyle';
import { DataTable } from '../parts/DataTable';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import type { Column } from '../parts/TableFrame';
import { ViewSection } from '../parts/ViewSection';
import { CalibrationFigure } from './CalibrationFigure';
import { calibrationMessages as text } from './messages';

const CHART_HEIGHT = 220;
const WIDEST_BAR = 48;
const SIDES = ['modelled', 'billed'] as const;

const useStyles = makeStyles({ choice: { maxWidth: '320px', marginBottom: '8px' }, chart: { marginBottom: '8px', minWidth: 0 } });

/** Modelled and billed beside each other, month by month, of one service or all. */
export function MonthsPart({ calibration: { services, totals, currency } }: { readonly calibration: Calibration }) {
  const styles = useStyles();
  const [wanted, setWanted] = useState(ALL);
  const chosen = services.find(({ id }) => id === wanted);
  const [id, label, months] = chosen ? [chosen.id, chosen.label, chosen.months] : [ALL, text.services, totals];
  const columns: readonly Column<Pick<MonthComparison, 'month'>>[] = [
    { id: 'month', title: text.month, cell: ({ month }) => (month === ALL ? text.months : formatPartialDate(month)) },
    ...SIDES.map((side) => ({ id: side, title: text[side], numeric: true, cell: ({ month }: Pick<MonthComparison, 'month'>) => <CalibrationFigure id={ids.service(id, month, side)} /> })),
    { id: 'difference', title: text.difference, numeric: true, cell: ({ month }) => <CalibrationFigure id={ids.service(id, month, 'difference')} signed /> },
  ];
  return (
    <ViewSection title={text.byMonth}>
      <Field className={styles.choice} label={text.service}>
        <Select value={id} onChange={(_, data) => setWanted(data.value)}>
          <option value={ALL}>{text.services}</option>
          {services.map((service) => (
            <option key={service.id} value={service.id}>
              {service.label}
            </option>
          ))}
        </Select>
      </Field>
      <MonthChart label={text.chart(label, currency)} months={months} currency={currency} />
      <DataTable caption={text.chart(label, currency)} columns={columns} rows={[...months, { month: ALL }]} rowKey={({ month }) => month} strong={({ month }) => month === ALL} />
    </ViewSection>
  );
}

function MonthChart({ label, months, currency }: { readonly label: string; readonly months: readonly MonthComparison[]; readonly currency: string }) {
  const styles = useStyles();
  const data = months.map(({ month, modelled, billed }) => ({ month: formatPartialDate(month), modelled: Number(modelled), billed: Number(billed) }));
  const entries = SIDES.map((side, slot) => ({ id: side, label: text[side], value: '', colour: slotColour(slot) }));
  return (
    <div className={styles.chart} role="img" aria-label={label}>
      <ResponsiveContainer width="100%" height={CHART_HEIGHT}>
        <BarChart data={data} margin={{ top: 8, right: 12, bottom: 0, left: 0 }} barCategoryGap="25%">
          <CartesianGrid stroke={GRID_STROKE} vertical={false} />
          <XAxis dataKey="month" tick={AXIS_TICK} axisLine={AXIS_LINE} tickLine={false} tickMargin={TICK_MARGIN} minTickGap={24} />
          <YAxis width={88} tick={AXIS_TICK} axisLine={false} tickLine={false} tickFormatter={(value: number) => axisMoney(value, currency)} />
          <Tooltip cursor={{ fill: GRID_STROKE, fillOpacity: 0.4 }} contentStyle={TOOLTIP_STYLE} formatter={(value) => formatMoney(String(value), currency)} isAnimationActive={false} />
          {entries.map(({ id, label: name, colour }) => (
            <Bar key={id} dataKey={id} name={name} fill={colour} maxBarSize={WIDEST_BAR} isAnimationActive={false} />
          ))}
        </BarChart>
      </ResponsiveContainer>
      <Legend entries={entries} />
    </div>
  );
}
