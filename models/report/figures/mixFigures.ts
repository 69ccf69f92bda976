import { monthEndFactor } from '../../demand/loadFactors';
import type { TransactionClass, Workload } from '../../document/schema/workload';
import { factInput } from '../../facts/factInput';
import { TRANSACTION_CLASSES } from '../../facts/transactionClasses';
import type { Outcome } from '../../outcome/outcome';
import type { FigureBook } from './figureBook';
import { flowInItsHour } from './flowFigures';
import { exact, planInput } from './inputs';
import { peopleOfWorkload } from './peopleFigures';

export const requestsOfClass = (transaction: TransactionClass): string => `demand.mix.${transaction}`;

/** Requests of the peak hour by class, from people and steps; each class that occurs is one part of the mix. */
export function addMixFigures(outcome: Outcome, book: FigureBook): void {
  const { plan, requirements } = outcome;
  for (const { class: transaction, requestsPerHour } of requirements.load.mix) {
    const id = requestsOfClass(transaction);
    const parts = plan.workloads.flatMap((workload) => addWorkloads(outcome, workload, transaction, book));
    const flows = transaction === 'api-call' ? plan.integrations.filter((flow) => flow.mode === 'sync').map(flowInItsHour) : [];
    book.add({
      id,
      label: `Requests in the peak hour: ${transaction}`,
      value: exact(requestsPerHour),
      unit: 'requests/h',
      formula: flows.length > 0 ? 'Σ workloads and synchronous flows: requests in the peak hour' : 'Σ workloads: requests in the peak hour',
      inputs: book.sumOf(id, [...parts, ...flows]),
    });
  }
}

/** One figure for each class of people that takes such steps in the workload. */
function addWorkloads({ plan }: Outcome, workload: Workload, transaction: TransactionClass, book: FigureBook): readonly string[] {
  const steps = workload.transactions.filter((each) => each.class === transaction && each.perUserHour > 0);
  const monthEnd = monthEndFactor(plan, workload);
  const { requestsPerStep } = TRANSACTION_CLASSES[transaction];
  return steps.map((each, index) => {
    const id = `${requestsOfClass(transaction)}.${workload.id}.${each.userClass}.${index}`;
    const people = peopleOfWorkload(workload, each.userClass);
    book.add({
      id,
      label: `${workload.name}, ${each.userClass}: requests in the peak hour`,
      value: exact(book.numberOf(people) * each.perUserHour * requestsPerStep * monthEnd),
      unit: 'requests/h',
      formula: `people at work × steps per hour × requests per step${monthEnd === 1 ? '' : ' × month-end factor'}`,
      inputs: [
        book.link(people),
        planInput(`/workloads/${workload.id}`, 'Steps per person and hour', each.perUserHour, 'steps/h'),
        factInput(`class.${transaction}.requestsPerStep`, `Requests per step: ${transaction}`, { value: requestsPerStep, unit: 'requests', source: 'odoo-measured', grade: 'M' }),
        ...(monthEnd === 1 ? [] : [planInput('/calendars', 'Month-end factor', monthEnd, 'factor')]),
      ],
    });
    return id;
  });
}
