import type { System } from '../../../document';

const remote = (hosting: 'cloud' | 'partner', id: string, name: string, kind: System['kind'], criticality: System['criticality'], vendor: string): System => ({
  id,
  name,
  kind,
  siteId: null,
  hosting,
  criticality,
  vendor,
  note: '',
});

export const remoteSystems: readonly System[] = [
  remote('partner', 'edi-hub', 'EDI hub', 'edi', 'critical', 'Ediport'),
  remote('cloud', 'supplier-portal', 'Supplier portal', 'supplier-portal', 'high', 'Own'),
  remote('cloud', 'spare-parts-shop', 'Spare-parts shop', 'ecommerce', 'high', 'Shopaline'),
  remote('partner', 'carriers', 'Carrier network', 'shipping', 'high', 'Frachtwerk'),
  remote('cloud', 'data-platform', 'Data platform', 'bi', 'medium', 'Own'),
  remote('cloud', 'consolidation', 'Group consolidation', 'finance', 'high', 'Ledgerline'),
  remote('partner', 'banks', 'Bank gateway', 'finance', 'high', 'Paybridge'),
  remote('cloud', 'hr-suite', 'HR suite', 'hr', 'low', 'Peoplewise'),
  remote('cloud', 'plm', 'Product data management', 'plm', 'high', 'Partvault'),
  remote('cloud', 'crm', 'Customer relations', 'crm', 'medium', 'Dealboard'),
  remote('partner', 'tax-authority', 'Electronic invoicing', 'other', 'critical', 'Government'),
];
