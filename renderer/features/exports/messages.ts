import { catalogue } from '../../../shared/language/catalogue';
import { exportMessagesDe } from './messages.de';

const exportMessagesEn = {
  title: 'Export',
  hint: 'Everything is built from the plan as it stands now.',
  choose: 'What to export',
  run: (count: number) => (count === 1 ? 'Export 1 format' : `Export ${String(count)} formats`),
  cancel: 'Cancel',
  close: 'Close',
  redact: 'Neutral names',
  redactHint: 'Company, sites, cities, systems, flows and people become Plant 1, System 3, Person 2, everywhere in all files. Names are replaced in notes too; what else notes tell stays.',
  part: 'Only the visible part of the drawing',
  partHint: 'As the canvas shows it now; otherwise the whole drawing. The drawing comes as SVG, PNG and PDF.',
  coloured: (lens: string) => `Colours of the canvas in the drawing: ${lens}`,
  colouredHint: 'With their legend. Not together with neutral names.',
  zip: 'As one ZIP archive',
  preview: 'Look at the files before they are written',
  save: (count: number) => (count === 1 ? 'Write 1 file' : `Write ${String(count)} files`),
  file: 'File',
  content: (path: string) => `What ${path} holds`,
  noText: 'No text to show: open it once it is written.',
  size: (kib: string) => `${kib} KiB`,
  shortened: 'The beginning only.',
  working: 'Building the files',
  progress: (done: number, total: number) => `${String(done)} of ${String(total)} done`,
  saving: 'Writing the files',
  doneTitle: 'Exported',
  done: (count: number, location: string) => (count === 1 ? `1 file written to ${location}` : `${String(count)} files written to ${location}`),
  failedTitle: 'Nothing was exported',
  incomplete: 'The plan is incomplete: a price is missing. The files say so where it matters.',
} as const;

export const exportMessages = catalogue(exportMessagesEn, { de: exportMessagesDe });
