/** The plan that every journey builds: two plants, four systems, three ERP workloads, five integrations. Words as the page has them. */
export const STORY = {
  name: 'Moravia parts',
  sites: [
    { name: 'Brno works', city: 'Brno', country: 'CZ', shopFloor: 160, lateEnd: '23:00' },
    { name: 'Linz works', city: 'Linz', country: 'AT', shopFloor: 60, lateEnd: '21:30' },
  ],
  systems: [
    { name: 'MES Brno', id: 'mes', kind: 'MES', site: 'Brno works' },
    { name: 'Label server', id: 'label-printing', kind: 'Label printing', site: 'Brno works' },
    { name: 'MES Linz', id: 'mes', kind: 'MES', site: 'Linz works' },
    { name: 'EDI hub', id: 'edi', kind: 'EDI', site: '' },
  ],
  workloads: ['Manufacturing', 'Inventory', 'Sales'],
  integrations: [
    { from: 'MES Brno', to: 'Manufacturing', mode: 'Queued', rate: 900 },
    { from: 'MES Brno', to: 'Inventory', mode: 'Sync', rate: 240 },
    { from: 'Label server', to: 'Inventory', mode: 'Sync', rate: 350 },
    { from: 'MES Linz', to: 'Manufacturing', mode: 'Queued', rate: 420 },
    { from: 'EDI hub', to: 'Sales', mode: 'Batch', rate: 2500 },
  ],
} as const;
