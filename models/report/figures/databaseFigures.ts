import type { EnvironmentDesign } from '../../candidates/design';
import { factInput } from '../../facts/factInput';
import { ODOO_MEASURED } from '../../facts/odooMeasured';
import type { Outcome } from '../../outcome/outcome';
import { addDatabaseLoadFigures } from './databaseLoadFigures';
import type { FigureBook } from './figureBook';
import { exact, planInput } from './inputs';
import { addStorageFigures } from './storageFigures';

/** What the database of production needs, its size and its disk. */
export function addDatabaseFigures(outcome: Outcome, production: EnvironmentDesign, book: FigureBook): void {
  const { assumptions, recommendation } = outcome;
  const { database, postgres, databaseServers, reporting } = production;
  const listening = `${database.listeningConnections} of the connections listen for notifications (bus, scheduled jobs) and keep a slot of their own: session mode or straight to the server.`;
  addNeeds(outcome, production, book);
  addDatabaseLoadFigures(outcome, production, book);
  book.add(
    {
      id: 'capacity.postgres',
      label: 'PostgreSQL size',
      value: postgres?.sku.sku ?? databaseServers?.fit.size.armSku ?? 'none',
      unit: '',
      formula: 'cheapest size that meets vCores, memory, IOPS, throughput and connections; burstable sizes only outside production',
      inputs: [
        ...['capacity.postgresVcores', 'capacity.postgresMemoryGiB', 'capacity.postgresIops', 'capacity.postgresThroughputMBps', 'capacity.postgresConnections'].map((id) => book.link(id)),
        ...(postgres ? [factInput(`postgres.${postgres.sku.sku}`, postgres.sku.sku, { value: `${postgres.sku.vcores} vCores, ${postgres.sku.memoryGiB} GiB, ${postgres.sku.maxIops} IOPS, ${postgres.sku.maxThroughputMiBps} MiB/s`, unit: '', source: postgres.sku.source, grade: 'A' as const })] : []),
      ],
      note: postgres ? `Binding: ${postgres.binding}. ${postgres.pooled ? 'Connections go through the built-in pooler.' : 'Every connection has a slot; no pooler is needed.'} ${listening}` : '',
    },
    {
      id: 'capacity.postgres.replicas',
      label: 'Read replicas of the database',
      value: (recommendation.chosen.candidate.drRegion === null ? 0 : 1) + (reporting?.proposed ? 1 : 0),
      unit: 'replicas',
      formula: 'replica in the recovery region + replica for lists and reports where they earn it',
      inputs: [
        book.link('recommendation.tier'),
        planInput('/company', 'Replica in the recovery region', recommendation.chosen.candidate.drRegion === null ? 0 : 1, 'replicas'),
        planInput('/workloads', 'Replica for lists and reports', reporting?.proposed ? 1 : 0, 'replicas'),
        book.link('database.reportingShare'),
        assumptions.input('replica.least-share'),
        assumptions.input('replica.most-cost'),
      ],
      note: reporting?.why ?? '',
    },
  );
  addStorageFigures(outcome, production, book);
}

function addNeeds({ assumptions, requirements }: Outcome, { database }: EnvironmentDesign, book: FigureBook): void {
  const { load } = requirements;
  const arrivals = book.link('demand.peakArrivalsPerSecond');
  const messages = book.link('demand.messagesPerHour');
  book.add(
    {
      id: 'demand.writesPerSecond',
      label: 'Writing requests per second',
      value: exact(load.writesPerSecond),
      unit: 'requests/s',
      formula: 'requests per second × writing requests in the mix',
      inputs: [arrivals, book.link('demand.writesPerRequest')],
    },
    {
      id: 'demand.readsPerSecond',
      label: 'Page reads per second',
      value: exact(load.logicalReadsPerSecond),
      unit: 'pages/s',
      formula: 'requests per second × page reads of an average request',
      inputs: [arrivals, book.link('demand.readsPerRequest')],
    },
    {
      id: 'capacity.postgresConnections',
      label: 'Database connections needed',
      value: database.connections,
      unit: 'connections',
      formula: '(web workers + job workers) × connections of a worker + scheduled-job processes × connections of such a process + websocket processes × connections at worst (all pages closing at once)',
      inputs: [
        book.link('capacity.webWorkers'),
        book.link('capacity.jobWorkers'),
        factInput('measured.connectionsPerHttpWorker', 'Connections of a worker', ODOO_MEASURED.connectionsPerHttpWorker),
        book.link('capacity.scheduledJobProcesses'),
        factInput('measured.connectionsPerCronHigh', 'Connections of a scheduled-job process', ODOO_MEASURED.connectionsPerCronHigh),
        book.link('capacity.websocketProcesses'),
        factInput('measured.connectionsGeventMassDisconnect', 'Connections of a websocket process at worst', ODOO_MEASURED.connectionsGeventMassDisconnect),
      ],
    },
  );
  book.add(
    {
      id: 'capacity.postgresMemoryGiB',
      label: 'Database memory needed',
      value: exact(database.memoryGiB),
      unit: 'GiB',
      formula: 'memory of the server + database at the end of the horizon × part that must stay in memory + connections × memory per connection ÷ 1,024',
      inputs: [
        assumptions.input('database.base-gib'),
        book.link('capacity.databaseGiB'),
        assumptions.input('database.working-set-share'),
        book.link('capacity.postgresConnections'),
        factInput('measured.dbBackendPrivateMB', 'Memory per connection', ODOO_MEASURED.dbBackendPrivateMB),
      ],
    },
    {
      id: 'capacity.postgresIops',
      label: 'Database IOPS needed',
      value: exact(database.iops),
      unit: 'IOPS',
      formula: '(writing requests per second + messages in the busiest hour ÷ 3,600) × flushes per write + page reads per second × reads that miss memory',
      inputs: [
        book.link('demand.writesPerSecond'),
        messages,
        factInput('measured.fsyncPerWriteHigh', 'Flushes per writing request', ODOO_MEASURED.fsyncPerWriteHigh),
        book.link('demand.readsPerSecond'),
        assumptions.input('database.miss-share'),
      ],
    },
  );
}
