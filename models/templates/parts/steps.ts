import type { Process, TransactionClass, UserClass, Workload } from '../../document';

type Steps = Partial<Record<TransactionClass, number>>;

/**
 * Business steps of one active user in one hour, by process and class of user. A person works in several processes:
 * the sum over them comes to 20–60 steps an hour, more where people scan.
 */
const STEPS: Readonly<Record<Process, Partial<Record<UserClass, Steps>>>> = {
  manufacturing: {
    'shop-floor': { login: 0.3, scan: 18, 'form-read': 8, 'production-post': 5, 'list-search': 2 },
    planning: { 'production-create': 3, 'form-read': 5, 'list-search': 3, 'form-save': 2 },
    quality: { 'form-read': 3, 'list-search': 2 },
    maintenance: { 'form-read': 2 },
  },
  mrp: {
    planning: { login: 0.2, 'list-search': 6, 'form-read': 6, 'form-save': 4, 'pivot-report': 0.6 },
    purchasing: { 'list-search': 3, 'form-read': 2 },
  },
  inventory: {
    warehouse: { login: 0.3, scan: 40, 'form-read': 5, 'list-search': 3, 'form-save': 2 },
    'shop-floor': { scan: 6, 'list-search': 1 },
    planning: { 'list-search': 2 },
  },
  procurement: {
    purchasing: { login: 0.2, 'form-read': 8, 'list-search': 5, autocomplete: 4, 'form-save': 4, 'order-create': 2, 'order-confirm': 1.5, 'document-report': 1 },
    warehouse: { receipt: 3 },
    planning: { 'form-read': 2 },
  },
  quality: {
    quality: { login: 0.2, 'form-read': 12, 'form-save': 8, 'list-search': 6, scan: 4, 'document-report': 1 },
    'shop-floor': { 'form-save': 1 },
  },
  maintenance: {
    maintenance: { login: 0.2, 'form-read': 9, 'form-save': 6, 'list-search': 6, scan: 3 },
    'shop-floor': { 'form-save': 0.2 },
  },
  sales: {
    sales: { login: 0.2, 'form-read': 10, 'list-search': 6, autocomplete: 6, 'form-save': 4, 'order-create': 2.5, 'order-confirm': 1.5, 'document-report': 1.5 },
    management: { 'list-search': 3, 'form-read': 3 },
  },
  shipping: { warehouse: { scan: 8, delivery: 4, 'document-report': 2 }, sales: { 'list-search': 1 } },
  accounting: {
    finance: { login: 0.2, 'form-read': 10, 'list-search': 8, 'form-save': 5, 'invoice-post': 5, 'document-report': 1 },
    purchasing: { 'form-read': 1 },
  },
  reporting: {
    management: { login: 0.2, 'pivot-report': 3, 'list-search': 8, 'form-read': 12, 'document-report': 1 },
    finance: { 'pivot-report': 0.8 },
    planning: { 'pivot-report': 0.4 },
    sales: { 'pivot-report': 0.3 },
  },
  ecommerce: { sales: { 'form-read': 2, 'list-search': 1 } },
  plm: { planning: { 'form-read': 2, 'form-save': 0.5 }, quality: { 'form-read': 2 } },
  hr: { management: { 'form-read': 1.5, 'form-save': 0.5 }, finance: { 'form-read': 0.5 } },
};

/** The usual transactions of a process. */
export function stepsOf(process: Process): Workload['transactions'] {
  return (Object.entries(STEPS[process]) as [UserClass, Steps][]).flatMap(([userClass, steps]) =>
    (Object.entries(steps) as [TransactionClass, number][]).map(([transaction, perUserHour]) => ({ class: transaction, userClass, perUserHour })),
  );
}
