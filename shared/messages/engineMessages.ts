import { at, param, type MessagesOf } from './message';

export const engineMessages: MessagesOf<'engine'> = {
  'engine.failed': (problem) =>
    `The calculation stopped${at(problem)} because of a fault in Plantwright (${param(problem, 'reason', 'no further detail')}); your plan is unharmed, please report this with the plan.`,
};
