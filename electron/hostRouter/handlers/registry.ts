import type { Handlers } from '../handler';
import { billsAppend, billsBegin, billsFromAzure, billsState, billsStop, billsTake } from './bills';
import { draftsDrop, draftsKeep, draftsList, draftsRead } from './drafts';
import { exportsSave } from './exportsSave';
import { hostAbilities } from './hostAbilities';
import { linksOpen } from './linksOpen';
import { plansList } from './plansList';
import { plansOpen } from './plansOpen';
import { plansSave } from './plansSave';
import { plansSaveAs } from './plansSaveAs';
import { plansStartup } from './plansStartup';
import { pricesList, pricesRead, pricesRefresh, pricesRefreshState, pricesSave, pricesStopRefresh } from './priceBooks';

/** A method of the contract without a handler is a type error here. */
export const HANDLERS = {
  'host.abilities': hostAbilities,
  'plans.list': plansList,
  'plans.startup': plansStartup,
  'plans.open': plansOpen,
  'plans.save': plansSave,
  'plans.saveAs': plansSaveAs,
  'drafts.list': draftsList,
  'drafts.read': draftsRead,
  'drafts.keep': draftsKeep,
  'drafts.drop': draftsDrop,
  'exports.save': exportsSave,
  'prices.list': pricesList,
  'prices.read': pricesRead,
  'prices.save': pricesSave,
  'prices.refresh': pricesRefresh,
  'prices.refreshState': pricesRefreshState,
  'prices.stopRefresh': pricesStopRefresh,
  'bills.begin': billsBegin,
  'bills.append': billsAppend,
  'bills.fromAzure': billsFromAzure,
  'bills.state': billsState,
  'bills.take': billsTake,
  'bills.stop': billsStop,
  'links.open': linksOpen,
} satisfies Handlers;
