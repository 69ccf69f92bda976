import { at, param, type MessagesOf } from './message';

export const hostMessages: MessagesOf<'host'> = {
  'host.request-invalid': (problem) =>
    `The app sent a request that its host does not understand (${param(problem, 'method', 'unknown request')}${at(problem)}); reload the app and try again.`,
  'host.answer-invalid': (problem) =>
    `The host answered in a way that the app does not understand (${param(problem, 'method', 'unknown request')}${at(problem)}); reload the app and try again.`,
  'host.refused': (problem) => `The host refused the request: ${param(problem, 'reason', 'it did not come from the app itself')}.`,
  'host.unreachable': () => 'The host of the app does not answer; check that it still runs, then reload. Nothing in the open plan is lost until you close it.',
};
