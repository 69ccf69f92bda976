export const presenterMessagesDe = {
  place: (view: string, number: string, count: string) => `${view}, ${number} von ${count}`,
  previous: 'Vorige Ansicht (←)',
  next: 'Nächste Ansicht (→)',
  laserOn: 'Zeigepunkt einschalten (L)',
  laserOff: 'Zeigepunkt ausschalten (L)',
  leave: 'Präsentation beenden (Esc)',
  waiting: 'Das Ergebnis wird berechnet.',
  stale: 'Wird neu berechnet',
  incomplete: 'Unvollständig: Ein Preis fehlt.',
} as const;
