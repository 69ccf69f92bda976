import { describe, expect, it } from 'vitest';
import { planPlace, selectionFor } from '../../../../../renderer/features/why/planPath';

describe('the place that a plan path points to', () => {
  it.each([
    ['/sites/brno/users', 'brno'],
    ['/sites/brno', 'brno'],
    ['/systems/mes-1/criticality', 'mes-1'],
    ['/workloads/mrp/batch/night/units', 'mrp'],
    ['/integrations/mes-orders/ratePerHour', 'mes-orders'],
    ['/environments/live/size', 'live'],
  ])('%s belongs to the item %s', (path, itemId) => {
    expect(planPlace(path)).toEqual({ itemId });
    expect(selectionFor(path)).toEqual([itemId]);
  });

  it.each(['', '/', '/company/currency', '/data/databaseGiB', '/calendars/peaks/christmas', '/sites', '/sites/'])('%j belongs to the company, so that nothing is selected', (path) => {
    expect(planPlace(path)).toEqual({ itemId: null });
    expect(selectionFor(path)).toEqual([]);
  });
});
