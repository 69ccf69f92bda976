import type { WaveRow } from '../../../../models/report/report';
import { catalogue } from '../../../../shared/language/catalogue';
import { wavesMessagesDe } from './messages.de';

const KINDS: Readonly<Record<WaveRow['kind'], string>> = {
  foundation: 'Foundation',
  'non-production': 'Non-production',
  pilot: 'Pilot',
  production: 'Production',
  optimise: 'Optimise',
};

const wavesMessagesEn = {
  title: 'Waves',
  lead: 'The move in steps that can be stopped: what goes when, which gates must be passed, and why the cut lies where it lies.',
  timeline: 'Timeline',
  timelineLabel: 'Waves along the calendar',
  kind: (kind: WaveRow['kind']) => KINDS[kind],
  wave: (number: number, title: string) => `${String(number)} ${title}`,
  span: (start: string, end: string) => `${start} – ${end}`,
  days: (days: number) => (days === 1 ? '1 day' : `${String(days)} days`),
  moves: 'Moves',
  gates: 'Gates',
  because: 'Because',
  nothingMoves: 'Nothing moves to production in this wave.',
  none: 'No waves yet: they follow once the plan has sites.',
} as const;

export const wavesMessages = catalogue(wavesMessagesEn, { de: wavesMessagesDe });
