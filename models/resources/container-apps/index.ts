import { SECONDS_PER_HOUR } from '../../demand/calendarUnits';
import type { MeterKey } from '../../prices/priceBook';
import { plain } from '../quantity';
import type { ResourceKind } from '../resourceKind';

/** Meter names of the Retail Prices API. The embedded book holds no prices of this service, so the platform stays unpriced. */
const activeUsage = (name: string, region: string): MeterKey => ({
  service: 'Azure Container Apps',
  product: 'Azure Container Apps',
  sku: 'Standard',
  meter: `Standard ${name} Active Usage`,
  region,
  unit: '1 Second',
});

/** Container Apps bill active vCPU and memory by the second. */
export const containerApps: ResourceKind = {
  id: 'container-apps',
  label: 'Container Apps',
  layer: 'compute',
  ownFrom: 'shared',
  uses: (environment, { estate, assumptions }) => {
    if (estate.platform !== 'container-apps') return [];
    const seconds = environment.hoursPerMonth * SECONDS_PER_HOUR * assumptions.value('apps.active-share');
    const inputs = [assumptions.input('apps.active-share')];
    const { vcpu, memoryGiB } = environment.compute;
    return [
      { key: 'vcpu', label: 'Active vCPU', meter: activeUsage('vCPU', environment.region), quantity: vcpu * seconds, formula: `${plain(vcpu)} vCPU × ${plain(seconds)} s`, inputs },
      { key: 'memory', label: 'Active memory', meter: activeUsage('Memory', environment.region), quantity: memoryGiB * seconds, formula: `${plain(memoryGiB)} GiB × ${plain(seconds)} s`, inputs },
    ];
  },
};
