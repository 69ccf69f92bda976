import { catalogue } from '../../../../../shared/language/catalogue';
import { frontMessagesDe } from './messages.de';

const frontMessagesEn = {
  title: 'What is worth a trade',
  lead: 'Designs that no other one beats in cost, expected loss and recovery at once, with the choice and the runner-up. Cost is the bill less what commitments save, and own effort; recovery is the longest of an everyday failure.',
  /** Each {hole} is a figure that answers “why?”. */
  search: '{points} designs stood to choose from: {evaluated} were billed in full, {pruned} were left aside because the lowest bill they could have already loses, and {impossible} have no size or no price that fits. {front} are on the front.',
  points: 'Designs to choose from',
  evaluated: 'Billed in full',
  pruned: 'Left aside',
  impossible: 'Without a size or price',
  front: 'Designs on the front',
  figure: 'Cost, loss and recovery of the designs',
  chartLabel: 'Designs of the front by yearly cost and expected yearly loss; larger marks recover more slowly; down, left and small is better',
  keys: 'Arrow keys lead from one design to the next.',
  costAxis: 'Cost a year',
  lossAxis: 'Expected loss a year',
  recovery: 'Longest recovery',
  recoverySize: (shortest: string, longest: string) => (shortest === longest ? `Size: recovery of ${longest}` : `Size: recovery from ${shortest} to ${longest}`),
  figures: (cost: string, loss: string, recovery: string) => `${cost} a year, expected loss ${loss} a year, longest recovery ${recovery}`,
  design: 'Design',
  misses: (objectives: string) => `Misses: ${objectives}`,
  dominated: 'Not on the front: another design is at least as good in all three.',
  sizes: (nodes: string, database: string) => `Nodes ${nodes}, database ${database}`,
  oneSize: (size: string) => `Size ${size}`,
  regions: (home: string, recovery: string) => `${home}, recovery in ${recovery}`,
  nothing: 'No design is fully priced, so there is no front to draw.',
  relaxations: 'What would have to give',
  relaxationsLead: 'No design meets every objective. Each row is a smallest change of the objectives with which one does, and the cheapest design that then fits, with its cost and the difference to the choice.',
  allMet: 'The recommendation meets every objective, so none has to give.',
  notTold: 'No design is fully priced, so what would have to give cannot be told.',
  give: 'Objective that gives',
  kinds: { rto: 'Recovery time', rpo: 'Data loss' },
  instead: (kind: string, needed: string, stated: string) => `${kind} of ${needed} instead of ${stated}`,
  showWorkload: (name: string) => `Show ${name}`,
  moreWorkloads: (count: number) => `and ${String(count)} more`,
  then: 'Design that then fits',
  monthly: 'A month',
  riskAdjusted: 'Risk-adjusted a year',
} as const;

export const frontMessages = catalogue(frontMessagesEn, { de: frontMessagesDe });
