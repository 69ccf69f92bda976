import { freshId } from '../../../../models/document/edits';
import type { Section } from './field';
import { STEPPED } from './messages';

/** Prices that rise or fall on a day of the plan. */
export const PRICE_STEP_FORM = [
  {
    title: 'Prices that change',
    fields: [
      {
        label: 'Price steps',
        path: 'priceSteps',
        help: 'A price that is known or expected to change. It counts from the month of its day on in the payments to the horizon; the monthly bill stays at today’s prices. Several steps of one price are multiplied.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add price step',
          create: (_rows, { plan }) => ({ id: freshId(plan, 'price-step'), what: 'azure', from: plan.company.startDate, change: 0, reason: '' }),
          columns: [
            { label: 'Price of', path: 'what', editor: { type: 'select', options: STEPPED } },
            { label: 'From', path: 'from', editor: { type: 'date' } },
            { label: 'Change', path: 'change', editor: { type: 'percent' }, unit: '%', help: '5 is 5 % dearer from then on, −10 a tenth cheaper.' },
            { label: 'Reason', path: 'reason', editor: { type: 'text' } },
          ],
        },
      },
    ],
  },
] as const satisfies readonly Section[];
