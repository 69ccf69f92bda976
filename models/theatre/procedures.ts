import type { Process } from '../document';

/** How a process is run by hand. */
export interface Procedure {
  readonly id: string;
  readonly title: string;
  /** Who leads it where the plan names nobody. */
  readonly role: string;
  /** Printed or written down before anything fails. */
  readonly keepReady: readonly string[];
  readonly steps: readonly string[];
  /** Processes that simply wait need no forms. */
  readonly paper: boolean;
}

const waits = (id: string, title: string, role: string, ...steps: readonly string[]): Procedure => ({ id, title, role, keepReady: [], steps, paper: false });

const ORDER_ENTRY: Procedure = {
  id: 'order-entry',
  title: 'Order entry',
  role: 'Head of order entry',
  keepReady: ['Price list', 'Customers with delivery addresses and contacts', 'Open orders with promised dates'],
  steps: ['Take orders on the form; give no new date without asking the scheduler.', 'Give each form the next number of the block kept for outages and tell the customer that number.', 'Pass urgent orders to scheduling and shipping on paper.'],
  paper: true,
};

/** The manual procedure of every process; the five of a plant come first. */
export const PROCEDURES: Readonly<Record<Process, Procedure>> = {
  sales: ORDER_ENTRY,
  ecommerce: { ...ORDER_ENTRY, id: 'shop-orders', title: 'Shop orders', role: 'Head of the shop', steps: ['Show on the shop that stock and dates are being checked by hand.', 'Hold the orders; ship nothing that is not confirmed.'] },
  procurement: {
    id: 'receiving',
    title: 'Receiving and purchasing',
    role: 'Goods-in lead',
    keepReady: ['Purchase orders due in the next days', 'Items that must be inspected', 'Supplier contacts'],
    steps: ['Check the delivery against the printed purchase order and fill in the form.', 'Put the goods on a marked place and fix a copy of the form to them.', 'Release for use only what quality has signed.', 'Buy only what production needs today; note each order on the form.'],
    paper: true,
  },
  shipping: {
    id: 'shipping',
    title: 'Shipping',
    role: 'Shipping lead',
    keepReady: ['Deliveries of the next days with addresses and carriers', 'Blank delivery notes and labels', 'A block of provisional delivery note numbers'],
    steps: ['Ship only what is on the printed list, the earliest truck first.', 'Fill in the form and give the driver a delivery note with a provisional number.', 'Where the law asks for an electronic document, hold the truck until the ERP is back.', 'Book collections with the carrier by telephone or on its own page.'],
    paper: true,
  },
  manufacturing: {
    id: 'production-reporting',
    title: 'Production reporting',
    role: 'Shift leader',
    keepReady: ['Released orders with quantities and work plans', 'Drawings and work instructions in their current version', 'Lots of material on the lines'],
    steps: ['Work on released orders only, in the printed order.', 'Fill in one form per order and operation at the end of the operation, and at each change of shift.', 'Write lot numbers of material and of what is made; without them nothing may leave the line.', 'Machines that report by themselves go on; do not write down what they count.'],
    paper: true,
  },
  mrp: {
    id: 'scheduling',
    title: 'Scheduling',
    role: 'Production planner',
    keepReady: ['The plan of the current and the next week', 'Stock of critical material'],
    steps: ['Freeze the plan: keep the printed sequence.', 'Change it on the board only for missing material or an urgent order, and note why.', 'Meet the shift leaders at each change of shift.', 'Start no planning run before all paper is in.'],
    paper: true,
  },
  inventory: {
    id: 'stock-movements',
    title: 'Stock movements',
    role: 'Warehouse lead',
    keepReady: ['Stock by place', 'Pick lists of the next shift'],
    steps: ['Move goods with a form for each movement; no form, no movement.', 'Write lot and serial numbers as printed on the label.', 'Hand the forms in by place and hour, so that they can be entered in order.'],
    paper: true,
  },
  quality: {
    id: 'quality',
    title: 'Quality inspection',
    role: 'Quality lead',
    keepReady: ['Inspection plans', 'Blocked lots'],
    steps: ['Inspect by the printed plan and record each value on the form.', 'Block by a red label; only quality takes it off.', 'Release lots by signature on the form.'],
    paper: true,
  },
  maintenance: {
    id: 'maintenance',
    title: 'Maintenance',
    role: 'Maintenance lead',
    keepReady: ['Work orders of the week', 'Contacts of machine suppliers'],
    steps: ['Repair first, write the form afterwards.', 'Note spare parts taken from stock.'],
    paper: true,
  },
  accounting: waits('accounting', 'Accounting', 'Head of accounting', 'Keep documents in order of arrival; post nothing by hand.', 'Make payments that cannot wait in the bank’s own portal and keep the receipt.'),
  reporting: waits('reporting', 'Reporting', 'Head of controlling', 'Wait: figures are made anew once all paper is in.'),
  plm: waits('engineering', 'Engineering changes', 'Head of engineering', 'Release no change until the ERP is back.'),
  hr: waits('staff', 'Staff and absences', 'Head of personnel', 'Note absences at the gate and hand the list over afterwards.'),
};

/** In this order paper goes into the ERP afterwards: what later documents refer to goes in first. */
export const ENTRY_ORDER: readonly Process[] = ['procurement', 'inventory', 'manufacturing', 'quality', 'maintenance', 'shipping', 'sales', 'ecommerce', 'mrp', 'accounting', 'plm', 'hr', 'reporting'];
