import { expect, it } from 'vitest';
import { lineStory } from '../../../../../../renderer/features/views/operations/lineStory';
import { operationsMessages as text } from '../../../../../../renderer/features/views/operations/messages';

const site = { why: 'A VPN is enough.', redundancy: 'Two tunnels.', edgeNeeded: true, edgeProduct: 'Edge box', edgeLimit: '3 days', ruledOut: ['Other (5 days)'] };

it('says why, what stands beside the line, what keeps the site going how long and what cannot', () => {
  expect(lineStory(site)).toEqual(['A VPN is enough. Two tunnels.', `${text.edge('Edge box', '3 days')} ${text.ruledOut('Other (5 days)')}`]);
});

it('says so when nothing keeps the site going that long', () => {
  expect(lineStory({ ...site, edgeProduct: null, edgeLimit: null, ruledOut: [] })).toEqual(['A VPN is enough. Two tunnels.', text.noEdge]);
});

it('is silent on the edge of a site that needs none', () => {
  expect(lineStory({ ...site, edgeNeeded: false, edgeProduct: null, edgeLimit: null, ruledOut: [] })).toEqual(['A VPN is enough. Two tunnels.']);
});
