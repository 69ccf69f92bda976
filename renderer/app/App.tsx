import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useSettings } from '../state/settingsStore';
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
  const { language, region, currency } = useSettings();
  return (
    <QueryClientProvider client={queries}>
      <ServicesContext value={services}>
        <CommandsContext value={commands}>
          <ThemeProvider>
            <ErrorBoundary>
              {/* Texts and numbers are read while drawing: another language draws everything anew. */}
              <AppShell key={`${language} ${region} ${currency}`} />
            </ErrorBoundary>
          </ThemeProvider>
        </CommandsContext>
      </ServicesContext>
    </QueryClientProvider>
  );
}
