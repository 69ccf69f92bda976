export const sizingMessages = {
  title: 'Sizing',
  lead: 'Every layer of the stack is sized on its own. The line below each card says which constraint decided.',
  binding: 'Decided by',
  unknownFigure: 'not in this answer',
  empty: 'No layer has been sized yet.',
} as const;
