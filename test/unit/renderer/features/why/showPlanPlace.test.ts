import { beforeEach, describe, expect, it } from 'vitest';
import { showPlanPlace } from '../../../../../renderer/features/why/showPlanPlace';
import { useColumns } from '../../../../../renderer/state/columnStore';
import { useView } from '../../../../../renderer/state/viewStore';

describe('the way from an explanation to the plan', () => {
  beforeEach(() => {
    useView.setState({ selection: ['something-else'], whyTrail: ['capacity.webWorkers'] });
    useColumns.setState({ companyOpen: false });
  });

  it('selects the item and makes room for its inspector', () => {
    showPlanPlace('/sites/brno/users');
    expect(useView.getState()).toMatchObject({ selection: ['brno'], whyTrail: [] });
    expect(useColumns.getState().companyOpen).toBe(false);
  });

  it('opens the company for values of the whole plan, and leaves it open the second time', () => {
    showPlanPlace('/company/currency');
    expect(useView.getState().selection).toEqual([]);
    expect(useColumns.getState().companyOpen).toBe(true);
    showPlanPlace('/data/databaseGiB');
    expect(useColumns.getState().companyOpen).toBe(true);
  });
});
