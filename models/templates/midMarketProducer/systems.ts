import type { Plan, System } from '../../document';

const onSite = (siteId: string, system: Omit<System, 'siteId' | 'hosting' | 'note'> & Partial<Pick<System, 'note'>>): System => ({
  note: '',
  ...system,
  siteId,
  hosting: 'site',
});

const remote = (hosting: 'cloud' | 'partner', system: Omit<System, 'siteId' | 'hosting' | 'note'>): System => ({
  ...system,
  siteId: null,
  hosting,
  note: '',
});

export const systems: Plan['systems'] = [
  onSite('brno-plant', { id: 'brno-mes', name: 'Brno MES', kind: 'mes', criticality: 'critical', vendor: 'Linetrack' }),
  onSite('brno-plant', { id: 'brno-historian', name: 'Brno press historian', kind: 'historian', criticality: 'medium', vendor: 'Tagstore' }),
  onSite('brno-plant', { id: 'brno-wms', name: 'Brno warehouse system', kind: 'wms', criticality: 'high', vendor: 'Bayrunner' }),
  onSite('brno-plant', {
    id: 'brno-labels',
    name: 'Brno label server',
    kind: 'label-printing',
    criticality: 'critical',
    vendor: 'Etiketa',
    note: 'Stands beside the packing lines; prints from its own copy when the ERP is away.',
  }),
  onSite('olomouc-plant', { id: 'olomouc-mes', name: 'Olomouc MES', kind: 'mes', criticality: 'critical', vendor: 'Linetrack' }),
  onSite('olomouc-plant', { id: 'olomouc-historian', name: 'Clean-room historian', kind: 'historian', criticality: 'high', vendor: 'Tagstore' }),
  onSite('olomouc-plant', { id: 'olomouc-quality', name: 'Inspection stations', kind: 'quality-station', criticality: 'high', vendor: 'Metrolab' }),
  remote('partner', { id: 'customer-edi', name: 'Customer EDI', kind: 'edi', criticality: 'high', vendor: 'Ediport' }),
  remote('partner', { id: 'carrier', name: 'Carrier labels', kind: 'shipping', criticality: 'medium', vendor: 'Rychlozásilka' }),
  remote('cloud', { id: 'warehouse-bi', name: 'Reporting warehouse', kind: 'bi', criticality: 'low', vendor: 'Own' }),
  remote('cloud', { id: 'bank', name: 'Payments and bank statements', kind: 'finance', criticality: 'medium', vendor: 'House bank' }),
];
