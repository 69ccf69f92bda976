import { createContext, use } from 'react';
import type { HostClient } from '../../shared/hostContract/contract';
import type { FileActions } from '../features/files/fileActions';
import type { EngineClient } from '../workers/engineClient';

/** What the app needs from outside React. Made once in `main.tsx`, replaced in tests. */
export interface Services {
  readonly host: HostClient;
  readonly engine: EngineClient;
  readonly files: FileActions;
}

export const ServicesContext = createContext<Services | null>(null);

export function useServices(): Services {
  const services = use(ServicesContext);
  if (!services) throw new Error('useServices needs a ServicesContext above it');
  return services;
}
