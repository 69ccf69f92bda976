import { describe, expect, it } from 'vitest';
import { groupInputs } from '../../../../../renderer/features/why/groupInputs';
import { reportFixture } from '../../../../fixtures/report';

describe('inputs of a figure', () => {
  const inputs = reportFixture().figures['capacity.webWorkers']?.inputs ?? [];

  it('are grouped from what people said to what was derived', () => {
    expect(groupInputs(inputs).map((group) => group.kind)).toEqual(['plan', 'assumption', 'fact', 'rule', 'figure']);
  });

  it('are all kept, in order inside their group', () => {
    const groups = groupInputs(inputs);
    expect(groups.flatMap((group) => group.inputs)).toHaveLength(inputs.length);
    expect(groups.find((group) => group.kind === 'assumption')?.inputs).toEqual(inputs.filter((input) => input.kind === 'assumption'));
  });

  it('make no group when there are none', () => {
    expect(groupInputs([])).toEqual([]);
  });
});
