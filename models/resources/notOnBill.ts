/** Something that a plan like this may also pay for and that no line of its Azure bill holds. */
export interface NotOnBill {
  readonly id: string;
  readonly what: string;
  /** Why it is left out, and where it is told instead. */
  readonly why: string;
  /** When somebody should ask for its price. */
  readonly matters: string;
}

const NO_PRICE = 'The price book has no price for it in the regions that it covers.';

/** What the bill leaves out, services of Azure first. */
export const NOT_ON_BILL: readonly NotOnBill[] = [
  { id: 'ddos-protection', what: 'DDoS protection plan', why: NO_PRICE, matters: 'Entry points on the internet must be defended against targeted attacks, or an insurer or customer asks for it.' },
  { id: 'bastion', what: 'Bastion', why: NO_PRICE, matters: 'People administer machines from outside the private network.' },
  { id: 'private-dns', what: 'Private DNS zones', why: NO_PRICE, matters: 'Every private endpoint needs a zone; the number of zones and queries decides.' },
  { id: 'regional-peering', what: 'Network peering inside a region', why: 'The price book has its price in one region only.', matters: 'The platform stands in a network of its own beside a hub, and much data goes between them.' },
  { id: 'unpaired-copies', what: 'Copying of files to a recovery region that is not the pair of the home region', why: 'The copy itself has no price in the price book; the second store is on the bill.', matters: 'The plan recovers outside the pair and the file store is large.' },
  { id: 'analytics', what: 'Resources for analytics and AI', why: 'They are optional; the Governance view tells them with their prices.', matters: 'The company wants governed access to its data.' },
  { id: 'odoo-licences', what: 'Licences of Odoo and of its apps', why: 'They are sold by user and are the same for every design.', matters: 'Always: in the whole cost of the ERP, not in the choice of its platform.' },
  { id: 'identity-licences', what: 'Licences of Microsoft Entra ID', why: 'They are sold by user, not metered in the subscription.', matters: 'Conditional access or privileged access must be licensed for more people.' },
  { id: 'network-providers', what: 'Lines of network providers', why: 'The bill holds what Azure charges for its side of a line; the plan states no prices of providers.', matters: 'A site needs a new line, a wider one or a private circuit.' },
  { id: 'partner-fees', what: 'Fees of the implementation partner', why: 'A new implementation or redesigned plant integrations are a project of their own; the cash flow holds the hours of the move.', matters: 'The move is used to change processes or modules.' },
  { id: 'own-people', what: 'Own people who run the platform', why: 'Their effort is told beside the bill and counts in the risk-adjusted cost and the cash flow.', matters: 'Already weighed; look at it when a budget holds only invoices.' },
  { id: 'edge-nodes', what: 'Edge nodes and the old estate until the sites have moved', why: 'They are paid to others than Azure; the cash flow holds them.', matters: 'Already in the payments by month; look at it when a budget holds only Azure.' },
  { id: 'taxes', what: 'Taxes', why: 'List prices are told before taxes.', matters: 'The company can not deduct them.' },
];
