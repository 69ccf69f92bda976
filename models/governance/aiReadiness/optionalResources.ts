import Big from 'big.js';
import { integrationSites } from '../../demand/integrationSite';
import { operatingSlots } from '../../demand/sitePresence';
import { SLOTS_PER_WEEK } from '../../demand/weekSlots';
import { priceItems } from '../../cost/priceItems';
import type { Figure, FigureInput } from '../../figure/figure';
import { link, planInput, tidy } from '../../figure/figureInputs';
import { HOURS_PER_MONTH } from '../../prices/hoursPerMonth';
import { METERS } from '../../prices/meters';
import type { MeterKey } from '../../prices/priceBook';
import { plain } from '../../resources/quantity';
import { objectStorage } from '../../resources/object-storage';
import { storageRedundancy } from '../../resources/storageRedundancy';
import type { OptionalResource } from '../governance';
import type { GovernanceContext } from '../governanceOutput';

const KIB_PER_GIB = 1024 * 1024;
const EVENTS_PER_UNIT = 1_000_000;

interface Use {
  readonly key: string;
  readonly meter: MeterKey;
  readonly quantity: number;
  readonly formula: string;
}

interface Wish {
  readonly id: string;
  readonly label: string;
  readonly why: string;
  readonly uses: readonly Use[];
  readonly inputs: readonly FigureInput[];
}

/** Resources for analytics that are not on the bill, priced like those that are; a missing price stays missing. */
export function optionalResources(context: GovernanceContext): readonly { readonly row: OptionalResource; readonly figure: Figure }[] {
  return [eventStream(context), dataSets(context), ...readReplica(context)].map((wish) => priced(wish, context));
}

interface Events {
  readonly perMonth: number;
  readonly gibPerMonth: number;
  readonly inputs: readonly FigureInput[];
}

/**
 * Queued messages of a month = Σ rate × hours a month in which the site works × growth; a flow without a site runs always.
 * @example 900 messages/h × 80 of 168 hours × 4.35 weeks × 1.23 → 0.38 million
 */
function eventsOf({ plan, outcome }: GovernanceContext): Events {
  const siteOf = integrationSites(plan);
  const flows = plan.integrations.filter((flow) => flow.mode === 'queued');
  const growth = outcome.demand.growthFactor;
  const monthly = flows.map((flow) => {
    const site = siteOf(flow);
    const share = site === null ? 1 : operatingSlots(site).reduce((sum, each) => sum + each, 0) / SLOTS_PER_WEEK;
    const messages = flow.ratePerHour * share * HOURS_PER_MONTH * growth;
    return { messages, gib: (messages * flow.payloadKiB) / KIB_PER_GIB };
  });
  return {
    perMonth: monthly.reduce((sum, each) => sum + each.messages, 0),
    gibPerMonth: monthly.reduce((sum, each) => sum + each.gib, 0),
    inputs: [planInput('/integrations', 'Queued flows', flows.length, 'flows'), planInput('/company', 'Growth to the horizon', tidy(growth), 'factor')],
  };
}

function eventStream(context: GovernanceContext): Wish {
  const { region } = context.production;
  const events = eventsOf(context);
  return {
    id: 'event-stream',
    label: 'Event stream beside the queues',
    why: `${Math.round(events.perMonth / 1000)} thousand events a month are read by analytics without touching the ERP’s queues.`,
    uses: [
      { key: 'unit', meter: METERS.eventHubsThroughputUnit(region), quantity: HOURS_PER_MONTH, formula: `1 throughput unit × ${HOURS_PER_MONTH} h` },
      { key: 'events', meter: METERS.eventHubsEvents(region), quantity: events.perMonth / EVENTS_PER_UNIT, formula: `${plain(events.perMonth)} events ÷ 1,000,000` },
    ],
    inputs: events.inputs,
  };
}

function dataSets(context: GovernanceContext): Wish {
  const { assumptions, production, plan } = context;
  const events = eventsOf(context);
  const months = assumptions.value('ai.history-months');
  const gib = events.gibPerMonth * months;
  const redundancy = storageRedundancy(production, context.chosen.candidate);
  const gigabytes = gib + production.requirements.databaseGiB;
  return {
    id: 'data-sets',
    label: `Object storage for data sets, cool tier, ${redundancy}`,
    why: `${months} months of events (${plain(events.gibPerMonth)} GiB a month) and one extract of the database, apart from the documents of the ERP.`,
    uses: [{ key: 'capacity', meter: METERS.blobCool(redundancy, production.region), quantity: gigabytes, formula: `${plain(events.gibPerMonth)} GiB × ${months} months + ${plain(production.requirements.databaseGiB)} GiB extract` }],
    inputs: [...events.inputs, assumptions.input('ai.history-months'), planInput('/company', 'Database today', plan.data.databaseGiB, 'GiB')],
  };
}

/** What one server of the production database runs up; its backups are the primary's. */
const SERVER_KEYS: ReadonlySet<string> = new Set(['compute', 'storage', 'iops', 'throughput']);

/** One more server like those on the bill; nothing where the database is self-managed, shared, or has a replica for reports already. */
function readReplica({ production, assumptions, chosen }: GovernanceContext): readonly Wish[] {
  const { postgres, reporting } = production;
  if (postgres === null || postgres.share < 1 || reporting?.proposed) return [];
  const share = assumptions.value('ai.replica-share');
  const server = chosen.items.filter((item) => item.environment.id === production.id && item.kind.id === 'postgres-flexible-server' && SERVER_KEYS.has(item.key));
  return [
    {
      id: 'read-replica',
      label: `Read replica for analytics, like ${postgres.sku.sku}`,
      why: `Questions of analysts run on a server of their own; production keeps its ${tidy(production.database.vcores)} vCores for people.`,
      uses: server.map((item) => {
        const factor = item.key === 'compute' ? share : 1;
        return { key: item.key, meter: item.meter, quantity: (item.quantity / postgres.servers) * factor, formula: `(${item.formula}) ÷ ${postgres.servers}${factor === 1 ? '' : ` × ${factor}`}` };
      }),
      inputs: [link('capacity.postgres', 'PostgreSQL size', postgres.sku.sku, ''), assumptions.input('ai.replica-share')],
    },
  ];
}

function priced(wish: Wish, { production, outcome, plan }: GovernanceContext): { readonly row: OptionalResource; readonly figure: Figure } {
  const { currency, exchangeRatePerUsd } = plan.company;
  // Priced by the function of the bill; the kind only names the line, which nobody sees.
  const items = wish.uses.map((use) => ({ ...use, id: `ai.${wish.id}.${use.key}`, label: wish.label, inputs: [], environment: production, kind: objectStorage }));
  const lines = priceItems(items, outcome.prices, exchangeRatePerUsd);
  const missing = lines.some((line) => line.monthly === null);
  const monthly = missing ? null : lines.reduce((sum, line) => sum.plus(line.monthly ?? 0), new Big(0)).toFixed(2);
  const figureId = `governance.ai.${wish.id}`;
  const quantity = wish.uses.map((use) => use.formula).join('; ');
  return {
    row: { id: wish.id, label: wish.label, why: wish.why, monthly, quantity, figureId },
    figure: {
      id: figureId,
      label: wish.label,
      value: monthly,
      unit: `${currency}/month`,
      formula: `${quantity}; × unit price × exchange rate, rounded by line`,
      inputs: [
        ...lines.map((line): FigureInput => ({ kind: 'price', label: `${line.product}: ${line.meter}, ${line.region}`, value: line.usdPerUnit, unit: `USD per ${line.unit}`, source: line.priceSource === null ? 'not in the price book' : (outcome.prices.book.sources[line.priceSource] ?? line.priceSource), asOf: line.priceAsOf ?? outcome.prices.book.asOf })),
        ...wish.inputs,
        planInput('/company', 'Exchange rate', exchangeRatePerUsd, `${currency}/USD`),
      ],
      note: missing ? 'Unpriced: the price book lacks a meter.' : 'Optional, not part of the bill.',
    },
  };
}
