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
] as const;
