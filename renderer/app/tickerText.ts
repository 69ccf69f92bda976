import { formatMoney, formatNumber } from '../i18n';
import { tickerMessages as text } from './messages';
import type { TickerChange } from './tickerChange';

type Writers = { readonly [K in TickerChange['kind']]: (change: Extract<TickerChange, { kind: K }>, currency: string) => string };

const WRITERS: Writers = {
  monthly: ({ delta }, currency) => text.monthly(formatMoney(delta, currency, { signed: true })),
  'web-workers': ({ from, to }) => text.webWorkers(formatNumber(from), formatNumber(to)),
  downtime: ({ from, to }) => text.downtime(formatNumber(from, { digits: 1 }), formatNumber(to, { digits: 1 })),
  objectives: ({ missed, met }) => [...(missed > 0 ? [text.objectivesMissed(missed)] : []), ...(met > 0 ? [text.objectivesMet(met)] : [])].join(', '),
  decision: ({ name, from, to }) => text.decision(text.decisions[name], from ?? text.none, to ?? text.none),
};

/** A change of the answer in a few words: `web workers 12 → 14`. */
export function tickerText(change: TickerChange, currency: string): string {
  // The change's kind chooses its own writer; TypeScript cannot follow a key of a union.
  const write = WRITERS[change.kind] as (change: TickerChange, currency: string) => string;
  return write(change, currency);
}
