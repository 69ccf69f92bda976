import { assume } from './assumption';

/** How unsure an input of the plan is by what it says about its origin. */
export const EXPLANATION_ASSUMPTIONS = [
  assume('input.spread-estimated', 'How far an estimated input may be off, both ways', 'share', [0.1, 0.25, 0.5],
    'Order-of-magnitude estimates of projects are given with −25 to +75 %, budget estimates with −10 to +25 %; 25 % both ways lies between them.'),
  assume('input.spread-guessed', 'How far a guessed input may be off, both ways', 'share', [0.25, 0.5, 0.9], 'A guess is taken to be half as sure as an estimate.'),
  assume('input.spread-unstated', 'How far an input that nobody signed may be off, both ways', 'share', [0.1, 0.25, 0.5],
    'Somebody typed it without saying how sure he was: taken as an estimate.'),
  assume('split.interface-hours', 'Work for each interface between two databases of a split estate', 'hours/year', [16, 40, 100],
    'Records that both databases keep are copied, watched and corrected where they differ; every upgrade of either side tests them again. About a week a year each.'),
  assume('waiting.round-trips', 'Round trips that people wait for in one request', 'round trips', [0.5, 1, 2],
    'One on an open connection. Answers beyond the first 15 kB and new connections take more; companions of a step travel side by side, and some people type on, so they wait for fewer.'),
  assume('waiting.user-hour-share', 'Cost of an hour of a user against an hour of an expert', 'share', [0.08, 0.25, 0.5],
    'Most users work in production and warehouses, at a tenth of an expert’s rate in low-wage countries and a third in high-wage ones; moments of waiting are not lost in full.'),
] as const;
