import type { Tenancy } from '../../../models/report/summary';
import type { ExportInput } from '../../exporters/exporter';

/** The rung of one environment of the answer. */
export const tenancyOf = (environmentId: string, { report: { summary } }: ExportInput): Tenancy => summary.environments.find(({ id }) => id === environmentId)?.tenancy ?? summary.recommendation.tenancy;
