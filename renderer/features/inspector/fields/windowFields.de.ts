/** Words of the fields that a weekly window has in every form. */
export const WINDOW_WORDS_DE = {
  Days: 'Tage',
  From: 'Von',
  To: 'Bis',
  'At or before the start means the next day.': 'Gleich dem Beginn oder davor heißt am nächsten Tag.',
  'Time zone': 'Zeitzone',
  'Left empty, the window follows the local time of the site.': 'Leer folgt das Fenster der Ortszeit des Standorts.',
} as const;
