import { expect, it } from 'vitest';
import { lineStory } from '../../../../../../renderer/features/views/operations/lineStory';
import { operationsMessages as text } from '../../../../../../renderer/features/views/operations/messages';

const site = { why: 'A VPN is enough.', surviveHours: 8, edgeProduct: 'Edge box', ruledOut: ['Other (5 days)'] };

it('says why, what keeps the site going and what cannot', () => {
  expect(lineStory(site)).toEqual(['A VPN is enough.', `${text.edge('Edge box')} ${text.ruledOut('Other (5 days)')}`]);
});

it('says so when nothing keeps the site going that long', () => {
  expect(lineStory({ ...site, edgeProduct: null, ruledOut: [] })).toEqual(['A VPN is enough.', text.noEdge]);
});

it('is silent on the edge of a site that need not survive an outage', () => {
  expect(lineStory({ ...site, surviveHours: 0, edgeProduct: null, ruledOut: [] })).toEqual(['A VPN is enough.']);
});
