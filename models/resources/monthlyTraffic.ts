import { assumed } from '../assumptions/assumed';
import type { Assumptions } from '../assumptions/register';
import type { Design, EnvironmentDesign } from '../candidates/design';
import { TERM, type Term } from '../figure/term';

const KIB_PER_GIB = 1024 * 1024;

/** Answers sent to browsers in one month: requests × KiB per answer. Example: 10 million × 20 KiB → 191 GiB. */
export function responseGiBPerMonth(environment: EnvironmentDesign, assumptions: Assumptions): number {
  return (environment.requirements.requestsPerMonth * assumptions.value('network.response-kib')) / KIB_PER_GIB;
}

/** The same as a calculation to repeat. */
export const responseTerm = (environment: EnvironmentDesign): Term => TERM.over(TERM.times(requestsTerm(environment), assumed('network.response-kib')), KIB_PER_GIB);

export const requestsTerm = ({ requirements }: Pick<EnvironmentDesign, 'requirements'>): Term => TERM.amount('Requests', requirements.requestsPerMonth, 'requests/month');

/** Part of the answers that goes to sites with a private circuit, by what the lines carry at their peaks. Example: 30 of 120 Mbps → 0.25. */
export function circuitShare({ connectivity: { sites } }: Pick<Design, 'connectivity'>): number {
  const sum = (chosen: typeof sites): number => chosen.reduce((total, { traffic }) => total + traffic.downMbps, 0);
  const all = sum(sites);
  return all === 0 ? 0 : sum(sites.filter(({ link }) => link.kind === 'expressroute')) / all;
}
