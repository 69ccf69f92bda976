import type { ParetoRow } from '../../../../../models/report/summary';
import { formatMoney } from '../../../../i18n';
import { joinQuantity, formatQuantity } from '../../../why/formatQuantity';
import { term } from '../../../why/terms';
import { frontMessages as text } from './messages';

/** A design in one line: `Dedicated cluster · Zone-redundant · Kubernetes (AKS) · Managed PostgreSQL`. */
export const designName = ({ tenancy, tier, platform, database }: Pick<ParetoRow, 'tenancy' | 'tier' | 'platform' | 'database'>): string => [tenancy, tier, platform, database].map(term).join(' · ');

/** Where it stands and on what: the parts in which two rows of the same candidate differ. */
export function designPlace({ region, drRegion, nodes, databaseSize }: ParetoRow): string {
  const place = drRegion === null ? term(region) : text.regions(term(region), term(drRegion));
  const size = nodes !== null && databaseSize !== null ? text.sizes(nodes, databaseSize) : (nodes ?? databaseSize);
  return size === null ? place : `${place}. ${nodes === null || databaseSize === null ? text.oneSize(size) : size}`;
}

/** Its three figures in one line. */
export const designFigures = ({ costYearly, lossYearly, recoveryMinutes }: ParetoRow, currency: string): string => text.figures(formatMoney(costYearly, currency), formatMoney(lossYearly, currency), recoveryText(recoveryMinutes));

export const recoveryText = (minutes: number): string => joinQuantity(formatQuantity(minutes, 'minutes'));
