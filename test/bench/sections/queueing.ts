import { erlangC } from '../../../models/queueing/erlangC';
import { fewestServers } from '../../../models/queueing/fewestServers';
import { doublings } from '../doublings';
import { growthExponent } from '../growthExponent';
import type { Derived, Measurement, Section } from '../section';

const SERVERS = [10, 100, 1_000, 10_000];
/** Steps of the recurrence per timing, so that the clock sees the smallest too. */
const STEPS = 100_000;
const LOAD = 0.8;
const SERVICE_SECONDS = 0.15;
const SEARCHED = [10, 100, 1_000];

/** The recurrence is one step a server; the search tries server after server from the utilisation ceiling on. */
export const queueing: Section = {
  id: 'queueing',
  title: 'Queueing: waiting probability and the fewest servers',
  async measure({ measure }) {
    const erlang = await sweep('erlang', 'Erlang C', SERVERS, (servers) =>
      measure(`erlang/${servers}`, `Erlang C, ${servers} servers`, () => erlangC(servers * LOAD, servers), { repeat: STEPS / servers }),
    );
    const search = await sweep('fewest', 'fewest servers', SEARCHED, (servers) => {
      const load = { arrivalsPerSecond: (servers * LOAD) / SERVICE_SECONDS, serviceSeconds: SERVICE_SECONDS, scv: 1 };
      const target = { p95WaitSeconds: 0.01, utilisationCeiling: 0.999 };
      return measure(`fewest/${servers}`, `Fewest servers, about ${servers}`, () => fewestServers(load, target), { repeat: Math.max(1, STEPS / servers / 10) });
    });
    return { measurements: [...erlang.measurements, ...search.measurements], derived: [...erlang.derived, ...search.derived] };
  },
};

async function sweep(id: string, name: string, sizes: readonly number[], measure: (servers: number) => Promise<Measurement>) {
  const measurements: Measurement[] = [];
  for (const servers of sizes) measurements.push(await measure(servers));
  const points = sizes.map((factor, index) => ({ factor, ms: measurements[index]?.medianMs ?? 0 }));
  const power: Derived = { id: `${id}/power`, name: `Power of the growth, ${name}`, value: growthExponent(points), unit: 'power' };
  return { measurements, derived: [...doublings(id, points).map((each) => ({ ...each, name: `${name}: ${each.name}` })), power] };
}
