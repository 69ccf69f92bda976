export const INSPECTOR_TEXT_DE = {
  label: 'Einzelheiten',
  expected: (expectation: string) => `Erwartet: ${expectation}.`,
  kept: 'Der Plan behält den letzten gültigen Wert.',
  atLeast: (limit: string) => `mindestens ${limit}`,
  atMost: (limit: string) => `höchstens ${limit}`,
  notANumber: 'Erwartet wird eine Zahl. Der Plan behält den letzten gültigen Wert.',
  unknownZone: 'Diese Zeitzone gibt es nicht. Erwartet wird eine wie Europe/Prague.',
  unknownRegion: 'Diese Azure-Region gibt es nicht. Erwartet wird eine wie westeurope.',
  pairTaken: 'Wählen Sie zwei verschiedene Werte, von denen noch nichts gesagt ist.',
  sameEnds: 'Eine Schnittstelle braucht zwei verschiedene Enden.',
  help: (label: string) => `Über ${label}`,
  change: (label: string) => `${label} ändern`,
  remove: (label: string) => `${label} entfernen`,
  row: (number: number) => `Zeile ${String(number)}`,
  cell: (label: string, number: number) => `${label}, Zeile ${String(number)}`,
  unset: 'Nicht gesetzt',
  none: 'Keine',
  duplicate: 'Duplizieren',
  delete: 'Löschen',
  fullPresence: '100',
  findings: 'Befunde',
  many: (count: number) => `${String(count)} Elemente ausgewählt`,
  manyHint: 'Wählen Sie eines aus, um es zu bearbeiten.',
  gone: 'Dieses Element ist nicht mehr im Plan.',
  company: 'Unternehmen',
  data: 'Daten',
  days: ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'],
  dayNames: ['Montag', 'Dienstag', 'Mittwoch', 'Donnerstag', 'Freitag', 'Samstag', 'Sonntag'],
} as const;

export const USER_CLASSES_DE = {
  'shop-floor': 'Fertigung',
  warehouse: 'Lager',
  quality: 'Qualität',
  maintenance: 'Instandhaltung',
  planning: 'Planung',
  purchasing: 'Einkauf',
  sales: 'Vertrieb',
  finance: 'Finanzen',
  management: 'Leitung',
} as const;

export const CRITICALITIES_DE = {
  low: 'Niedrig: kann Tage warten',
  medium: 'Mittel: kann einen Tag warten',
  high: 'Hoch: der Tag leidet',
  critical: 'Kritisch: die Linie steht',
} as const;

export const LINES_DE = { internet: 'Internet', 'leased-line': 'Standleitung', mpls: 'MPLS', mobile: 'Mobilfunk' } as const;

export const LOCAL_REASONS_DE = { latency: 'Latenz', safety: 'Arbeitssicherheit', regulation: 'Vorschrift', equipment: 'Anlagen' } as const;

export const HOSTING_DE = { site: 'Vor Ort', cloud: 'In einer Cloud', partner: 'Bei einem Partner' } as const;

export const SENSITIVITIES_DE = { public: 'Öffentlich', internal: 'Intern', confidential: 'Vertraulich', restricted: 'Streng vertraulich' } as const;

export const TRANSACTION_CLASSES_DE = {
  scan: 'Scan',
  autocomplete: 'Autovervollständigung',
  'form-read': 'Formular öffnen',
  'form-save': 'Formular speichern',
  'list-search': 'Liste durchsuchen',
  'pivot-report': 'Pivot-Auswertung',
  'document-report': 'Drucken',
  'order-create': 'Auftrag anlegen',
  'order-confirm': 'Auftrag bestätigen',
  'production-create': 'Fertigungsauftrag anlegen',
  'production-post': 'Fertigung zurückmelden',
  receipt: 'Wareneingang',
  delivery: 'Auslieferung',
  'invoice-post': 'Rechnung buchen',
  login: 'Anmelden',
  'api-call': 'API-Aufruf',
} as const;

export const BATCH_KINDS_DE = {
  'mrp-scheduler': 'Dispositionslauf',
  'inventory-valuation': 'Bestandsbewertung',
  reporting: 'Berichte',
  'accounting-close': 'Abschluss',
  import: 'Import',
  other: 'Sonstiges',
} as const;

export const MODES_DE = { sync: 'Synchron: wartet auf die Antwort', queued: 'Gepuffert: darf warten', batch: 'Stapellauf: läuft im Zeitfenster' } as const;

export const REGULATIONS_DE = {
  gdpr: 'DSGVO',
  nis2: 'NIS2',
  sox: 'SOX',
  'iso-27001': 'ISO 27001',
  'iatf-16949': 'IATF 16949',
  'food-safety': 'Lebensmittelsicherheit',
  gmp: 'GMP',
  'medical-device': 'Medizinprodukte',
  'aerospace-defence': 'Luftfahrt und Verteidigung',
} as const;
