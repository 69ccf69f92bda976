import type { AlertTierRow, LogRow, SignalRow } from '../../../../models/governance/governance';
import { formatMoney, NO_VALUE } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity, joinQuantity } from '../../why/formatQuantity';
import { whyMessages } from '../../why/messages';
import type { Column } from '../parts/TableFrame';
import { DataTable } from '../parts/DataTable';
import { StoryTable } from '../parts/StoryTable';
import { ViewSection } from '../parts/ViewSection';
import { matches } from './matches';
import { governanceMessages as text } from './messages';
import type { PartProps } from './partProps';
import { PlaceLink } from './PlaceLink';

const tierColumns = (): readonly Column<AlertTierRow>[] => [
  { id: 'meaning', title: text.tierHead, cell: (row) => row.meaning },
  { id: 'signals', title: text.signals, numeric: true, cell: (row) => row.signals },
  { id: 'response', title: text.response, numeric: true, cell: (row) => (row.tier === 'background' ? NO_VALUE : <FigureButton figureId={row.figureId} label={text.response} quantity={formatQuantity(row.responseMinutes, 'minutes')} />) },
];

const signalColumns = (): readonly Column<SignalRow>[] => [
  { id: 'tier', title: text.tierHead, cell: (row) => text.tier(row.tier) },
  { id: 'layer', title: text.layer, cell: (row) => row.layer },
  { id: 'threshold', title: text.threshold, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={row.title} quantity={formatQuantity(row.threshold, row.unit)} /> },
  { id: 'place', title: text.place, cell: (row) => <PlaceLink where={row.where} row={row.title} /> },
];

/** Who is called, what is watched at which threshold, and how much is logged. */
export function ObservabilityPart({ report, query }: PartProps) {
  const { tiers, signals, logs } = report.governance.observability;
  const found = signals.filter((row) => matches(query, [row.id, row.title, row.layer, row.watches, text.tier(row.tier)]));
  const logColumns: readonly Column<LogRow>[] = [
    { id: 'environment', title: text.environment, cell: (row) => row.name },
    { id: 'day', title: text.perDay, numeric: true, cell: (row) => <FigureButton figureId={row.figureId} label={row.name} quantity={formatQuantity(row.gibPerDay, 'GiB')} /> },
    { id: 'month', title: text.perMonth, numeric: true, cell: (row) => joinQuantity(formatQuantity(row.gibPerMonth, 'GiB')) },
    { id: 'cost', title: text.cost, numeric: true, cell: (row) => (row.monthly === null ? whyMessages.valueUnknown : formatMoney(row.monthly, report.bill.currency)) },
  ];
  return (
    <>
      <ViewSection title={text.tiers}>
        <StoryTable caption={text.tiers} columns={tierColumns()} rows={tiers} rowKey={(row) => row.tier} title={(row) => text.tier(row.tier)} story={(row) => [text.inHours(row.inHours), text.outside(row.outside)]} />
      </ViewSection>
      <ViewSection title={text.signals}>
        {found.length === 0 ? <p>{text.nothingFound}</p> : <StoryTable caption={text.signals} columns={signalColumns()} rows={found} rowKey={(row) => row.id} title={(row) => row.title} story={(row) => [row.watches]} />}
      </ViewSection>
      <ViewSection title={text.logVolume}>
        <DataTable caption={text.logVolume} columns={logColumns} rows={logs} rowKey={(row) => row.environmentId} />
      </ViewSection>
    </>
  );
}
