import type { Figure } from '../figure/figure';
import { exact, link, planInput } from '../report/figures/inputs';
import { weekHourText } from './clock';
import { jobsPerHour } from './jobsPerHour';
import type { Stage } from './stage';

/** The numbers that all actors share. */
export function stageFigures({ report, row, site, hours, startHour }: Stage): readonly Figure[] {
  const workers = report.summary.capacity.jobWorkers;
  return [
    { id: 'theatre.hours', label: 'Length of the outage', value: exact(hours), unit: 'hours', formula: 'as set, or the recovery time of the scenario', inputs: [link(row.figureId, `Recovery: ${row.title}`, exact(row.recoveryMinutes), 'minutes')] },
    { id: 'theatre.start', label: 'Beginning of the outage', value: weekHourText(startHour), unit: '', formula: 'as set, or the first shift of the week', inputs: [planInput(`/sites/${site.id}/shifts`, `Shifts of ${site.name}`, site.shifts.length, 'shifts')] },
    {
      id: 'theatre.jobsPerHour',
      label: 'What the job workers can do',
      value: exact(jobsPerHour(report)),
      unit: 'messages/h',
      formula: 'job workers × 3,600 ÷ work of one queued message',
      inputs: [link('capacity.jobWorkers', 'Job workers', workers, 'workers'), link('demand.jobSeconds', 'Work of one queued message', report.figures['demand.jobSeconds']?.value ?? null, 's')],
    },
  ];
}
