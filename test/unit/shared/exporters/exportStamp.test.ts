import { describe, expect, it } from 'vitest';
import { exportStamp } from '../../../../shared/exporters/exportStamp';
import { exportInput, incompleteExportInput } from '../../../fixtures/exportReport';

describe('exportStamp', () => {
  it('says complete only when the answer is', () => {
    expect(exportStamp(exportInput()).completeness).toBe('Complete');
    expect(exportStamp(incompleteExportInput()).completeness).toBe('INCOMPLETE: 1 bill line has no price');
  });

  it('says incomplete when every line has a price but the answer has another gap', () => {
    const input = exportInput();
    const report = { ...input.report, summary: { ...input.report.summary, complete: false } };
    expect(exportStamp({ ...input, report }).completeness).toBe('INCOMPLETE: see the findings');
  });
});
