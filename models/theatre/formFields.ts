import type { TransactionClass } from '../document';

/** The paper form that stands in for a step on the screen. Steps that only look something up have none. */
export interface FormSheet {
  readonly title: string;
  readonly fields: readonly string[];
}

const ALWAYS = ['Date and time', 'Name'] as const;

/** What the ERP needs to take the step in afterwards, by class of step. */
export const FORM_SHEETS: Readonly<Partial<Record<TransactionClass, FormSheet>>> = {
  scan: { title: 'Stock movement', fields: [...ALWAYS, 'Item', 'Lot or serial number', 'From place', 'To place', 'Quantity and unit'] },
  'form-save': { title: 'Change to a record', fields: [...ALWAYS, 'Document and number', 'What changes', 'Old value', 'New value', 'Reason'] },
  'order-create': { title: 'New order', fields: [...ALWAYS, 'Customer or supplier', 'Their reference', 'Item', 'Quantity and unit', 'Agreed price', 'Wanted date', 'Delivery address'] },
  'order-confirm': { title: 'Order confirmed', fields: [...ALWAYS, 'Order number', 'Promised date', 'Confirmed to whom, and how'] },
  'production-create': { title: 'New production order', fields: [...ALWAYS, 'Item', 'Quantity and unit', 'Line or workplace', 'Start', 'Order that needs it'] },
  'production-post': { title: 'Production report', fields: [...ALWAYS, 'Production order', 'Operation', 'Line or workplace', 'Good quantity', 'Scrap and reason', 'Lot or serial numbers made', 'Lots of material used'] },
  receipt: { title: 'Goods receipt', fields: [...ALWAYS, 'Supplier', 'Purchase order', 'Delivery note', 'Item', 'Quantity and unit', 'Lot', 'Place', 'Inspection needed: yes or no'] },
  delivery: { title: 'Delivery', fields: [...ALWAYS, 'Customer', 'Order', 'Item', 'Quantity and unit', 'Lot or serial numbers', 'Carrier', 'Pallets and weight', 'Provisional delivery note number'] },
  'invoice-post': { title: 'Invoice', fields: [...ALWAYS, 'Partner', 'Their number and date', 'Order', 'Amount and currency', 'Due date'] },
};
