import { advise } from '../advise';
import { listed } from '../planFacts';
import type { Rule } from '../rule';
import { tell } from '../tell';

const SENTENCE = '{sites} {work} at night or at the weekend, but support is there in {support} only: raise its hours, or send plant alerts to the shift.';

/** ISO weekdays. */
const SATURDAY = 6;
const SUNDAY = 7;

const WORDS = { 'business-hours': 'business hours', extended: 'extended hours' };

const EXAMPLES = {
  fires: { '/sites/north/shifts': [{ id: 'night', name: 'Night', days: [1, 2, 3, 4, 5], start: '22:00', end: '06:00', presence: {} }] },
  passes: {},
  retold: { '/sites/north/name': 'Main plant' },
};

/** A line that stops at night is noticed by the shift, not by the help desk. */
export const unwatchedShifts: Rule = {
  id: 'observability.unwatched-shifts',
  family: 'observability',
  dId: 'D-17',
  kind: 'weighted',
  weights: {},
  reads: ['company.supportHours', 'sites.shifts'],
  sentence: SENTENCE,
  raises: 'warning',
  examples: EXAMPLES,
  judge: ({ plan }) => {
    const support = plan.company.supportHours;
    const sites = plan.sites.filter((site) => site.shifts.some((shift) => shift.end <= shift.start || shift.days.includes(SATURDAY) || shift.days.includes(SUNDAY)));
    const [first] = sites;
    if (support === 'around-the-clock' || !first) return null;
    return advise(tell(SENTENCE, { sites: listed(sites.map((site) => site.name)), work: sites.length === 1 ? 'works' : 'work', support: WORDS[support] }), `/sites/${first.id}`);
  },
};
