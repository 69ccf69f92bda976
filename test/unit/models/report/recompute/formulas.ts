import type { Reader } from './reader';

/** Worked out a second time, from the inputs alone: a number, or true where a search result was checked to be the smallest that does. */
type Recompute = (read: Reader) => number | boolean;

/** Erlang C by its textbook sum, not by the recurrence of the engine. Example: 0.9 Erlang, 2 workers → 0.27931. */
export function erlangCByTerms(offered: number, servers: number): number {
  let term = 1;
  let below = 1;
  for (let k = 1; k < servers; k += 1) {
    term *= offered / k;
    below += term;
  }
  const waiting = ((term * offered) / servers) * (servers / (servers - offered));
  return waiting / (below + waiting);
}

/** P95 wait in ms of M/G/c; endless at full use. */
function waitMs(read: Reader, servers: number): number {
  const offered = (read.of('demand.peakArrivalsPerSecond') * read.of('demand.serviceMs')) / 1000;
  if (offered === 0) return 0;
  if (offered >= servers) return Number.POSITIVE_INFINITY;
  const c = erlangCByTerms(offered, servers);
  const mean = ((c * read.of('demand.serviceMs')) / (servers - offered)) * ((1 + read.of('demand.serviceScv')) / 2);
  return c <= 0.05 ? 0 : (mean / c) * Math.log(c / 0.05);
}

/** The smallest number from the documented minimum on that meets wait and ceiling; one fewer must not. */
function isFewest(read: Reader): boolean {
  const offered = (read.of('demand.peakArrivalsPerSecond') * read.of('demand.serviceMs')) / 1000;
  const meets = (servers: number) => offered / servers <= read.of('web.utilisation-ceiling') + 1e-9 && waitMs(read, servers) <= read.of('web.wait-p95-ms') && servers >= read.of('odoo.workers_min_http');
  return meets(read.value) && !meets(read.value - 1);
}

/** Mean over the classes of the mix of what `part` gives for a class. */
function meanOverMix(read: Reader, part: (name: string) => number): number {
  const classes = read.ids('demand.mix.').map((id) => id.slice('demand.mix.'.length));
  const weighted = classes.reduce((sum, name) => sum + read.of(`demand.mix.${name}`) * part(name), 0);
  return weighted / read.sum('demand.mix.');
}

const ofClass = (read: Reader, what: string): number => {
  const name = read.figure.id.split('.').at(-1) ?? '';
  return read.of(`class.${name}.${what}`);
};

const ceil = (value: number): number => Math.ceil(value - 1e-9);

const inOnePod = (read: Reader, workers: string, pods: string): number => ceil(read.of(workers) / read.of(pods));

const growing = (read: Reader, today: string): number => read.of(today) + (read.of('Growth a year') * read.of('Horizon')) / 12;

function fewestJobWorkers(read: Reader): number | boolean {
  if (read.has('Queued flows')) return 0;
  const least = Math.max(1, ceil(read.largest('capacity.jobs.')));
  const late = read.ids('capacity.jobs.delay.').some((id) => read.of(id) > read.of(`Strictest tolerated delay of ${id.split('.').at(-1) ?? ''} messages`));
  return read.value >= least && !late && (read.value === least || read.figure.note === 'Binding: delay over the week.');
}

function isSmallestDisk(read: Reader): boolean {
  const sizes = read.figure.inputs.filter((input) => 'id' in input && input.id.endsWith('.sizeGiB')).map((input) => ('value' in input ? Number(input.value) : 0));
  const meets = (size: number) => size >= read.of('capacity.databaseGiB') * read.of('storage.headroom') && read.of(`disk.${size}.iops`) >= read.of('capacity.postgresIops') && read.of(`disk.${size}.throughputMBps`) >= read.of('capacity.postgresThroughputMBps');
  const smaller = sizes.filter((size) => size < read.value);
  return meets(read.value) && (smaller.length === 1 || read.value === 32) && !smaller.some(meets);
}

/** One formula for every figure that stands on a sizing card or under one; written from the words of the figure, not from the engine. */
export const FORMULAS: readonly (readonly [id: RegExp, recompute: Recompute])[] = [
  [/^demand\.growth$/, (read) => Math.max(1, (1 + read.of('Growth per year')) ** (read.of('Horizon') / 12))],
  [/^demand\.people\./, (read) => read.product()],
  [/^demand\.peopleOf\./, (read) => read.sum('demand.people.')],
  [/^demand\.flow\./, (read) => read.product()],
  [/^demand\.mix\.[a-z-]+$/, (read) => read.sum('demand.')],
  [/^demand\.mix\.[a-z-]+\./, (read) => read.product()],
  [/^demand\.peakRequestsPerHour$/, (read) => read.sum('demand.mix.')],
  [/^demand\.extraBurst\./, (read) => (read.of('Rate') * read.sum('Seasonal factor of ') * Math.max(0, read.of('Burst of the flow') - read.of('demand.burst'))) / 3600],
  [/^demand\.extraBurst$/, (read) => read.largest('demand.extraBurst.')],
  [/^demand\.peakArrivalsPerSecond$/, (read) => ((read.of('demand.peakRequestsPerHour') * read.of('demand.burst')) / 3600 + read.sum('demand.extraBurst')) * read.of('demand.growth')],
  [/^demand\.service\./, (read) => (ofClass(read, 'stepRatio') / ofClass(read, 'requestsPerStep')) * read.of('demand.form-read-ms')],
  [
    /^demand\.secondMoment\./,
    (read) => {
      const form = read.of('demand.form-read-ms');
      const requests = ofClass(read, 'requestsPerStep');
      return (((ofClass(read, 'ratioToFormRead') * form) ** 2 + (requests - 1) * (ofClass(read, 'companionRatio') * form) ** 2) / requests) * (1 + ofClass(read, 'scv'));
    },
  ],
  [/^demand\.pythonCpu\./, (read) => ((ofClass(read, 'stepRatio') / ofClass(read, 'requestsPerStep')) * read.of('demand.form-read-ms') * ofClass(read, 'pythonCpuMs')) / ofClass(read, 'medianMs')],
  [/^demand\.databaseCpu\./, (read) => ((ofClass(read, 'stepRatio') / ofClass(read, 'requestsPerStep')) * read.of('demand.form-read-ms') * ofClass(read, 'dbCpuMs')) / ofClass(read, 'medianMs')],
  [/^demand\.serviceMs$/, (read) => meanOverMix(read, (name) => read.of(`demand.service.${name}`))],
  [/^demand\.secondMomentMs2$/, (read) => meanOverMix(read, (name) => read.of(`demand.secondMoment.${name}`))],
  [/^demand\.serviceScv$/, (read) => read.of('demand.secondMomentMs2') / read.of('demand.serviceMs') ** 2 - 1],
  [/^demand\.pythonCpuMs$/, (read) => meanOverMix(read, (name) => read.of(`demand.pythonCpu.${name}`))],
  [/^demand\.databaseCpuMs$/, (read) => meanOverMix(read, (name) => read.of(`demand.databaseCpu.${name}`))],
  [/^demand\.writesPerRequest$/, (read) => meanOverMix(read, (name) => read.of(`class.${name}.writesPerStep`) / read.of(`class.${name}.requestsPerStep`))],
  [/^demand\.readsPerRequest$/, (read) => meanOverMix(read, (name) => read.of(`class.${name}.readsPerStep`) / read.of(`class.${name}.requestsPerStep`))],
  [/^demand\.(writes|reads)PerSecond$/, (read) => read.product()],
  [/^demand\.attemptsPerMessage$/, (read) => Array.from({ length: read.of('odoo.queue_job_max_retries_default') }, (_, failed) => read.of('jobs.failure-share') ** failed).reduce((sum, each) => sum + each, 0)],
  [/^demand\.jobSeconds$/, (read) => read.product() / 1000],
  [/^demand\.messagesPerHour$/, (read) => (read.has('Queued flows') ? 0 : read.sum('demand.flow.') * read.of('demand.growth'))],
  [/^demand\.kibPerHour\./, (read) => (read.has('Rate') ? read.of('Rate') : read.of('Records of a run') / read.of('Hours of the window')) * read.of('Payload')],

  [/^capacity\.webWorkersNeeded$/, isFewest],
  [/^capacity\.webWorkers$/, (read) => ceil(read.of('capacity.webWorkersNeeded') / (read.of('capacity.failureDomains') - read.of('capacity.domainsLost'))) * read.of('capacity.failureDomains')],
  [/^capacity\.webUtilisation$/, (read) => (read.of('demand.peakArrivalsPerSecond') * read.of('demand.serviceMs')) / 1000 / read.of('capacity.webWorkers')],
  [/^capacity\.webP95WaitMs$/, (read) => waitMs(read, read.of('capacity.webWorkers'))],
  [/^capacity\.websocketConnections$/, (read) => ceil(read.product())],
  [
    /^capacity\.websocketProcesses$/,
    (read) => {
      const domains = read.of('capacity.failureDomains');
      const byWorkers = ceil(read.of('capacity.webWorkers') / domains / read.of('web.workers-per-pod'));
      const byPages = ceil(read.of('capacity.websocketConnections') / domains / read.of('websocket.connections-per-process'));
      return Math.max(1, byWorkers, byPages) * domains;
    },
  ],
  [/^capacity\.jobs\.burst\./, (read) => ((((read.of('Rate') * read.sum('Seasonal factor of ') * read.of('Burst') * read.of('demand.growth')) / 3600) * read.of('jobs.burst-seconds')) * read.of('demand.jobSeconds')) / (read.of('jobs.burst-seconds') + read.of('Tolerated delay'))],
  [/^capacity\.jobs\.backlog\./, (read) => (read.figure.inputs.slice(0, -2).reduce((sum, input) => sum + ('value' in input ? Number(input.value) : 0), 0)) * read.sum('Seasonal factor of ') * read.of('Hours to survive')],
  [/^capacity\.jobs\.backlog$/, (read) => read.largest('capacity.jobs.backlog.') * read.of('demand.growth')],
  [/^capacity\.jobs\.steady$/, (read) => ((read.of('demand.messagesPerHour') / 3600) * read.of('demand.jobSeconds')) / read.of('jobs.utilisation-ceiling')],
  [/^capacity\.jobs\.burst$/, (read) => (read.of('demand.messagesPerHour') / 3600) * read.of('demand.jobSeconds') + read.largest('capacity.jobs.burst.')],
  [/^capacity\.jobs\.drain$/, (read) => ((read.of('demand.messagesPerHour') + read.of('capacity.jobs.backlog') / read.of('jobs.drain-hours')) / 3600) * read.of('demand.jobSeconds')],
  [/^capacity\.jobWorkers$/, fewestJobWorkers],
  [/^capacity\.scheduledJobProcesses$/, (read) => Math.max(read.of('capacity.batchAtOnce'), read.of('odoo.max_cron_threads_default'))],
  [/^capacity\.updateMinutes$/, (read) => (read.of('measured.moduleUpdateFixedSeconds') + read.of('update.modules') * read.of('update.seconds-per-module')) / 60],

  [
    /^capacity\.processGiB$/,
    (read) => ((read.of('odoo.request_share_light') * read.of('odoo.ram_light_mb') + read.of('odoo.request_share_heavy') * read.of('odoo.ram_heavy_mb')) * read.of('compute.memory-headroom')) / 1024,
  ],
  [/^capacity\.jobPods$/, (read) => ceil(read.of('capacity.jobWorkers') / read.of('web.workers-per-pod'))],
  [
    /^capacity\.vcpu\.web$/,
    (read) => read.of('capacity.websocketProcesses') * ((inOnePod(read, 'capacity.webWorkers', 'capacity.websocketProcesses') * read.of('demand.pythonCpuMs')) / read.of('demand.serviceMs') + read.of('websocket.vcpu')),
  ],
  [/^capacity\.memoryGiB\.web$/, (read) => read.of('capacity.websocketProcesses') * (inOnePod(read, 'capacity.webWorkers', 'capacity.websocketProcesses') + 1) * read.of('capacity.processGiB')],
  [/^capacity\.vcpu\.job-worker$/, (read) => read.of('capacity.jobPods') * inOnePod(read, 'capacity.jobWorkers', 'capacity.jobPods') * read.of('measured.workerCpuShareOfResponse')],
  [/^capacity\.memoryGiB\.job-worker$/, (read) => read.of('capacity.jobPods') * inOnePod(read, 'capacity.jobWorkers', 'capacity.jobPods') * read.of('capacity.processGiB')],
  [/^capacity\.(vcpu|memoryGiB)\.scheduled-job$/, (read) => read.product()],
  [/^capacity\.vcpu\.platform$/, (read) => read.of('compute.platform-vcpu') / (read.has('shared.tenants') ? read.of('shared.tenants') : 1)],
  [/^capacity\.memoryGiB\.platform$/, (read) => read.of('compute.platform-gib') / (read.has('shared.tenants') ? read.of('shared.tenants') : 1)],
  [/^capacity\.vcpu$/, (read) => read.sum('capacity.vcpu.')],
  [/^capacity\.memoryGiB$/, (read) => read.sum('capacity.memoryGiB.')],

  [/^capacity\.databaseGiB$/, (read) => growing(read, 'Database today')],
  [/^capacity\.filestoreGiB$/, (read) => growing(read, 'File store today')],
  [/^capacity\.postgresVcores$/, (read) => (read.of('database.peopleVcores') + read.of('database.jobVcores') + read.of('database.batchVcores')) / read.of('database.cpu-ceiling')],
  [
    /^database\.peopleVcores$/,
    (read) => (read.of('Requests in the busiest minutes of that hour') * read.of('Database CPU per request of that hour’s mix')) / 1000 - read.sum('Lists and reports'),
  ],
  [/^database\.jobVcores$/, (read) => read.product() / 3600],
  [/^database\.batchVcores$/, (read) => read.product()],
  [/^database\.batchShare$/, (read) => read.of('database.batchVcores') / (read.of('database.batchVcores') + read.of('database.peopleVcores') + read.of('database.jobVcores'))],
  [/^database\.batchShareAtPeak$/, (read) => read.of('Batch in that hour') / (read.of('Batch in that hour') + read.of('People in that hour') + read.of('Messages in that hour'))],
  [/^database\.reportingShare$/, (read) => read.of('Lists and reports in that hour') / read.of('All database work of that hour')],
  [
    /^capacity\.postgresThroughputMBps$/,
    (read) =>
      (read.of('Requests in the busiest minutes of that hour') * read.of('Log, pages and missed reads per request')) / 1000 +
      read.of('Messages of that hour') +
      read.of('Batch processes in that hour') * read.of('batch.database-mbps'),
  ],
  [/^capacity\.postgres\.replicas$/, (read) => read.sum('Replica ')],
  [
    /^capacity\.postgresMemoryGiB$/,
    (read) => read.of('database.base-gib') + read.of('capacity.databaseGiB') * read.of('database.working-set-share') + (read.of('capacity.postgresConnections') * read.of('measured.dbBackendPrivateMB')) / 1024,
  ],
  [
    /^capacity\.postgresIops$/,
    (read) => (read.of('demand.writesPerSecond') + read.of('demand.messagesPerHour') / 3600) * read.of('measured.fsyncPerWriteHigh') + read.of('demand.readsPerSecond') * read.of('database.miss-share'),
  ],
  [
    /^capacity\.postgresConnections$/,
    (read) =>
      (read.of('capacity.webWorkers') + read.of('capacity.jobWorkers')) * read.of('measured.connectionsPerHttpWorker') +
      read.of('capacity.scheduledJobProcesses') * read.of('measured.connectionsPerCronHigh') +
      read.of('capacity.websocketProcesses') * read.of('measured.connectionsGeventMassDisconnect'),
  ],
  [/^capacity\.postgresStorageGiB$/, isSmallestDisk],
  [/^capacity\.sessions$/, (read) => ceil(read.product())],
  [/^resilience\.restoreMinutes$/, (read) => read.of('recovery.restore-fixed-minutes') + read.of('capacity.databaseGiB') * read.sum('recovery.restore-managed') + read.of('capacity.databaseGiB') * read.sum('recovery.restore-self')],

  [/^capacity\.vpnConnections\./, (read) => read.product()],
  [/^capacity\.vpnConnections$/, (read) => read.sum('capacity.vpnConnections.')],
  [/^capacity\.vpnTunnels$/, (read) => read.product()],
  [/^line\.kib\./, (read) => (read.has('Hours of the window') ? read.product() / read.of('Hours of the window') ** 2 : read.product())],
  [/^line\.peakKib\./, (read) => read.product()],
  [
    /^lines\..*\.(downMbps|upMbps)$/,
    (read) =>
      ((((read.sum('demand.sitePeak.') * (read.sum('network.response-kib') + read.sum('network.request-kib')) * read.of('demand.burst') + read.sum('line.peakKib.')) * read.of('demand.growth')) / 3600) * 8) / 1024 * read.of('network.vpn-overhead'),
  ],
  [/^capacity\.wanMbps$/, (read) => read.sum('lines.')],
  [/^line\.held\./, (read) => read.sum('line.kib.') * Math.max(read.of('Hours to survive'), read.sum('failure.wan-hours'))],
  [/^lines\..*\.bufferGiB$/, (read) => (read.sum('line.held.') * read.of('demand.growth')) / 1_048_576],
  [/^capacity\.edgeBufferGiB$/, (read) => read.sum('lines.')],
  [/^line\.km\./, byCosines],
  [
    /^lines\..*\.latencyMs$/,
    (read) =>
      read.has('Measured round trip')
        ? read.of('Measured round trip')
        : read.of('network.latency-home-ms') + ((read.of('network.latency-far-ms') - read.of('network.latency-home-ms')) * read.sum('line.km.')) / read.of('network.far-km') + read.sum('network.latency-mobile-ms'),
  ],
  [
    /^lines\..*\.lostMessagesPerYear$/,
    (read) => read.of('Messages that can not be sent again') * Math.max(0, read.of('failure.wan-hours') - read.of('Hours to survive')) * read.of('Cuts a year') * read.of('Share of the week'),
  ],
];

/** By the law of cosines, another way than the engine's. */
function byCosines(read: Reader): number {
  const radians = (degrees: number): number => (degrees * Math.PI) / 180;
  const [homeLatitude = Number.NaN, homeLongitude = Number.NaN] = read.starting('region.').map(radians);
  const latitude = radians(read.of('Latitude of the site'));
  const apart = radians(read.of('Longitude of the site')) - homeLongitude;
  return 6371 * Math.acos(Math.sin(latitude) * Math.sin(homeLatitude) + Math.cos(latitude) * Math.cos(homeLatitude) * Math.cos(apart));
}
