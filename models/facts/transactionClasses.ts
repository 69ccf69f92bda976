import type { TransactionClass } from '../document/schema/workload';

export interface TransactionClassFacts {
  /** Names of the measured classes behind the row. */
  readonly measuredAs: readonly string[];
  /** Service time of the class's own request as a multiple of reading a sale order form. */
  readonly ratioToFormRead: number;
  readonly ratioNote: string;
  readonly medianMs: number;
  /** Squared coefficient of variation (variance / mean²) within the class. */
  readonly scv: number;
  readonly pythonCpuMs: number;
  readonly dbCpuMs: number;
  readonly sqlStatements: number;
  readonly walKB: number;
  /** Database blocks read from memory or disk. */
  readonly logicalReads: number | null;
  /** HTTP requests that one business step makes: the class's own one and its companions. */
  readonly requestsPerStep: number;
  /** Mean ratio of a companion request (reads again, chatter, onchange); 0 when there is none. Companions are lighter than the class. */
  readonly companionRatio: number;
  /** ratioToFormRead + (requestsPerStep - 1) x companionRatio: the whole step in form reads. */
  readonly stepRatio: number;
  readonly stepNote: string;
  readonly writes: boolean;
  readonly source: 'odoo-measured';
  readonly grade: 'M';
}

/**
 * What one transaction of each class costs, measured on Odoo 19.0 on 2026-11-22 (key `odoo-measured`, grade M): one client,
 * one worker, warm, database on the same host, 81 modules, small tables, no customisation.
 * Ratios, SQL counts, WAL bytes, SCV and requests per step transfer to other machines. Milliseconds do not: the host's own
 * speed swung by a factor of two. Multiply a ratio by the form-read time of the machine in question.
 * Companion ratios are worked out from the recorded requests of a step and the measured class of each request.
 * Example: order-confirm is 5.5 + 3 x 0.67 = 7.51 form reads in 4 requests.
 */
export const TRANSACTION_CLASSES: Readonly<Record<TransactionClass, TransactionClassFacts>> = {
  scan: { measuredAs: ['scan: find product by barcode', 'scan: first booking of a move line (write)'], ratioToFormRead: 1.04, ratioNote: 'mean of two requests: find 0.25 (36 rounds) and first booking 1.82 (quotient of medians; not in the rounds)', medianMs: 78.07, scv: 0.761, pythonCpuMs: 48.67, dbCpuMs: 23.02, sqlStatements: 34.8, walKB: 1.5, logicalReads: 236, requestsPerStep: 2, companionRatio: 1.04, stepRatio: 2.08, stepNote: 'find the product, book the line; scv is that of the mixture of the two', writes: true, source: 'odoo-measured', grade: 'M' },
  autocomplete: { measuredAs: ['name_search autocomplete'], ratioToFormRead: 0.4, ratioNote: 'median of 36 rounds', medianMs: 28.4, scv: 0.1, pythonCpuMs: 15.5, dbCpuMs: 13.97, sqlStatements: 7.4, walKB: 0, logicalReads: 348, requestsPerStep: 3, companionRatio: 0.52, stepRatio: 1.44, stepNote: 'choosing a customer: two searches and one onchange', writes: false, source: 'odoo-measured', grade: 'M' },
  'form-read': { measuredAs: ['read form: sale order (4 lines)'], ratioToFormRead: 1, ratioNote: 'median of 36 rounds', medianMs: 75.07, scv: 0.025, pythonCpuMs: 51.48, dbCpuMs: 17.67, sqlStatements: 33.7, walKB: 0, logicalReads: 123, requestsPerStep: 3, companionRatio: 0.51, stepRatio: 2.02, stepNote: 'opening a record: read and two chatter requests', writes: false, source: 'odoo-measured', grade: 'M' },
  'form-save': { measuredAs: ['save: one sale order line added (web_save)'], ratioToFormRead: 1.53, ratioNote: 'median of 36 rounds', medianMs: 108.19, scv: 0.02, pythonCpuMs: 75.47, dbCpuMs: 25.51, sqlStatements: 47, walKB: 21.1, logicalReads: 470, requestsPerStep: 3, companionRatio: 0.51, stepRatio: 2.55, stepNote: 'saving: save and two chatter requests', writes: true, source: 'odoo-measured', grade: 'M' },
  'list-search': { measuredAs: ['list: 80 sale orders'], ratioToFormRead: 1.17, ratioNote: 'median of 36 rounds', medianMs: 95.99, scv: 0.031, pythonCpuMs: 72.86, dbCpuMs: 17.86, sqlStatements: 14, walKB: 0, logicalReads: 1202, requestsPerStep: 1, companionRatio: 0, stepRatio: 1.17, stepNote: 'a list opened again or searched: one request (three or four the first time in a browser)', writes: false, source: 'odoo-measured', grade: 'M' },
  'pivot-report': { measuredAs: ['pivot: sales by month and customer'], ratioToFormRead: 4.03, ratioNote: 'median of 36 rounds', medianMs: 309.02, scv: 0.015, pythonCpuMs: 226.53, dbCpuMs: 63.45, sqlStatements: 4, walKB: 0, logicalReads: 972, requestsPerStep: 1, companionRatio: 0, stepRatio: 4.03, stepNote: 'not recorded in the browser: one grouped read', writes: false, source: 'odoo-measured', grade: 'M' },
  'document-report': { measuredAs: ['HTML report: sale order'], ratioToFormRead: 0.9, ratioNote: 'median of 36 rounds', medianMs: 78.37, scv: 0.018, pythonCpuMs: 56.71, dbCpuMs: 14.95, sqlStatements: 28, walKB: 0, logicalReads: 88, requestsPerStep: 1, companionRatio: 0, stepRatio: 0.9, stepNote: 'not recorded in the browser: one report request; PDF rendering was not measured', writes: false, source: 'odoo-measured', grade: 'M' },
  'order-create': { measuredAs: ['create sale order with 4 lines (web_save)'], ratioToFormRead: 2.06, ratioNote: 'median of 36 rounds', medianMs: 151.32, scv: 0.016, pythonCpuMs: 106.83, dbCpuMs: 33.93, sqlStatements: 56, walKB: 15.2, logicalReads: 1264, requestsPerStep: 43, companionRatio: 0.55, stepRatio: 25.16, stepNote: 'an order of 4 lines typed in and saved: new form 1, customer 3, 9 per line, save 3', writes: true, source: 'odoo-measured', grade: 'M' },
  'order-confirm': { measuredAs: ['confirm sale order (4 lines)'], ratioToFormRead: 5.5, ratioNote: 'median of 36 rounds', medianMs: 433.12, scv: 0.045, pythonCpuMs: 274.28, dbCpuMs: 133.54, sqlStatements: 195.1, walKB: 54.3, logicalReads: 4641, requestsPerStep: 4, companionRatio: 0.67, stepRatio: 7.51, stepNote: 'confirmation, record read again, two chatter requests', writes: true, source: 'odoo-measured', grade: 'M' },
  'production-create': { measuredAs: ['create manufacturing order (6 components, web_save)', 'confirm manufacturing order'], ratioToFormRead: 4.49, ratioNote: 'median of 36 rounds', medianMs: 316.56, scv: 0.025, pythonCpuMs: 196.56, dbCpuMs: 101.21, sqlStatements: 126.2, walKB: 29, logicalReads: 5024, requestsPerStep: 10, companionRatio: 1.38, stepRatio: 16.91, stepNote: 'an order entered and confirmed: new form 1, product 2, save and confirm 7; the class itself is the save, the confirmation is among the companions', writes: true, source: 'odoo-measured', grade: 'M' },
  'production-post': { measuredAs: ['mark manufacturing order as done (produce all)'], ratioToFormRead: 5.72, ratioNote: 'median of 36 rounds', medianMs: 509.71, scv: 0.033, pythonCpuMs: 335.34, dbCpuMs: 129.13, sqlStatements: 195.6, walKB: 83.2, logicalReads: 2940, requestsPerStep: 4, companionRatio: 0.84, stepRatio: 8.24, stepNote: 'produce all, record read again, two chatter requests', writes: true, source: 'odoo-measured', grade: 'M' },
  receipt: { measuredAs: ['validate receipt (10 lines)'], ratioToFormRead: 5.32, ratioNote: 'median of 36 rounds', medianMs: 309.57, scv: 0.012, pythonCpuMs: 231.62, dbCpuMs: 73.27, sqlStatements: 164, walKB: 43, logicalReads: 4389, requestsPerStep: 4, companionRatio: 0.59, stepRatio: 7.09, stepNote: 'not recorded; as the recorded validation of a delivery', writes: true, source: 'odoo-measured', grade: 'M' },
  delivery: { measuredAs: ['validate delivery (4 lines, from a sale order)'], ratioToFormRead: 3.44, ratioNote: 'quotient of the measured medians; not in the rounds', medianMs: 258.58, scv: 0.018, pythonCpuMs: 181.06, dbCpuMs: 64.49, sqlStatements: 120.6, walKB: 26.3, logicalReads: 1656, requestsPerStep: 4, companionRatio: 0.59, stepRatio: 5.21, stepNote: 'validation, record read again, two chatter requests', writes: true, source: 'odoo-measured', grade: 'M' },
  'invoice-post': { measuredAs: ['post invoice (4 lines)'], ratioToFormRead: 2.25, ratioNote: 'median of 36 rounds', medianMs: 159.23, scv: 0.034, pythonCpuMs: 108.3, dbCpuMs: 49.58, sqlStatements: 63.8, walKB: 26.5, logicalReads: 1791, requestsPerStep: 4, companionRatio: 0.83, stepRatio: 4.74, stepNote: 'not recorded; as the recorded confirmation of an order', writes: true, source: 'odoo-measured', grade: 'M' },
  login: { measuredAs: ['login (password)'], ratioToFormRead: 6.94, ratioNote: 'median of 36 rounds', medianMs: 563.63, scv: 0.015, pythonCpuMs: 522.07, dbCpuMs: 12.66, sqlStatements: 28, walKB: 3.5, logicalReads: 79, requestsPerStep: 11, companionRatio: 0.44, stepRatio: 11.34, stepNote: 'login and first page with an empty browser cache: 11 dynamic requests; the five that were not timed singly stand as similar ones (login page as page shell; logo, two translations and a bundle as menus)', writes: true, source: 'odoo-measured', grade: 'M' },
  'api-call': { measuredAs: ['integration: create one stock move (JSON-2)'], ratioToFormRead: 1.53, ratioNote: 'quotient of the measured medians; not in the rounds', medianMs: 114.51, scv: 0.045, pythonCpuMs: 71.06, dbCpuMs: 30.28, sqlStatements: 48.7, walKB: 4.5, logicalReads: 359, requestsPerStep: 1, companionRatio: 0, stepRatio: 1.53, stepNote: 'one call, one request', writes: true, source: 'odoo-measured', grade: 'M' },
};
