import type { DayHourProof, DayProof } from '../../../../models/simulation/simulationReport';
import { formatHourOfWeek, formatNumber, formatPercent } from '../../../i18n';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { countBand, msBand, msText, percentBand } from './bandText';
import { proofMessages as text } from './messages';

const formula = (hour: DayHourProof, say: (analytic: NonNullable<DayHourProof['analytic']>) => string): string => (hour.analytic === null ? text.noFormula : say(hour.analytic));

const columns = (): readonly Column<DayHourProof>[] => [
  { id: 'hour', title: text.hourUtc, cell: (hour) => formatHourOfWeek(hour.hourOfWeek) },
  { id: 'requests', title: text.requests, numeric: true, cell: (hour) => formatNumber(hour.requests) },
  { id: 'p95', title: text.simulatedP95, numeric: true, cell: (hour) => msBand(hour.simulated.p95WaitMs) },
  { id: 'formula', title: text.formulaP95, numeric: true, cell: (hour) => formula(hour, ({ p95WaitMs }) => msText(p95WaitMs)) },
  { id: 'p99', title: text.simulatedP99, numeric: true, cell: (hour) => msBand(hour.simulated.p99WaitMs) },
  { id: 'busy', title: text.measures.utilisation, numeric: true, cell: (hour) => percentBand(hour.simulated.utilisation) },
  { id: 'busyFormula', title: text.formulaOf(text.measures.utilisation), numeric: true, cell: (hour) => formula(hour, ({ utilisation }) => formatPercent(utilisation)) },
  { id: 'waiting', title: text.requestsWaiting, numeric: true, cell: (hour) => countBand(hour.simulated.meanWaiting) },
  { id: 'waitingFormula', title: text.formulaOf(text.requestsWaiting), numeric: true, cell: (hour) => formula(hour, ({ meanWaiting }) => formatNumber(meanWaiting)) },
];

/** The day in numbers, hours without requests left out. */
export function DayTable({ day }: { readonly day: DayProof }) {
  return <DataTable caption={text.dayChart(day.title)} columns={columns()} rows={day.hours.filter((hour) => hour.requests > 0)} rowKey={(hour) => String(hour.hourOfWeek)} />;
}
