import type { Plan } from '../../models/document';

/** After so many rounds a glance at the largest starter takes half of the time of its first ones, and no less after more. */
const ROUNDS = 40;
/** Between two rounds, so that a question of a person is never behind more than one of them. */
const PAUSE_MS = 15;

type Later = (next: () => void, ms: number) => unknown;

/**
 * Looks at a plan again and again as somebody who edits it would, one more user at one site after the other: what runs often
 * runs fast, and a person's first edits are not the ones to pay for it. Every round comes as new objects, as messages do.
 */
export function warmUp(plan: Plan, look: (plan: Plan) => void, later: Later = setTimeout): void {
  const round = (number: number): void => {
    if (number > ROUNDS) return;
    look(withOneMore(structuredClone(plan), number % Math.max(1, plan.sites.length)));
    later(() => round(number + 1), PAUSE_MS);
  };
  round(1);
}

const withOneMore = (plan: Plan, place: number): Plan => ({
  ...plan,
  sites: plan.sites.map((site, at) => (at === place ? { ...site, users: site.users.map((users) => ({ ...users, named: users.named + 1 })) } : site)),
});
