import type { EnvironmentDesign } from '../../candidates/design';
import type { PostgresFit } from '../../capacity/postgresFit';
import type { StorageOption } from '../../capacity/postgresStorage';
import { factInput } from '../../facts/factInput';
import { POSTGRES_PREMIUM_SSD } from '../../facts/postgresStorage';
import type { FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import { findTiers } from '../../prices/findTiers';
import { METERS } from '../../prices/meters';
import type { FigureBook } from './figureBook';
import { planInput } from './inputs';

const WHY = {
  preview: 'not taken, because it was in preview when the facts were read and takes no long-term backups, which production needs',
  'not priced': 'not taken, because the price book does not price it in this region',
  'not cheaper': 'not taken, because it is not cheaper here',
} as const satisfies Record<NonNullable<PostgresFit['otherStorage']>['why'], string>;

/** The chosen disk step beside the next smaller one, so that a reader sees why that does not do, and the kind of disk that was compared. */
export function addStorageFigures({ assumptions, prices, recommendation }: Outcome, { postgres, databaseServers }: EnvironmentDesign, book: FigureBook): void {
  const sizeGiB = postgres?.storage.sizeGiB ?? databaseServers?.diskGiB ?? null;
  const at = POSTGRES_PREMIUM_SSD.findIndex((step) => step.sizeGiB === sizeGiB);
  book.add({
    id: 'capacity.postgresStorageGiB',
    label: 'Database storage',
    value: sizeGiB,
    unit: 'GiB',
    formula: 'smallest disk step with size ≥ database at the end of the horizon × headroom, IOPS ≥ IOPS needed and MB/s ≥ throughput needed',
    inputs: [
      book.link('capacity.databaseGiB'),
      assumptions.input('storage.headroom'),
      book.link('capacity.postgresIops'),
      book.link('capacity.postgresThroughputMBps'),
      ...stepInputs(at, 'chosen'),
      ...stepInputs(at - 1, 'next smaller'),
    ],
    note: postgres ? describe(postgres.storage) : '',
  });
  const other = postgres?.otherStorage ?? null;
  if (other === null) return;
  const { option, why } = other;
  const price = findTiers(prices, METERS.postgresStorageV2(recommendation.chosen.candidate.region))?.[0];
  book.add({
    id: 'capacity.postgresStorageOther',
    label: `${option.kind}, considered for the database`,
    value: option.usdPerMonth === null ? null : option.usdPerMonth.toFixed(2),
    unit: 'USD/month a server',
    formula: 'GiB × price + IOPS and MB/s beyond the included ones × their prices',
    inputs: [
      planInput('/data', 'Size', option.sizeGiB, 'GiB'),
      planInput('/data', 'IOPS beyond the included ones', option.extraIops, 'IOPS'),
      planInput('/data', 'Throughput beyond the included one', option.extraMBps, 'MB/s'),
      { kind: 'price', label: 'Premium SSD v2 storage', value: price?.usdPerUnit ?? null, unit: 'USD per GiB and month', source: price?.sourceId ?? '', asOf: price?.asOf ?? '' },
    ],
    note: `${describe(option)} ${option.kind} was ${WHY[why]}.`,
  });
}

function stepInputs(index: number, name: string): readonly FigureInput[] {
  const found = POSTGRES_PREMIUM_SSD[index];
  if (!found) return [];
  const { sizeGiB: size, iops, throughputMBps, source } = found;
  return [
    factInput(`disk.${size}.sizeGiB`, `Size of the ${name} step`, { value: size, unit: 'GiB', source, grade: 'A' }),
    factInput(`disk.${size}.iops`, `IOPS of the ${name} step`, { value: iops, unit: 'IOPS', source, grade: 'A' }),
    factInput(`disk.${size}.throughputMBps`, `Throughput of the ${name} step`, { value: throughputMBps, unit: 'MB/s', source: 'disk-sizes', grade: 'A' }),
  ];
}

function describe({ kind, sizeGiB, iops, throughputMBps }: StorageOption): string {
  return `${kind}: ${sizeGiB} GiB, ${iops} IOPS, ${throughputMBps} MB/s.`;
}
