export interface EdgeOfflineLimit {
  readonly id: string;
  readonly option: string;
  /** Hours without Azure that the option is documented to bear; null when it has no such limit. */
  readonly maxDisconnectedHours: number | null;
  readonly limit: string;
  readonly after: string;
  readonly note: string;
  readonly source: readonly string[];
}

/** How long plant-side options work without Azure. Read 2026-11-22, grade A but for the Azure Local FAQ (B). */
export const EDGE_OFFLINE_LIMITS: readonly EdgeOfflineLimit[] = [
  { id: 'azure-local-connected', option: 'Azure Local, connected mode', maxDisconnectedHours: 720, limit: '30 consecutive days', after: 'out of policy; running VMs go on, no new VMs until the next sync', note: '', source: ['azlocal', 'azlocal-faq'] },
  { id: 'azure-local-disconnected', option: 'Azure Local, disconnected operations', maxDisconnectedHours: null, limit: 'designed for no connection', after: 'local control plane, selected services', note: '', source: ['azlocal'] },
  { id: 'arc-kubernetes', option: 'Azure Arc-enabled Kubernetes', maxDisconnectedHours: 720, limit: 'identity certificate lives up to 90 days; connect at least every 30 days', after: 'Expired: Arc features stop; delete and recreate the Arc resource and agents', note: 'fully disconnected clusters not supported; extension and Flux changes need a connection within 48 hours', source: ['arc-k8s-conn', 'arc-k8s-ext'] },
  { id: 'arc-servers', option: 'Azure Arc-enabled servers', maxDisconnectedHours: 1080, limit: '45 days, then may expire (credential up to 90 days)', after: 'must be disconnected and reconnected', note: '', source: ['arc-servers'] },
  { id: 'arc-resource-bridge', option: 'Arc resource bridge', maxDisconnectedHours: 1080, limit: '45 days', after: 'security key may expire', note: '', source: ['arc-bridge'] },
  { id: 'iot-operations', option: 'Azure IoT Operations', maxDisconnectedHours: 72, limit: '72 hours', after: 'degradation may start earlier; resumes on reconnection', note: '', source: ['aio'] },
  { id: 'arc-container-storage', option: 'Azure Container Storage enabled by Azure Arc', maxDisconnectedHours: 72, limit: '72 hours', after: 'local and ingest volumes keep taking writes, then upload', note: '', source: ['arc-acsa'] },
  { id: 'iot-edge', option: 'Azure IoT Edge', maxDisconnectedHours: null, limit: 'indefinite after one first sync', after: 'messages kept for the time-to-live: 7200 s default, about 2e9 s maximum, and disk space', note: '', source: ['iotedge'] },
];
