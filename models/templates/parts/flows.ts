import type { Integration, WeeklyWindow } from '../../document';

type FlowInput = Pick<Integration, 'id' | 'name' | 'from' | 'to' | 'ratePerHour' | 'payloadKiB' | 'criticality'> &
  Partial<Pick<Integration, 'burstFactor' | 'toleratedDelaySeconds' | 'replayable' | 'note'>>;

/** The caller waits for the answer. */
export const syncFlow = (flow: FlowInput): Integration => ({
  burstFactor: 3,
  toleratedDelaySeconds: 2,
  replayable: false,
  note: '',
  ...flow,
  mode: 'sync',
  window: null,
});

/** Messages wait in a queue and may be sent again. */
export const queuedFlow = (flow: FlowInput): Integration => ({
  burstFactor: 4,
  toleratedDelaySeconds: 300,
  replayable: true,
  note: '',
  ...flow,
  mode: 'queued',
  window: null,
});

/** A file or extract in a window; the rate is the records of one run. */
export const batchFlow = (flow: FlowInput, window: WeeklyWindow): Integration => ({
  burstFactor: 1,
  toleratedDelaySeconds: 14_400,
  replayable: true,
  note: '',
  ...flow,
  mode: 'batch',
  window,
});
