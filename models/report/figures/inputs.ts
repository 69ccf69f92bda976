export { exact, link, planInput, tidy } from '../../figure/figureInputs';
