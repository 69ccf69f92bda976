import type { Section } from './field';

/** Fields of what is in the database today and how it grows. */
export const DATA_FORM = [
  {
    title: 'Data',
    fields: [
      { label: 'Database', path: 'databaseGiB', editor: { type: 'number' }, unit: 'GiB', half: true, help: 'Size today. Decides storage, memory and how long a restore takes.' },
      { label: 'Grows by', path: 'databaseGrowthGiBPerYear', editor: { type: 'number' }, unit: 'GiB a year', half: true },
      { label: 'File store', path: 'filestoreGiB', editor: { type: 'number' }, unit: 'GiB', half: true, help: 'Attachments and documents.' },
      { label: 'Grows by', path: 'filestoreGrowthGiBPerYear', editor: { type: 'number' }, unit: 'GiB a year', half: true },
      { label: 'Backups kept', path: 'backupRetentionDays', editor: { type: 'number' }, unit: 'days', half: true, help: 'How far back a restore can go.' },
    ],
  },
] as const satisfies readonly Section[];
