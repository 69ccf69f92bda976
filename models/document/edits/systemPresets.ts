import type { Integration } from '../schema/integration';
import type { Criticality, WeeklyWindow } from '../schema/primitives';
import type { SystemKind } from '../schema/system';

type FlowPreset = Pick<Integration, 'mode' | 'ratePerHour' | 'burstFactor' | 'payloadKiB' | 'toleratedDelaySeconds' | 'replayable'>;

interface SystemPreset {
  readonly name: string;
  readonly criticality: Criticality;
  /** Where it lives when no site houses it. */
  readonly outside: 'cloud' | 'partner';
  /** The flow that usually joins it to the ERP. */
  readonly flow: FlowPreset;
}

/** When batch flows run unless somebody says otherwise. */
export const NIGHT_WINDOW: WeeklyWindow = { days: [1, 2, 3, 4, 5], start: '22:00', end: '04:00' };

const sync = (ratePerHour: number, payloadKiB: number, toleratedDelaySeconds: number): FlowPreset => ({
  mode: 'sync', ratePerHour, burstFactor: 4, payloadKiB, toleratedDelaySeconds, replayable: false,
});
const queued = (ratePerHour: number, payloadKiB: number, toleratedDelaySeconds: number): FlowPreset => ({
  mode: 'queued', ratePerHour, burstFactor: 5, payloadKiB, toleratedDelaySeconds, replayable: true,
});
const batch = (recordsPerRun: number, payloadKiB: number, toleratedDelaySeconds: number): FlowPreset => ({
  mode: 'batch', ratePerHour: recordsPerRun, burstFactor: 1, payloadKiB, toleratedDelaySeconds, replayable: true,
});

/** Typical first answers per kind of system; every value is an input that the user is meant to correct. */
export const SYSTEM_PRESETS: Readonly<Record<SystemKind, SystemPreset>> = {
  mes: { name: 'MES', criticality: 'critical', outside: 'cloud', flow: queued(600, 4, 60) },
  historian: { name: 'Historian', criticality: 'medium', outside: 'cloud', flow: queued(300, 8, 900) },
  wms: { name: 'WMS', criticality: 'high', outside: 'cloud', flow: sync(400, 4, 3) },
  barcode: { name: 'Barcode gateway', criticality: 'high', outside: 'cloud', flow: sync(900, 2, 2) },
  'label-printing': { name: 'Label printing', criticality: 'high', outside: 'cloud', flow: sync(250, 16, 5) },
  'quality-station': { name: 'Quality station', criticality: 'medium', outside: 'cloud', flow: queued(120, 32, 300) },
  edi: { name: 'EDI', criticality: 'high', outside: 'partner', flow: queued(80, 24, 900) },
  'supplier-portal': { name: 'Supplier portal', criticality: 'medium', outside: 'cloud', flow: queued(40, 12, 900) },
  ecommerce: { name: 'eCommerce', criticality: 'high', outside: 'cloud', flow: queued(120, 8, 120) },
  shipping: { name: 'Shipping carrier', criticality: 'high', outside: 'partner', flow: sync(60, 24, 10) },
  bi: { name: 'BI', criticality: 'low', outside: 'cloud', flow: batch(200_000, 1, 28_800) },
  finance: { name: 'Finance consolidation', criticality: 'medium', outside: 'cloud', flow: batch(20_000, 2, 28_800) },
  hr: { name: 'HR', criticality: 'low', outside: 'cloud', flow: batch(2_000, 2, 86_400) },
  plm: { name: 'PLM', criticality: 'medium', outside: 'cloud', flow: queued(20, 256, 3_600) },
  crm: { name: 'CRM', criticality: 'medium', outside: 'cloud', flow: queued(60, 8, 600) },
  other: { name: 'System', criticality: 'medium', outside: 'cloud', flow: queued(60, 8, 600) },
};
