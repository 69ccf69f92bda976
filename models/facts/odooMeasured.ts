export interface OdooMeasurement {
  readonly value: number;
  readonly unit: string;
  /** False for everything that depends on the speed of the machine. */
  readonly transfers: boolean;
  readonly note: string;
  readonly source: 'odoo-measured';
  readonly grade: 'M';
}

const MEASUREMENTS = {
  formReadMs: { value: 75.07, unit: 'ms', transfers: false, note: 'median of the reference class, one client; the reference of every ratio', source: 'odoo-measured', grade: 'M' },
  httpRssFreshMB: { value: 119.9, unit: 'MB', transfers: true, note: 'HTTP worker, nothing served, 81 modules', source: 'odoo-measured', grade: 'M' },
  httpRssLightMB: { value: 134, unit: 'MB', transfers: true, note: 'HTTP worker after 1,000 light requests', source: 'odoo-measured', grade: 'M' },
  httpRssReportsMB: { value: 161.2, unit: 'MB', transfers: true, note: 'HTTP worker after reports and 20,000-row exports', source: 'odoo-measured', grade: 'M' },
  batchRssHighMB: { value: 196, unit: 'MB', transfers: true, note: 'highest peak of the batch runs (inventory valuation)', source: 'odoo-measured', grade: 'M' },
  geventRssFreshMB: { value: 94.9, unit: 'MB', transfers: true, note: 'websocket process, nothing served', source: 'odoo-measured', grade: 'M' },
  geventRssFirstWebsocketMB: { value: 147, unit: 'MB', transfers: true, note: 'websocket process with one idle websocket', source: 'odoo-measured', grade: 'M' },
  cronRssFreshMB: { value: 118.4, unit: 'MB', transfers: true, note: 'scheduled-job process, nothing run', source: 'odoo-measured', grade: 'M' },
  cronRssAfterJobsMB: { value: 160, unit: 'MB', transfers: true, note: 'scheduled-job process after jobs ran', source: 'odoo-measured', grade: 'M' },
  masterRssMB: { value: 139.1, unit: 'MB', transfers: true, note: 'parent process', source: 'odoo-measured', grade: 'M' },
  websocketKB: { value: 76, unit: 'kB/websocket', transfers: true, note: 'slope between 1 and 400 idle websockets', source: 'odoo-measured', grade: 'M' },
  websocketCoreSharePer400: { value: 0.005, unit: 'core', transfers: false, note: '400 idle websockets', source: 'odoo-measured', grade: 'M' },
  dbBackendPrivateMB: { value: 12.9, unit: 'MB/connection', transfers: true, note: 'PostgreSQL backend after exports', source: 'odoo-measured', grade: 'M' },
  sessionBytes: { value: 374, unit: 'bytes/login', transfers: true, note: 'session file', source: 'odoo-measured', grade: 'M' },
  connectionsPerHttpWorker: { value: 1, unit: 'connections', transfers: true, note: '', source: 'odoo-measured', grade: 'M' },
  connectionsPerCronHigh: { value: 4, unit: 'connections', transfers: true, note: '1 to 4 seen', source: 'odoo-measured', grade: 'M' },
  connectionsPerGeventHigh: { value: 7, unit: 'connections', transfers: true, note: '2 to 7 seen, websockets idle', source: 'odoo-measured', grade: 'M' },
  connectionsGeventMassDisconnect: { value: 64, unit: 'connections', transfers: true, note: '400 websockets closed at once: the db_maxconn cap', source: 'odoo-measured', grade: 'M' },
  partnerBytes: { value: 1638, unit: 'bytes/document', transfers: true, note: 'partner (customer)', source: 'odoo-measured', grade: 'M' },
  productBytes: { value: 4298, unit: 'bytes/document', transfers: true, note: 'product (storable, 1 vendor)', source: 'odoo-measured', grade: 'M' },
  billOfMaterialsBytes: { value: 2875, unit: 'bytes/document', transfers: true, note: 'bill of materials (6 components)', source: 'odoo-measured', grade: 'M' },
  saleOrderDraftBytes: { value: 3748, unit: 'bytes/document', transfers: true, note: 'sale order draft (4 lines)', source: 'odoo-measured', grade: 'M' },
  saleOrderConfirmBytes: { value: 6369, unit: 'bytes/document', transfers: true, note: 'sale order confirmed (4 lines, one order per transaction)', source: 'odoo-measured', grade: 'M' },
  purchaseOrderDraftBytes: { value: 3531, unit: 'bytes/document', transfers: true, note: 'purchase order draft (4 lines)', source: 'odoo-measured', grade: 'M' },
  purchaseOrderConfirmBytes: { value: 5857, unit: 'bytes/document', transfers: true, note: 'purchase order confirmed (4 lines, one order per transaction)', source: 'odoo-measured', grade: 'M' },
  manufacturingOrderDraftBytes: { value: 6013, unit: 'bytes/document', transfers: true, note: 'manufacturing order draft (6 components)', source: 'odoo-measured', grade: 'M' },
  manufacturingOrderConfirmBytes: { value: 3277, unit: 'bytes/document', transfers: true, note: 'manufacturing order confirmed (one per transaction)', source: 'odoo-measured', grade: 'M' },
  manufacturingOrderDoneBytes: { value: 2335, unit: 'bytes/document', transfers: true, note: 'manufacturing order done (one per transaction)', source: 'odoo-measured', grade: 'M' },
  invoiceDraftBytes: { value: 12993, unit: 'bytes/document', transfers: true, note: 'invoice draft (4 lines)', source: 'odoo-measured', grade: 'M' },
  invoicePostBytes: { value: 2982, unit: 'bytes/document', transfers: true, note: 'invoice posted (4 lines, one per transaction)', source: 'odoo-measured', grade: 'M' },
  inventoryCountBytes: { value: 2445, unit: 'bytes/document', transfers: true, note: 'inventory count applied (quant + move + valuation)', source: 'odoo-measured', grade: 'M' },
  messageBytes: { value: 563, unit: 'bytes/document', transfers: true, note: 'mail message (note on a document)', source: 'odoo-measured', grade: 'M' },
  orderpointBytes: { value: 472, unit: 'bytes/document', transfers: true, note: 'orderpoint (no need: far above minimum)', source: 'odoo-measured', grade: 'M' },
  saleOrderChainBytes: { value: 10117, unit: 'bytes/document', transfers: true, note: 'sale order of 4 lines, entered and confirmed', source: 'odoo-measured', grade: 'M' },
  purchaseOrderChainBytes: { value: 9388, unit: 'bytes/document', transfers: true, note: 'purchase order of 4 lines, entered and confirmed', source: 'odoo-measured', grade: 'M' },
  manufacturingOrderChainBytes: { value: 11625, unit: 'bytes/document', transfers: true, note: 'manufacturing order of 6 components, entered, confirmed, done', source: 'odoo-measured', grade: 'M' },
  invoiceChainBytes: { value: 15975, unit: 'bytes/document', transfers: true, note: 'invoice of 4 lines, entered and posted', source: 'odoo-measured', grade: 'M' },
  stockMoveBytes: { value: 602, unit: 'bytes/row', transfers: true, note: 'with indexes', source: 'odoo-measured', grade: 'M' },
  stockMoveLineBytes: { value: 348, unit: 'bytes/row', transfers: true, note: 'with indexes', source: 'odoo-measured', grade: 'M' },
  stockQuantBytes: { value: 226, unit: 'bytes/row', transfers: true, note: 'with indexes', source: 'odoo-measured', grade: 'M' },
  accountMoveLineBytes: { value: 1961, unit: 'bytes/row', transfers: true, note: 'with indexes', source: 'odoo-measured', grade: 'M' },
  walPerTableByteLow: { value: 3, unit: 'ratio', transfers: true, note: 'WAL bytes per byte of table growth, lowest step', source: 'odoo-measured', grade: 'M' },
  walPerTableByteHigh: { value: 22, unit: 'ratio', transfers: true, note: 'the same, highest step; full-page images included', source: 'odoo-measured', grade: 'M' },
  fsyncPerWriteLow: { value: 1, unit: 'fsync/request', transfers: true, note: 'save', source: 'odoo-measured', grade: 'M' },
  fsyncPerWriteHigh: { value: 2.7, unit: 'fsync/request', transfers: true, note: 'confirmation of an order', source: 'odoo-measured', grade: 'M' },
  pythonShareOfCpu: { value: 0.73, unit: 'share', transfers: true, note: 'Python : PostgreSQL CPU about 73 : 27', source: 'odoo-measured', grade: 'M' },
  databaseShareOfCpu: { value: 0.27, unit: 'share', transfers: true, note: 'Python : PostgreSQL CPU about 73 : 27', source: 'odoo-measured', grade: 'M' },
  workerCpuShareOfResponse: { value: 0.66, unit: 'share', transfers: true, note: 'median of the classes, 0.31 to 0.94; database on the same host', source: 'odoo-measured', grade: 'M' },
  databaseCpuShareOfResponse: { value: 0.24, unit: 'share', transfers: true, note: 'median of the classes; database on the same host', source: 'odoo-measured', grade: 'M' },
  extraRoundTripsPerRequest: { value: 5, unit: 'round trips', transfers: true, note: 'begin, commit, connection reset; besides one per SQL statement', source: 'odoo-measured', grade: 'M' },
  roundTripPaidFactorHigh: { value: 1.4, unit: 'ratio', transfers: true, note: 'paid over counted, 1.1 to 1.4', source: 'odoo-measured', grade: 'M' },
  requestsPerUserStep: { value: 3, unit: 'requests/step', transfers: true, note: 'median of 28 recorded steps, 1 to 7, static files left out', source: 'odoo-measured', grade: 'M' },
  mixScvOneWorker: { value: 0.381, unit: 'SCV', transfers: true, note: '80 % light reads, 20 % writes and reports', source: 'odoo-measured', grade: 'M' },
  mixScvTwoWorkers: { value: 0.487, unit: 'SCV', transfers: true, note: '80 % light reads, 20 % writes and reports', source: 'odoo-measured', grade: 'M' },
  queueModelErrorP95: { value: 0.032, unit: 'model/measured - 1', transfers: true, note: 'median of 12 runs; median absolute error 11 %', source: 'odoo-measured', grade: 'M' },
  queueForecastErrorP95: { value: 0.484, unit: 'model/measured - 1', transfers: true, note: 'median of 12 true forecasts, 0 to +231 %', source: 'odoo-measured', grade: 'M' },
  planningUtilisationCeiling: { value: 0.7, unit: 'share', transfers: true, note: 'above it forecast errors multiply', source: 'odoo-measured', grade: 'M' },
  acceptQueuePerWorker: { value: 8, unit: 'connections/worker', transfers: true, note: 'seen full in overload: 17 of 16 with 2 workers', source: 'odoo-measured', grade: 'M' },
  retriesPer100TwoClients: { value: 6.2, unit: 'retries/100 transactions', transfers: true, note: 'receipts of one and the same product, no think time', source: 'odoo-measured', grade: 'M' },
  retriesPer100FourClients: { value: 16.7, unit: 'retries/100 transactions', transfers: true, note: 'receipts of one and the same product, no think time', source: 'odoo-measured', grade: 'M' },
  retriesPer100EightClients: { value: 27.1, unit: 'retries/100 transactions', transfers: true, note: 'receipts of one and the same product, no think time', source: 'odoo-measured', grade: 'M' },
  orderpointIdleMs: { value: 6, unit: 'ms/orderpoint', transfers: false, note: 'scheduler, nothing needed (5.7 and 6.2)', source: 'odoo-measured', grade: 'M' },
  orderpointBoughtMs: { value: 45, unit: 'ms/orderpoint', transfers: false, note: 'scheduler, a purchase line each (44.8 and 45.0)', source: 'odoo-measured', grade: 'M' },
  orderpointManufacturedMs: { value: 350, unit: 'ms/orderpoint', transfers: false, note: 'scheduler, a manufacturing order each (353 and 346)', source: 'odoo-measured', grade: 'M' },
  orderpointIdleRatio: { value: 0.08, unit: 'form reads/orderpoint', transfers: true, note: 'orderpointIdleMs over formReadMs; host speed adds up to a factor of two', source: 'odoo-measured', grade: 'M' },
  orderpointBoughtRatio: { value: 0.6, unit: 'form reads/orderpoint', transfers: true, note: 'orderpointBoughtMs over formReadMs', source: 'odoo-measured', grade: 'M' },
  orderpointManufacturedRatio: { value: 4.66, unit: 'form reads/orderpoint', transfers: true, note: 'orderpointManufacturedMs over formReadMs', source: 'odoo-measured', grade: 'M' },
  orderpointManufacturedSql: { value: 136, unit: 'SQL/orderpoint', transfers: true, note: '', source: 'odoo-measured', grade: 'M' },
  schedulerGrowthExponent: { value: 1, unit: 'exponent', transfers: true, note: 'time against count: 0.99 to 1.06, two points each', source: 'odoo-measured', grade: 'M' },
  valuationSecondsPer5000Products: { value: 38.3, unit: 's', transfers: false, note: 'batch run; 29 to 41 s over six interactive runs', source: 'odoo-measured', grade: 'M' },
  valuationSqlPer5000Products: { value: 15519, unit: 'SQL', transfers: true, note: 'batch run', source: 'odoo-measured', grade: 'M' },
  valuationRatioPerProduct: { value: 0.102, unit: 'form reads/product', transfers: true, note: '38.29 s / 5,000 over formReadMs', source: 'odoo-measured', grade: 'M' },
  dumpMBps: { value: 55.5, unit: 'MB/s of database', transfers: false, note: 'pg_dump custom format, 175 MB database', source: 'odoo-measured', grade: 'M' },
  dumpDirectoryTwoJobsMBps: { value: 62.8, unit: 'MB/s of database', transfers: false, note: 'pg_dump directory format, 2 jobs', source: 'odoo-measured', grade: 'M' },
  restoreMBps: { value: 7.4, unit: 'MB/s of database', transfers: false, note: 'pg_restore custom format, 1 job; 550 small tables', source: 'odoo-measured', grade: 'M' },
  restoreTwoJobsMBps: { value: 10.1, unit: 'MB/s of database', transfers: false, note: 'pg_restore custom format, 2 jobs', source: 'odoo-measured', grade: 'M' },
  restoreMinutesPerGBLow: { value: 1.6, unit: 'min/GB', transfers: false, note: '2 jobs; an upper bound for big databases', source: 'odoo-measured', grade: 'M' },
  restoreMinutesPerGBHigh: { value: 2.3, unit: 'min/GB', transfers: false, note: '1 job; an upper bound for big databases', source: 'odoo-measured', grade: 'M' },
  filestoreCopyMBps: { value: 14.2, unit: 'MB/s', transfers: false, note: '867 files, 37 MB', source: 'odoo-measured', grade: 'M' },
  coldStartSeconds: { value: 2.1, unit: 's', transfers: false, note: 'start to first health answer', source: 'odoo-measured', grade: 'M' },
  moduleUpdateFixedSeconds: { value: 7, unit: 's', transfers: false, note: 'update of modules, fixed part', source: 'odoo-measured', grade: 'M' },
  moduleUpdateSecondsPerModuleLow: { value: 1.1, unit: 's/module', transfers: false, note: 'per reloaded module', source: 'odoo-measured', grade: 'M' },
  moduleUpdateSecondsPerModuleHigh: { value: 1.6, unit: 's/module', transfers: false, note: 'per reloaded module', source: 'odoo-measured', grade: 'M' },
  moduleUpdateAllSeconds: { value: 92.69, unit: 's', transfers: false, note: 'update of base: 81 modules', source: 'odoo-measured', grade: 'M' },
} as const satisfies Record<string, OdooMeasurement>;

export type OdooMeasurementName = keyof typeof MEASUREMENTS;

/**
 * Odoo 19.0 measured on 2026-11-22: 2 virtual cores, 81 modules, 148 MB of generated data, all in memory, no customisation.
 * Figures marked `transfers: false` are milliseconds and rates of that machine: scale them by its form-read time
 * (`formReadMs`) against the form-read time that the plan assumes. The ceiling of the queue module is published, not
 * measured: `queue_job_throughput_trivial_low` in the Odoo constants.
 */
export const ODOO_MEASURED: Readonly<Record<OdooMeasurementName, OdooMeasurement>> = MEASUREMENTS;
