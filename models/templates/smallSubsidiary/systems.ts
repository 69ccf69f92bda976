import type { Plan } from '../../document';

export const systems: Plan['systems'] = [
  { id: 'parcel-portal', name: 'Parcel carrier portal', kind: 'shipping', siteId: null, hosting: 'partner', criticality: 'medium', vendor: 'Iberia Parcel', note: '' },
  { id: 'group-finance', name: 'Group consolidation', kind: 'finance', siteId: null, hosting: 'cloud', criticality: 'low', vendor: 'Parent company', note: 'Monthly trial balance.' },
  { id: 'web-shop', name: 'Spare-parts shop', kind: 'ecommerce', siteId: null, hosting: 'cloud', criticality: 'medium', vendor: 'Shopaline', note: '' },
];
