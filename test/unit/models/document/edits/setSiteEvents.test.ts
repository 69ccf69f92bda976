import { describe, expect, it } from 'vitest';
import type { CalendarEvent } from '../../../../../models/document';
import { eventsOfSite, removeItems, setSiteEvents } from '../../../../../models/document/edits';
import { plainPlan, siteOf } from '../../evaluation/plans';

const event = (id: string, siteIds: string[]): CalendarEvent => ({ id, name: id, kind: 'stock-take', siteIds, from: '2027-05-01', to: '2027-05-02' });
const { calendars } = plainPlan();
const plan = plainPlan({ sites: [siteOf('a', 'UTC'), siteOf('b', 'UTC')], calendars: { ...calendars, events: [event('all', []), event('both', ['a', 'b']), event('own', ['a']), event('other', ['b'])] } });

describe('the entries of one site', () => {
  it('are those that name it alone', () => {
    expect(eventsOfSite(plan, 'a').map(({ id }) => id)).toEqual(['own']);
  });

  it('are changed without touching those of others', () => {
    const changed = setSiteEvents(plan, 'a', [event('new', ['a'])]);
    expect(changed.calendars.events?.map(({ id }) => id)).toEqual(['all', 'both', 'other', 'new']);
  });

  it('go with the site, and what it shared stays with the others', () => {
    expect(removeItems(plan, ['a']).calendars.events).toEqual([event('all', []), event('both', ['b']), event('other', ['b'])]);
  });
});
