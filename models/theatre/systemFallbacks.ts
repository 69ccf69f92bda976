import type { SystemKind } from '../document';

/** What the people at a system do while the ERP does not answer it, by kind of system. */
export const SYSTEM_FALLBACKS: Readonly<Record<SystemKind, string>> = {
  mes: 'Work on with the orders it has; new orders come on paper from the planner.',
  historian: 'Nothing to do: production does not depend on it.',
  wms: 'Work on with the orders it has; look at the place before promising stock.',
  barcode: 'Write movements on the form, or collect scans in the device where it can.',
  'label-printing': 'Print from the label server’s own copy, or write labels by hand; note every number used.',
  'quality-station': 'Record results at the station or on the form; release by signature.',
  edi: 'Tell partners by telephone or e-mail; take urgent messages in by hand.',
  'supplier-portal': 'Call suppliers about what is due today and tomorrow.',
  ecommerce: 'Show on the shop that stock and dates are being checked by hand.',
  shipping: 'Book with the carrier by telephone or on its own page.',
  bi: 'Nothing to do: figures are late.',
  finance: 'Hold the documents in order of arrival.',
  hr: 'Nothing to do until it is back.',
  plm: 'Release no change until it is back.',
  crm: 'Tell order entry of won deals by telephone.',
  other: 'Ask its keeper what can go on without the ERP.',
};
