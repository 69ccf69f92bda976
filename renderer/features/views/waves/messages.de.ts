import type { WaveRow } from '../../../../models/report/report';
import { plural } from '../../../../shared/language/plural';

const KINDS: Readonly<Record<WaveRow['kind'], string>> = {
  foundation: 'Fundament',
  'non-production': 'Neben der Produktion',
  pilot: 'Pilot',
  production: 'Produktion',
  optimise: 'Optimierung',
};

export const wavesMessagesDe = {
  title: 'Wellen',
  lead: 'Der Umzug in Schritten, nach denen man innehalten kann: was wann umzieht, welche Freigaben nötig sind und warum der Schnitt dort liegt.',
  timeline: 'Zeitachse',
  timelineLabel: 'Wellen im Kalender',
  kind: (kind: WaveRow['kind']) => KINDS[kind],
  wave: (number: number, title: string) => `${String(number)} ${title}`,
  span: (start: string, end: string) => `${start} – ${end}`,
  days: (days: number) => plural('de', days, { one: '1 Tag', other: `${String(days)} Tage` }),
  moves: 'Zieht um',
  gates: 'Freigaben',
  because: 'Begründung',
  nothingMoves: 'In dieser Welle geht nichts in Produktion.',
  none: 'Noch keine Wellen: Sie ergeben sich, sobald der Plan Standorte hat.',
} as const;
