import { expect, it } from 'vitest';
import { environmentNames } from '../../../../../renderer/features/answer/environmentNames';

it('names environments by the plan, parts beside it by their purpose, and strangers by their id', () => {
  const nameOf = environmentNames([{ id: 'live', name: 'Production', kind: 'production', size: 1, hoursPerWeek: 168 }]);
  expect(['live', 'recovery', '', 'gone'].map(nameOf)).toEqual(['Production', 'Recovery region', 'For all environments', 'gone']);
});
