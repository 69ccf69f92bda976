import { assumed } from '../../assumptions/assumed';
import { TERM } from '../../figure/term';
import { DAYS_PER_MONTH } from '../../prices/hoursPerMonth';
import { MONTHS_PER_YEAR } from '../../demand/calendarUnits';
import { METERS } from '../../prices/meters';
import { plain } from '../quantity';
import type { MeterUse, ResourceKind } from '../resourceKind';
import { storageRedundancy } from '../storageRedundancy';

/**
 * What goes to the recovery region: changes of the database through the peering of both networks, billed where they leave and
 * where they arrive, and new files through the geo-redundant store. Copies to a second store have no price in the book.
 */
export const regionReplication: ResourceKind = {
  id: 'region-replication',
  label: 'Replication to the recovery region',
  layer: 'connectivity',
  ownFrom: 'shared',
  uses: (environment, { estate, plan, assumptions, requirementsOf }) => {
    if (environment.kind !== 'recovery') return [];
    const change = assumptions.value('backup.daily-change-share');
    const { databaseGiB } = requirementsOf(1);
    const changed = {
      quantity: databaseGiB * change * DAYS_PER_MONTH,
      formula: `${plain(databaseGiB)} GiB × ${change} a day × ${plain(DAYS_PER_MONTH)} days`,
      inputs: [assumptions.input('backup.daily-change-share')],
      term: () => TERM.times(TERM.amount('Database', databaseGiB, 'GiB'), assumed('backup.daily-change-share'), TERM.amount('Days', DAYS_PER_MONTH, 'days/month')),
    };
    const uses: MeterUse[] = [
      { key: 'database-out', label: 'Database changes, leaving the home region', meter: METERS.globalPeeringEgress(estate.region), ...changed },
      { key: 'database-in', label: 'Database changes, arriving in the recovery region', meter: METERS.globalPeeringIngress(environment.region), ...changed },
    ];
    if (storageRedundancy(estate, estate) !== 'GZRS') return uses;
    const files = plan.data.filestoreGrowthGiBPerYear;
    return [
      ...uses,
      {
        key: 'files',
        label: 'New files, copied to the paired region',
        meter: METERS.geoReplication(estate.region),
        quantity: files / MONTHS_PER_YEAR,
        formula: `${files} GiB a year ÷ ${MONTHS_PER_YEAR}`,
        inputs: [{ kind: 'plan', path: '/data', label: 'Growth of the file store', value: files, unit: 'GiB/year' }],
      },
    ];
  },
};
