import { QueryClient } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App';
import { createCommands } from './app/commands';
import { createDraftKeeper } from './features/files/draftKeeper';
import { createFileActions } from './features/files/fileActions';
import { keepSaved } from './features/files/keepSaved';
import { offerDraft } from './features/files/offerDraft';
import { openFirstPlan } from './features/start/openFirstPlan';
import { connect } from './host/connect';
import { applySettings } from './state/applySettings';
import { readBookOf } from './state/readBookOf';
import { rememberSettings } from './state/rememberSettings';
import { rememberTheme } from './state/rememberTheme';
import { createEngineClient } from './workers/engineClient';
import { withBooks } from './workers/withBooks';
import { openEngineWorker, openGlanceWorker } from './workers/workerPort';

async function start(root: HTMLElement): Promise<void> {
  const host = connect(window);
  const queries = new QueryClient();
  const files = createFileActions(host, queries);
  const services = { host, engine: createEngineClient({ engine: withBooks(openEngineWorker, readBookOf(host)), glance: withBooks(openGlanceWorker, readBookOf(host)) }), files };
  rememberTheme(() => window.localStorage);
  rememberSettings(() => window.localStorage);
  applySettings(window.navigator.language, document.documentElement);
  const draft = createDraftKeeper(host, crypto.randomUUID());
  await openFirstPlan(host, files);
  await offerDraft(host, files, draft);
  keepSaved(files, draft);
  createRoot(root).render(
    <StrictMode>
      <App services={services} commands={createCommands(files)} queries={queries} />
    </StrictMode>,
  );
}

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element #root');
void start(root);
