import type { Process, Site, SystemKind } from '../../../models/document';
import { catalogue } from '../../../shared/language/catalogue';
import { PALETTE_TEXT_DE } from './messages.de';

interface KindText {
  readonly label: string;
  /** What it is, for somebody who hears the word for the first time. */
  readonly hint: string;
}

const sites: Readonly<Record<Site['kind'], KindText>> = {
  plant: { label: 'Plant', hint: 'A production site with shifts, machines and plant systems' },
  warehouse: { label: 'Warehouse', hint: 'A site that stores and ships, with scanners and few desks' },
  office: { label: 'Office', hint: 'Sales, finance and planning people without production' },
};

const systems: Readonly<Record<SystemKind, KindText>> = {
  mes: { label: 'MES', hint: 'Runs and records production on the shop floor' },
  historian: { label: 'Historian', hint: 'Stores measured values of machines over time' },
  wms: { label: 'WMS', hint: 'Steers a warehouse in detail' },
  barcode: { label: 'Barcode gateway', hint: 'Connects scanners on the floor with the ERP' },
  'label-printing': { label: 'Label printing', hint: 'Prints labels at lines and docks' },
  'quality-station': { label: 'Quality station', hint: 'Measures parts and reports results' },
  edi: { label: 'EDI', hint: 'Exchanges orders and delivery notes with partners' },
  'supplier-portal': { label: 'Supplier portal', hint: 'Where suppliers confirm orders and deliveries' },
  ecommerce: { label: 'eCommerce', hint: 'Web shop or marketplace' },
  shipping: { label: 'Shipping carrier', hint: 'Labels, tracking and pick-up of parcels and freight' },
  bi: { label: 'BI', hint: 'Reports and analyses outside the ERP' },
  finance: { label: 'Finance system', hint: 'Consolidation, payments or a group ledger' },
  hr: { label: 'HR system', hint: 'People, time and payroll' },
  plm: { label: 'PLM', hint: 'Drawings, parts lists and engineering changes' },
  crm: { label: 'CRM', hint: 'Customers, visits and opportunities' },
  other: { label: 'Other system', hint: 'Any other system that talks to the ERP' },
};

const processes: Readonly<Record<Process, KindText>> = {
  manufacturing: { label: 'Manufacturing', hint: 'Production orders and their confirmation' },
  mrp: { label: 'MRP', hint: 'Material planning: what to make and buy, and when' },
  inventory: { label: 'Inventory', hint: 'Stock movements, counting and valuation' },
  procurement: { label: 'Procurement', hint: 'Purchase orders and receipts' },
  quality: { label: 'Quality', hint: 'Checks, alerts and releases' },
  maintenance: { label: 'Maintenance', hint: 'Work on machines, planned and urgent' },
  sales: { label: 'Sales', hint: 'Quotations, orders and prices' },
  shipping: { label: 'Shipping', hint: 'Deliveries leaving the dock' },
  accounting: { label: 'Accounting', hint: 'Invoices, payments and the close' },
  reporting: { label: 'Reporting', hint: 'Reports run inside the ERP' },
  ecommerce: { label: 'eCommerce', hint: 'Orders from the web shop' },
  plm: { label: 'Engineering', hint: 'Parts lists and engineering changes' },
  hr: { label: 'HR', hint: 'Attendance, leave and expenses' },
};

/** Every text of the palette, and the names of kinds that canvas, outline and inspector use too. */
const PALETTE_TEXT_EN = {
  title: 'Add to the plan',
  howTo: 'Drag onto the canvas, or press Enter to add at its centre.',
  groups: { sites: 'Sites', systems: 'Systems', workloads: 'ERP workloads' },
  sites,
  systems,
  processes,
  add: (label: string) => `Add ${label}`,
} as const;

export const PALETTE_TEXT = catalogue(PALETTE_TEXT_EN, { de: PALETTE_TEXT_DE });
