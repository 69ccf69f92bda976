import type { SitePack } from '../../../../../models/cutover/pack';
import { MINUTES_PER_HOUR } from '../../../../../models/demand/calendarUnits';
import { DataTable } from '../../parts/DataTable';
import { MinutesButton } from './MinutesButton';
import { packMessages as text } from './messages';

/** Who leads which process by hand, and on which forms. */
export function HandTable({ site: { name, fallback } }: { readonly site: SitePack }) {
  return (
    <>
      {fallback.hoursOnShift === 0 ? (
        <p>{text.noShift}</p>
      ) : (
        <p>
          {text.onShift} <MinutesButton figureId={fallback.hoursFigureId} label={text.onShift} minutes={fallback.hoursOnShift * MINUTES_PER_HOUR} />
        </p>
      )}
      <DataTable
        caption={text.byHand(name)}
        rows={fallback.processes}
        rowKey={({ workloadId }) => workloadId}
        columns={[
          { id: 'process', title: text.process, cell: (process) => process.name },
          { id: 'leads', title: text.leads, cell: ({ leads }) => leads },
          { id: 'forms', title: text.forms, cell: ({ forms }) => forms.map(({ title }) => title).join(', ') },
          { id: 'steps', title: text.step, cell: ({ steps }) => steps.join(' ') },
        ]}
      />
    </>
  );
}
