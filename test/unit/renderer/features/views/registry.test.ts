import { expect, it } from 'vitest';
import { VIEWS } from '../../../../../renderer/features/views/registry';
import { VIEW_IDS } from '../../../../../renderer/state/viewStore';

it('registers every view beside the canvas, in the order of the tabs', () => {
  expect(VIEWS.map((view) => view.id)).toEqual(VIEW_IDS.filter((id) => id !== 'canvas'));
});
