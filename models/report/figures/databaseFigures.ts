import type { EnvironmentDesign } from '../../candidates/design';
import { factInput } from '../../facts/factInput';
import { ODOO_MEASURED } from '../../facts/odooMeasured';
import { POSTGRES_PREMIUM_SSD } from '../../facts/postgresStorage';
import type { FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { exact } from './inputs';

/** What the database of production needs, its size and its disk. */
export function addDatabaseFigures(outcome: Outcome, production: EnvironmentDesign, book: FigureBook): void {
  const { recommendation } = outcome;
  const { postgres, databaseServers } = production;
  addNeeds(outcome, production, book);
  book.add(
    {
      id: 'capacity.postgres',
      label: 'PostgreSQL size',
      value: postgres?.sku.sku ?? databaseServers?.fit.size.armSku ?? 'none',
      unit: '',
      formula: 'cheapest size that meets vCores, memory, IOPS and connections; burstable sizes only outside production',
      inputs: [
        ...['capacity.postgresVcores', 'capacity.postgresMemoryGiB', 'capacity.postgresIops', 'capacity.postgresConnections'].map((id) => book.link(id)),
        ...(postgres ? [factInput(`postgres.${postgres.sku.sku}`, postgres.sku.sku, { value: `${postgres.sku.vcores} vCores, ${postgres.sku.memoryGiB} GiB, ${postgres.sku.maxIops} IOPS`, unit: '', source: postgres.sku.source, grade: 'A' as const })] : []),
      ],
      note: postgres ? `Binding: ${postgres.binding}.${postgres.pooled ? ' Connections go through the built-in pooler.' : ''}` : '',
    },
    {
      id: 'capacity.postgres.replicas',
      label: 'Read replicas of the database',
      value: recommendation.chosen.candidate.drRegion === null ? 0 : 1,
      unit: 'replicas',
      formula: 'one in the recovery region, none without one',
      inputs: [book.link('recommendation.tier')],
    },
  );
  addDisk(outcome, production, book);
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
      id: 'capacity.postgresVcores',
      label: 'Database vCores needed',
      value: exact(database.vcores),
      unit: 'vCores',
      formula: '(requests per second × mean database CPU of a request ÷ 1,000 + messages in the busiest hour ÷ 3,600 × work of one message × database CPU share) ÷ share of the vCores that may be busy',
      inputs: [
        arrivals,
        book.link('demand.databaseCpuMs'),
        messages,
        book.link('demand.jobSeconds'),
        factInput('measured.databaseCpuShareOfResponse', 'Database CPU share of a response', ODOO_MEASURED.databaseCpuShareOfResponse),
        assumptions.input('database.cpu-ceiling'),
      ],
    },
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

/** The chosen disk step stands beside the next smaller one, so that a reader sees why that does not do. */
function addDisk({ assumptions }: Outcome, { postgres, databaseServers }: EnvironmentDesign, book: FigureBook): void {
  const sizeGiB = postgres?.storageGiB ?? databaseServers?.diskGiB ?? null;
  const at = POSTGRES_PREMIUM_SSD.findIndex((step) => step.sizeGiB === sizeGiB);
  const step = (index: number, name: string): readonly FigureInput[] => {
    const found = POSTGRES_PREMIUM_SSD[index];
    if (!found) return [];
    const { sizeGiB: size, iops, source } = found;
    return [
      factInput(`disk.${size}.sizeGiB`, `Size of the ${name} step`, { value: size, unit: 'GiB', source, grade: 'A' }),
      factInput(`disk.${size}.iops`, `IOPS of the ${name} step`, { value: iops, unit: 'IOPS', source, grade: 'A' }),
    ];
  };
  book.add({
    id: 'capacity.postgresStorageGiB',
    label: 'Database storage',
    value: sizeGiB,
    unit: 'GiB',
    formula: 'smallest disk step with size ≥ database at the end of the horizon × headroom and IOPS ≥ IOPS needed',
    inputs: [book.link('capacity.databaseGiB'), assumptions.input('storage.headroom'), book.link('capacity.postgresIops'), ...step(at, 'chosen'), ...step(at - 1, 'next smaller')],
  });
}
