export const historyMessagesDe = {
  title: 'Verlauf',
  open: 'Verlauf zeigen',
  opened: 'Plan, wie er geöffnet wurde',
  saved: 'gespeichert',
  hint: 'Jeder Schritt seit dem Öffnen. Ein Klick geht dorthin zurück oder wieder vor.',
} as const;
