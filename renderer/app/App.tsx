import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { ThemeProvider } from '../ui/theme/ThemeProvider';
import { AppShell } from './AppShell';
import type { Command } from './command';
import { CommandsContext } from './CommandsContext';
import { ErrorBoundary } from './ErrorBoundary';
import { ServicesContext, type Services } from './services';

interface AppProps {
  readonly services: Services;
  readonly commands: readonly Command[];
  readonly queries: QueryClient;
}

export function App({ services, commands, queries }: AppProps) {
  return (
    <QueryClientProvider client={queries}>
      <ServicesContext value={services}>
        <CommandsContext value={commands}>
          <ThemeProvider>
            <ErrorBoundary>
              <AppShell />
            </ErrorBoundary>
          </ThemeProvider>
        </CommandsContext>
      </ServicesContext>
    </QueryClientProvider>
  );
}
