import { assumed } from '../../assumptions/assumed';
import { METERS } from '../../prices/meters';
import type { ResourceKind } from '../resourceKind';

/** Alert rules that watch production: metrics by time series, logs by rule. */
export const alertRules: ResourceKind = {
  id: 'alert-rules',
  label: 'Alert rules',
  layer: 'monitoring',
  ownFrom: 'dedicated-database',
  uses: ({ kind, region }, { assumptions }) => {
    if (kind !== 'production') return [];
    const series = assumptions.value('monitoring.metric-alerts');
    const rules = assumptions.value('monitoring.log-alerts');
    return [
      { key: 'metrics', label: 'Alerts on metrics', meter: METERS.metricAlerts(region), quantity: series, formula: `${series} time series`, inputs: [assumptions.input('monitoring.metric-alerts')], term: () => assumed('monitoring.metric-alerts') },
      { key: 'logs', label: 'Alerts on logs', meter: METERS.logAlerts(region), quantity: rules, formula: `${rules} rules`, inputs: [assumptions.input('monitoring.log-alerts')], term: () => assumed('monitoring.log-alerts') },
    ];
  },
};
