import { requestCost, type RequestCost } from '../../demand/requestClass';
import type { TransactionClass } from '../../document/schema/workload';
import { factInput } from '../../facts/factInput';
import { TRANSACTION_CLASSES } from '../../facts/transactionClasses';
import type { Figure, FigureInput } from '../../figure/figure';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { exact } from './inputs';
import { requestsOfClass } from './mixFigures';

type Measured = 'stepRatio' | 'ratioToFormRead' | 'companionRatio' | 'requestsPerStep' | 'scv' | 'pythonCpuMs' | 'dbCpuMs' | 'medianMs';

const MEASURED: Readonly<Record<Measured, readonly [label: string, unit: string]>> = {
  stepRatio: ['Work of a step', 'form reads'],
  ratioToFormRead: ['Work of the main request', 'form reads'],
  companionRatio: ['Work of a companion request', 'form reads'],
  requestsPerStep: ['Requests per step', 'requests'],
  scv: ['Spread within the class', 'SCV'],
  pythonCpuMs: ['Measured Python CPU', 'ms'],
  dbCpuMs: ['Measured database CPU', 'ms'],
  medianMs: ['Measured response', 'ms'],
};

const measured = (transaction: TransactionClass, what: Measured): FigureInput =>
  factInput(`class.${transaction}.${what}`, `${MEASURED[what][0]}: ${transaction}`, { value: TRANSACTION_CLASSES[transaction][what], unit: MEASURED[what][1], source: 'odoo-measured', grade: 'M' });

interface PerClass {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly formula: string;
  readonly facts: readonly Measured[];
  readonly value: (cost: RequestCost) => number;
}

/** What one request of a class costs on the target, each as a figure for every class of the mix. */
const PER_CLASS: readonly PerClass[] = [
  { id: 'demand.service', label: 'Service time of a request', unit: 'ms', formula: 'work of a step ÷ requests per step × form read', facts: ['stepRatio', 'requestsPerStep'], value: (cost) => cost.serviceSeconds * 1000 },
  {
    id: 'demand.secondMoment',
    label: 'Mean squared service time',
    unit: 'ms²',
    formula: '[(main request × form read)² + (requests per step − 1) × (companion request × form read)²] ÷ requests per step × (1 + spread within the class)',
    facts: ['ratioToFormRead', 'companionRatio', 'requestsPerStep', 'scv'],
    value: (cost) => cost.secondMoment * 1e6,
  },
  {
    id: 'demand.pythonCpu',
    label: 'Python CPU of a request',
    unit: 'ms',
    formula: 'work of a step ÷ requests per step × form read × measured Python CPU ÷ measured response',
    facts: ['stepRatio', 'requestsPerStep', 'pythonCpuMs', 'medianMs'],
    value: (cost) => cost.pythonCpuSeconds * 1000,
  },
  {
    id: 'demand.databaseCpu',
    label: 'Database CPU of a request',
    unit: 'ms',
    formula: 'work of a step ÷ requests per step × form read × measured database CPU ÷ measured response',
    facts: ['stepRatio', 'requestsPerStep', 'dbCpuMs', 'medianMs'],
    value: (cost) => cost.databaseCpuSeconds * 1000,
  },
];

/** Means over the mix of the peak hour: service time and its spread, CPU, writes and page reads of an average request. */
export function addServiceFigures({ assumptions, requirements }: Outcome, book: FigureBook): void {
  const { load } = requirements;
  const classes = load.mix.map((each) => each.class);
  const formRead = assumptions.input('demand.form-read-ms');
  for (const each of PER_CLASS) {
    // A queued message is weighed against an API call, whether or not the mix has one.
    for (const transaction of new Set<TransactionClass>([...classes, 'api-call'])) {
      book.add({
        id: `${each.id}.${transaction}`,
        label: `${each.label}: ${transaction}`,
        value: exact(each.value(requestCost(transaction, assumptions))),
        unit: each.unit,
        formula: each.formula,
        inputs: [...each.facts.map((fact) => measured(transaction, fact)), formRead],
      });
    }
  }
  const mean = (id: string, label: string, value: number, unit: string, of: string): Figure => ({
    id,
    label,
    value: exact(value),
    unit,
    formula: `Σ classes: requests in the peak hour × ${of} ÷ Σ classes: requests in the peak hour`,
    inputs: [...classes.flatMap((transaction) => [book.link(requestsOfClass(transaction)), ...partOf(id, transaction, book)]), ...(classes.length === 0 ? [formRead] : [])],
  });
  const perSecond = load.arrivalsPerSecond === 0 ? 1 : load.arrivalsPerSecond;
  book.add(mean('demand.serviceMs', 'Mean service time over the mix', load.serviceSeconds * 1000, 'ms', 'service time of a request'));
  book.add(mean('demand.secondMomentMs2', 'Mean squared service time over the mix', (load.scv + 1) * (load.serviceSeconds * 1000) ** 2, 'ms²', 'mean squared service time'));
  book.add({
    id: 'demand.serviceScv',
    label: 'Spread of the service time over the mix (squared coefficient of variation)',
    value: exact(load.scv),
    unit: 'SCV',
    formula: 'mean squared service time ÷ (mean service time)² − 1',
    inputs: [book.link('demand.secondMomentMs2'), book.link('demand.serviceMs')],
  });
  book.add(mean('demand.pythonCpuMs', 'Mean Python CPU of a request', load.pythonCpuSecondsPerRequest * 1000, 'ms', 'Python CPU of a request'));
  book.add(mean('demand.databaseCpuMs', 'Mean database CPU of a request', load.databaseCpuSecondsPerRequest * 1000, 'ms', 'database CPU of a request'));
  book.add(mean('demand.writesPerRequest', 'Writing requests in the mix', load.writesPerSecond / perSecond, 'share', 'writes per step ÷ requests per step'));
  book.add(mean('demand.readsPerRequest', 'Page reads of an average request', load.logicalReadsPerSecond / perSecond, 'pages', 'page reads per step ÷ requests per step'));
}

const PART_OF: Readonly<Record<string, string>> = {
  'demand.serviceMs': 'demand.service',
  'demand.secondMomentMs2': 'demand.secondMoment',
  'demand.pythonCpuMs': 'demand.pythonCpu',
  'demand.databaseCpuMs': 'demand.databaseCpu',
};

/** What is averaged for one class: a figure of its own, or measured facts of a step. */
function partOf(id: string, transaction: TransactionClass, book: FigureBook): readonly FigureInput[] {
  const part = PART_OF[id];
  if (part !== undefined) return [book.link(`${part}.${transaction}`)];
  const { writes, logicalReads } = TRANSACTION_CLASSES[transaction];
  const perStep = id === 'demand.writesPerRequest' ? (['writesPerStep', 'Writes per step', writes ? 1 : 0, 'writes'] as const) : (['readsPerStep', 'Page reads per step', logicalReads ?? 0, 'pages'] as const);
  const [name, label, value, unit] = perStep;
  return [factInput(`class.${transaction}.${name}`, `${label}: ${transaction}`, { value, unit, source: 'odoo-measured', grade: 'M' }), measured(transaction, 'requestsPerStep')];
}
