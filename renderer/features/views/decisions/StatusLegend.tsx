import { Symbols } from 'recharts';
import { formatNumber } from '../../../i18n';
import { Legend } from '../parts/Legend';
import { slotColour } from '../parts/palette';
import { decisionsMessages as text } from './messages';
import type { Status } from './sortAlternatives';
import { STATUS_LOOKS } from './statusLooks';

/** Square pixels. */
const MARK_AREA = 60;

/** The standings of the designs in a chart, each with its mark and how many there are. */
export function StatusLegend({ statuses }: { readonly statuses: readonly Status[] }) {
  const entries = STATUS_LOOKS.map((look) => ({ ...look, count: statuses.filter((status) => status === look.status).length })).filter(({ count }) => count > 0);
  return (
    <Legend
      entries={entries.map(({ status, slot, shape, count }) => ({
        id: status,
        label: text.status(status),
        value: formatNumber(count),
        colour: slotColour(slot),
        mark: (
          <svg width={12} height={12} aria-hidden>
            <Symbols cx={6} cy={6} type={shape} size={MARK_AREA} fill={slotColour(slot)} />
          </svg>
        ),
      }))}
    />
  );
}
