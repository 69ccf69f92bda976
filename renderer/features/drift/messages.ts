import type { AcceptedPlace } from '../../../shared/bundle/drift/acceptance';
import { catalogue } from '../../../shared/language/catalogue';
import { driftMessagesDe } from './messages.de';

const PLACES: Readonly<Record<AcceptedPlace, string>> = {
  'node-sku': 'Node size',
  'node-count': 'Number of nodes',
  'postgres-sku': 'PostgreSQL size',
  'postgres-storage': 'PostgreSQL disk, GiB',
  'redis-sku': 'Redis size',
  'gateway-sku': 'VPN gateway',
  'backup-retention': 'Days that backups are kept',
};

const driftMessagesEn = {
  title: 'Compare a hand-off with the plan',
  hint: 'Choose what a platform team made of the exported files, as a folder or a ZIP archive. Each value that differs from the plan as it stands now is shown; the files stay as they are.',
  folder: 'Choose a folder',
  archive: 'Choose a ZIP archive',
  working: 'Comparing the files',
  failed: 'Nothing was compared',
  nothingKnown: 'None of these files is one that the plan exports: choose the folder that holds terraform, bicep or kubernetes.',
  same: 'The files say what the plan says.',
  summary: (changed: number, filled: number, gone: number, unreadable: number) =>
    [`${String(changed)} changed`, `${String(filled)} filled in`, `${String(gone)} ${gone === 1 ? 'file' : 'files'} not there`, ...(unreadable > 0 ? [`${String(unreadable)} not readable`] : [])].join(', '),
  table: 'Values that differ from the plan',
  file: 'File',
  value: 'Value',
  planned: 'In the plan',
  found: 'In the file',
  becomes: 'In the plan it would be',
  nothing: 'not there',
  unreadable: 'can not be read back',
  filledIn: 'filled in, as asked',
  stays: 'stays in the files: a plan does not say it',
  takes: (place: AcceptedPlace, value: string) => `${PLACES[place]}: ${value}`,
  more: (count: number) => `${String(count)} more are not shown.`,
  take: (count: number) => (count === 1 ? 'Take 1 value into the plan' : `Take ${String(count)} values into the plan`),
  taken: (count: number) => (count === 1 ? '1 value is in the plan now, as one step that can be undone.' : `${String(count)} values are in the plan now, as one step that can be undone.`),
  undo: (count: number) => (count === 1 ? 'Take 1 value of a hand-off' : `Take ${String(count)} values of a hand-off`),
  by: 'Platform team',
  because: 'Taken from the files of the hand-off.',
  close: 'Close',
} as const;

export const driftMessages = catalogue(driftMessagesEn, { de: driftMessagesDe });
