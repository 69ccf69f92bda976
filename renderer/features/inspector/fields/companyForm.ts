import { REGULATIONS } from '../messages';
import { allowedRegions, nextAllowed } from './allowedRegions';
import type { Section } from './field';
import { BASES, COMMITMENTS, DATABASE_NEEDS, DISCOUNTED, KUBERNETES, PAYMENTS, RESIDENCIES, SUPPORT } from './messages';
import { checkRegion, regionEditor } from './regionField';

/** Fields of the client as a whole. */
export const COMPANY_FORM = [
  {
    title: 'Company',
    fields: [
      { label: 'Name', path: 'name', editor: { type: 'text' } },
      { label: 'Country', path: 'country', editor: { type: 'text' }, half: true, help: 'Two letters such as DE.' },
      { label: 'Industry', path: 'industry', editor: { type: 'text' }, half: true },
      { label: 'Regulations', path: 'regulations', editor: { type: 'checks', options: REGULATIONS }, help: 'What auditors will ask about. Some rule out sharing or a region.' },
    ],
  },
  {
    title: 'Where data may live',
    fields: [
      { label: 'Home region', path: 'regions.home', editor: regionEditor, check: checkRegion, half: true },
      { label: 'Recovery region', path: 'regions.disasterRecovery', editor: { ...regionEditor, empty: 'null' }, check: checkRegion, half: true, help: 'Left empty the pair of the home region is considered.' },
      { label: 'Residency', path: 'residency', editor: { type: 'select', options: RESIDENCIES } },
      {
        label: 'Allowed regions',
        path: 'regions.allowed',
        help: 'Regions that the company accepts. None means any within the residency. Where the region is free, these are the ones that are tried.',
        editor: {
          type: 'list',
          layout: 'table',
          addLabel: 'Add region',
          create: (_rows, { plan }) => nextAllowed(plan),
          columns: [{ label: 'Region', path: '', editor: { type: 'select', options: ({ plan }) => allowedRegions(plan) }, check: checkRegion }],
        },
      },
      {
        label: 'Region is free',
        path: 'regions.free',
        editor: { type: 'switch' },
        help: 'The design may stand away from home where that is better: in an allowed region, or where none is allowed by name, in the geography of home. Residency keeps it in that geography, and only regions count in which the price book knows every part. A pinned region ends the search.',
      },
    ],
  },
  {
    title: 'Time and growth',
    fields: [
      { label: 'Starts', path: 'startDate', editor: { type: 'date' }, half: true },
      { label: 'Horizon', path: 'horizonMonths', editor: { type: 'number' }, unit: 'months', half: true, help: 'How far costs and growth are looked at.' },
      { label: 'Growth', path: 'growthPerYear', editor: { type: 'percent' }, unit: '% a year', half: true, help: 'Growth of the load. Sizes are for the end of the horizon where they cannot grow by themselves.' },
      { label: 'Own releases', path: 'ownReleasesPerYear', editor: { type: 'number' }, unit: 'a year', half: true, help: 'Releases on the company’s own calendar. Tenants that share must move together.' },
    ],
  },
  {
    title: 'Money',
    fields: [
      { label: 'Currency', path: 'currency', editor: { type: 'text' }, half: true, help: 'Three letters such as EUR.' },
      { label: 'Rate', path: 'exchangeRatePerUsd', editor: { type: 'text' }, unit: 'per USD', half: true, help: 'Prices are kept in US dollars. A decimal number such as 0.92.' },
      { label: 'Rate of', path: 'exchangeRateAsOf', editor: { type: 'date' }, half: true },
      { label: 'Discount rate', path: 'discountRatePerYear', editor: { type: 'percent' }, unit: '% a year', half: true, help: 'What money costs the company; for the value of later payments today.' },
      { label: 'Budget', path: 'budgetPerMonth', editor: { type: 'number', empty: 'null' }, unit: 'a month', half: true },
      { label: 'Costs today', path: 'currentCostPerMonth', editor: { type: 'number', empty: 'null' }, unit: 'a month', half: true, help: 'Infrastructure of today’s ERP, for payback. Left empty when nobody knows.' },
      { label: 'Commitments', path: 'commitment', editor: { type: 'select', options: COMMITMENTS }, half: true, help: 'The longest savings plan or reservation that the company would buy for what always runs.' },
      { label: 'Commitments paid', path: 'commitmentPayment', editor: { type: 'select', options: PAYMENTS }, half: true, help: 'The cost is the same; the months that bear it differ.' },
      {
        label: 'Discounts on list prices',
        path: 'discounts',
        help: 'A discount on a kind of service takes the place of the one on everything; negotiated prices of an own sheet win over both.',
        editor: {
          type: 'list',
          layout: 'cards',
          addLabel: 'Add discount',
          create: (_rows, { plan }) => ({ category: 'all', share: 0, basis: 'EA', by: plan.company.name, asOf: plan.company.exchangeRateAsOf }),
          columns: [
            { label: 'On', path: 'category', editor: { type: 'select', options: DISCOUNTED } },
            { label: 'Share', path: 'share', editor: { type: 'percent' }, unit: '% off' },
            { label: 'Basis', path: 'basis', editor: { type: 'select', options: BASES } },
            { label: 'Named by', path: 'by', editor: { type: 'text' } },
            { label: 'As of', path: 'asOf', editor: { type: 'date' } },
          ],
        },
      },
      { label: 'Expert hour', path: 'expertHourCost', editor: { type: 'number' }, unit: 'per h', half: true, help: 'Cost of one hour of operations people.' },
    ],
  },
  {
    title: 'People who run it',
    fields: [
      { label: 'Support', path: 'supportHours', editor: { type: 'select', options: SUPPORT }, half: true },
      { label: 'Platform engineers', path: 'platformTeam.engineers', editor: { type: 'number' }, half: true, help: 'People who can run a platform. Kubernetes must be earned by a team.' },
      { label: 'Kubernetes skill', path: 'platformTeam.kubernetes', editor: { type: 'select', options: KUBERNETES }, half: true },
      { label: 'AI readiness', path: 'aiReadiness', editor: { type: 'switch' }, half: true, help: 'Adds governed access to data and its cost.' },
      { label: 'Needs of the database', path: 'databaseNeeds', editor: { type: 'checks', options: DATABASE_NEEDS }, help: 'What a managed service cannot give. Any of them asks for PostgreSQL on own machines.' },
    ],
  },
] as const satisfies readonly Section[];
