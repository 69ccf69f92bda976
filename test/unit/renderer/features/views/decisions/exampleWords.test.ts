import { expect, it } from 'vitest';
import { exampleWords } from '../../../../../../renderer/features/views/decisions/rules/exampleWords';

const WORDS = { unchanged: 'as it is', nothing: 'nothing', yes: 'yes', no: 'no' };

it('says the changes of an example without quotes and brackets', () => {
  expect(exampleWords([], WORDS)).toBe('as it is');
  expect(exampleWords([{ path: '/migration/pilotSiteId', value: 'null' }], WORDS)).toBe('migration, pilot site id: nothing');
  const integrations = JSON.stringify([{ mode: 'queued', ratePerHour: 60, window: null }]);
  expect(exampleWords([{ path: '/integrations', value: integrations }, { path: '/data/live', value: 'true' }], WORDS)).toBe('integrations: mode queued, rate per hour 60, window nothing; data, live: yes');
});
