export const RESIDENCIES_DE = { none: 'Überall', geography: 'Innerhalb der Geografie', country: 'Innerhalb des Landes' } as const;

export const COMMITMENTS_DE = { upTo1Year: 'Bis zu einem Jahr', upTo3Years: 'Bis zu drei Jahren', none: 'Keine' } as const;

export const PAYMENTS_DE = { monthly: 'Monat für Monat', upfront: 'Auf einmal' } as const;

export const SUPPORT_DE = { 'business-hours': 'Bürozeiten', extended: 'Erweiterte Zeiten', 'around-the-clock': 'Rund um die Uhr' } as const;

export const KUBERNETES_DE = { none: 'Keines', basic: 'Grundlagen', strong: 'Sicher' } as const;

export const DATABASE_NEEDS_DE = { 'custom-extensions': 'Eigene Erweiterungen', 'custom-replication': 'Eigene Replikation', superuser: 'Superuser-Rechte', tablespaces: 'Tablespaces' } as const;

export const DISCOUNTED_DE = {
  all: 'Alles',
  compute: 'Rechenleistung',
  databases: 'Datenbanken',
  storage: 'Speicher und Sicherung',
  networking: 'Netz',
  security: 'Sicherheit',
  monitoring: 'Überwachung',
  integration: 'Integration',
} as const;

export const BASES_DE = { EA: 'Enterprise Agreement', CSP: 'Partner (CSP)', MACC: 'Verbrauchszusage', other: 'Sonstiges' } as const;

export const STEPPED_DE = { azure: 'Azure', 'expert-hours': 'Fachstunden', 'old-estate': 'Heutige Infrastruktur', 'edge-hardware': 'Edge-Knoten' } as const;

export const NOBODY_SAID_DE = { name: 'Nicht genannt' } as const;

export const BLACKOUT_KINDS_DE = {
  shift: 'Schichten',
  holiday: 'Feiertag',
  shutdown: 'Werksruhe',
  'month-end': 'Monatsabschluss',
  'quarter-end': 'Quartalsabschluss',
  'year-end': 'Jahresabschluss',
  'stock-take': 'Inventur',
  peak: 'Hochsaison',
  'supplier-window': 'Lieferanten- oder EDI-Fenster',
  'change-freeze': 'Änderungsstopp',
  validation: 'Validierung',
} as const;

export const STANDINGS_DE = { hard: 'Hart: keine Umstellung', soft: 'Weich: kostet', open: 'Offen: gut für eine Umstellung' } as const;

export const CALENDAR_ZONES_DE = { plants: 'Systeme im Werk', partners: 'Systeme von Partnern', cloud: 'Systeme in Clouds' } as const;

export const RETURNS_DE = { week: 'Jede Woche', month: 'Jeden Monat', quarter: 'Jedes Quartal', year: 'Jedes Jahr' } as const;

export const WAVE_UNITS_DE = { 'business-unit': 'Geschäftsbereichen' } as const;

export const INCLUDES_DE = {
  'infrastructure-move': 'Umzug der Infrastruktur',
  'erp-reimplementation': 'Neueinführung des ERP',
  'plant-integration-redesign': 'Umbau der Werksanbindungen',
} as const;
