export { describeProblem } from './describeProblem';
export { oneLine } from './oneLine';
