import type { Process, Site, SystemKind } from '../../../models/document';

interface KindText {
  readonly label: string;
  readonly hint: string;
}

const sites: Readonly<Record<Site['kind'], KindText>> = {
  plant: { label: 'Werk', hint: 'Ein Produktionsstandort mit Schichten, Maschinen und Werkssystemen' },
  warehouse: { label: 'Lager', hint: 'Ein Standort, der lagert und versendet, mit Scannern und wenigen Arbeitsplätzen' },
  office: { label: 'Büro', hint: 'Vertrieb, Finanzen und Planung ohne Produktion' },
};

const systems: Readonly<Record<SystemKind, KindText>> = {
  mes: { label: 'MES', hint: 'Steuert und erfasst die Fertigung auf dem Hallenboden' },
  historian: { label: 'Historian', hint: 'Zeichnet Messwerte von Maschinen über die Zeit auf' },
  wms: { label: 'WMS', hint: 'Steuert ein Lager im Detail' },
  barcode: { label: 'Barcode-Gateway', hint: 'Verbindet die Scanner in der Halle mit dem ERP' },
  'label-printing': { label: 'Etikettendruck', hint: 'Druckt Etiketten an Linien und Laderampen' },
  'quality-station': { label: 'Prüfplatz', hint: 'Misst Teile und meldet Ergebnisse' },
  edi: { label: 'EDI', hint: 'Tauscht Bestellungen und Lieferscheine mit Partnern aus' },
  'supplier-portal': { label: 'Lieferantenportal', hint: 'Hier bestätigen Lieferanten Bestellungen und Lieferungen' },
  ecommerce: { label: 'E-Commerce', hint: 'Webshop oder Marktplatz' },
  shipping: { label: 'Versanddienstleister', hint: 'Etiketten, Sendungsverfolgung und Abholung von Paketen und Fracht' },
  bi: { label: 'BI', hint: 'Berichte und Auswertungen außerhalb des ERP' },
  finance: { label: 'Finanzsystem', hint: 'Konsolidierung, Zahlungen oder Konzernbuchhaltung' },
  hr: { label: 'Personalsystem', hint: 'Mitarbeiter, Zeiten und Lohnabrechnung' },
  plm: { label: 'PLM', hint: 'Zeichnungen, Stücklisten und technische Änderungen' },
  crm: { label: 'CRM', hint: 'Kunden, Besuche und Verkaufschancen' },
  other: { label: 'Anderes System', hint: 'Jedes andere System, das mit dem ERP spricht' },
};

const processes: Readonly<Record<Process, KindText>> = {
  manufacturing: { label: 'Fertigung', hint: 'Fertigungsaufträge und ihre Rückmeldung' },
  mrp: { label: 'Disposition', hint: 'Materialbedarfsplanung: was wann gefertigt und gekauft wird' },
  inventory: { label: 'Bestand', hint: 'Lagerbewegungen, Inventur und Bewertung' },
  procurement: { label: 'Einkauf', hint: 'Bestellungen und Wareneingänge' },
  quality: { label: 'Qualität', hint: 'Prüfungen, Meldungen und Freigaben' },
  maintenance: { label: 'Instandhaltung', hint: 'Arbeiten an Maschinen, geplant und dringend' },
  sales: { label: 'Vertrieb', hint: 'Angebote, Aufträge und Preise' },
  shipping: { label: 'Versand', hint: 'Lieferungen, die das Tor verlassen' },
  accounting: { label: 'Buchhaltung', hint: 'Rechnungen, Zahlungen und Abschluss' },
  reporting: { label: 'Berichte', hint: 'Berichte, die im ERP laufen' },
  ecommerce: { label: 'E-Commerce', hint: 'Bestellungen aus dem Webshop' },
  plm: { label: 'Konstruktion', hint: 'Stücklisten und technische Änderungen' },
  hr: { label: 'Personal', hint: 'Anwesenheit, Urlaub und Spesen' },
};

export const PALETTE_TEXT_DE = {
  title: 'Zum Plan hinzufügen',
  howTo: 'In die Zeichnung ziehen oder mit der Eingabetaste in deren Mitte einfügen.',
  groups: { sites: 'Standorte', systems: 'Systeme', workloads: 'ERP-Workloads' },
  sites,
  systems,
  processes,
  add: (label: string) => `${label} hinzufügen`,
} as const;
