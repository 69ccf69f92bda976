import { workOut } from '../../../models/pipeline';
import { proveSystem } from '../../../models/simulation/proveSystem';
import { seededRandom } from '../../../models/simulation/random';
import { logNormalService } from '../../../models/simulation/serviceTime';
import { simulateQueue } from '../../../models/simulation/simulateQueue';
import { must } from '../must';
import type { Measurement, Section } from '../section';

const SEED = 7;
/** A busy platform: 40 servers, four in five of them at work. */
const RUN = { stretches: [{ untilSeconds: 250, perSecond: 160, service: logNormalService(0.2, 1) }], servers: 40, outages: [] };
/** A request comes and a request ends. */
const EVENTS_PER_REQUEST = 2;

export const simulation: Section = {
  id: 'simulation',
  title: 'Simulation',
  async measure({ measure, priceBook, starters }) {
    const play = (): number => {
      let requests = 0;
      simulateQueue(RUN, seededRandom(SEED), () => (requests += 1));
      return requests;
    };
    const requests = play();
    const queue = await measure('queue', `A queue of ${RUN.servers} servers, ${requests} requests`, play);
    const proofs: Measurement[] = [];
    for (const { id, plan } of starters) {
      const outcome = must(workOut(plan, priceBook));
      proofs.push(await measure(`prove/${id}`, `Prove it, one run: ${id}`, () => [...proveSystem(outcome, { seed: SEED, runs: 1 })]));
    }
    const perSecond = (requests * EVENTS_PER_REQUEST * 1000) / queue.medianMs;
    return { measurements: [queue, ...proofs], derived: [{ id: 'events', name: 'Events (arrivals and ends of requests)', value: perSecond, unit: '/s' }] };
  },
};
