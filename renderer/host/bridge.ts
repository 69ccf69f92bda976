import type { HostBridge } from '../../shared/hostContract/bridge';
import type { HostClient } from '../../shared/hostContract/contract';
import { parsingClient } from './parsingClient';

/** The desktop app's main process, through the preload's one function. */
export function bridgeHost(bridge: HostBridge): HostClient {
  return parsingClient((method, input) => bridge.call(method, input));
}
