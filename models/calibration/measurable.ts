import type { AssumptionId } from '../assumptions/register';
import type { NamedMeter } from './services';

/** Volumes that a bill measures and an assumption stands for. */
export interface Measurable {
  readonly id: string;
  readonly label: string;
  /** Resource kind of the model whose quantities follow the assumptions. */
  readonly kind: string;
  readonly isMeter: (meter: NamedMeter) => boolean;
  /** In the order in which they are taken: the next one where the one before could not explain the volume alone. */
  readonly assumptions: readonly AssumptionId[];
}

/**
 * Assumptions that a bill can correct. Only volumes in GB: bills count operations in blocks of 10,000 whose size differs
 * from export to export, and hours say what was built, not what was assumed.
 */
export const MEASURABLE: readonly Measurable[] = [
  {
    id: 'log-volume',
    label: 'Log ingestion',
    kind: 'log-analytics',
    isMeter: ({ category, meter }) => /^(log analytics|azure monitor)$/i.test(category) && /^(analytics logs|pay-as-you-go) data ingestion$/i.test(meter),
    assumptions: ['monitoring.kib-per-request', 'monitoring.gib-per-node-month'],
  },
  {
    id: 'egress',
    label: 'Data to browsers and plants',
    kind: 'internet-egress',
    isMeter: ({ category, subcategory, meter }) => /^bandwidth$/i.test(category) && !/inter|intra/i.test(`${subcategory} ${meter}`.replace(/internet/gi, '')) && /data transfer out/i.test(meter),
    assumptions: ['network.response-kib'],
  },
  {
    id: 'backup-volume',
    label: 'Backup storage',
    kind: 'backup-vault',
    isMeter: ({ category, meter }) => /^backup$/i.test(category) && /data stored$/i.test(meter),
    assumptions: ['backup.daily-change-share'],
  },
];

/** Units of which one is one GB; anything else could be a block of unknown size. */
export const isGigabytes = (unit: string): boolean => /^(1 ?)?(gb|gib)(\/month|\/mo| month| months)?$/i.test(unit.trim());
