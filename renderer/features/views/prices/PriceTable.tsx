import type { Price, PriceBook } from '../../../../models/prices/priceBook';
import { formatNumber, formatPartialDate } from '../../../i18n';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { pricesMessages as text } from './messages';

interface PriceTableProps {
  readonly prices: readonly Price[];
  readonly book: PriceBook;
}

const rowKey = ({ service, product, sku, meter, region, unit, type, fromUnits }: Price): string => [service, product, sku, meter, region, unit, type, fromUnits].join('|');

/** Prices with all their places, and below each what it is of and where it was read. */
export function PriceTable({ prices, book: { currency = 'USD', sources } }: PriceTableProps) {
  const columns: readonly Column<Price>[] = [
    { id: 'meter', title: text.meter, cell: ({ service, meter, fromUnits }) => `${service}: ${meter}${fromUnits > 0 ? `, ${text.fromUnits(formatNumber(fromUnits))}` : ''}` },
    { id: 'place', title: text.place, cell: ({ region }) => region },
    { id: 'price', title: text.price, numeric: true, cell: ({ usdPerUnit, unit }) => `${usdPerUnit} ${text.perUnit(currency, unit)}` },
  ];
  const story = ({ product, sku, armSku, type, asOf, sourceId }: Price): readonly string[] => [
    [product, sku, armSku, text.type[type]].filter((part) => part !== '').join(' · '),
    text.source(formatPartialDate(asOf), sources[sourceId] ?? sourceId),
  ];
  return <StoryTable caption={text.search} columns={columns} rows={prices} rowKey={rowKey} story={story} />;
}
