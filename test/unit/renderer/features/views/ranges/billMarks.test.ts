import { expect, it } from 'vitest';
import { billDomain } from '../../../../../../renderer/features/views/ranges/billMarks';
import { sampleReport } from './samples';

it('shows all bills, and the budget beside them only while they keep half of the width', () => {
  expect(billDomain(sampleReport(null))).toEqual([800, 1500]);
  expect(billDomain(sampleReport(1250))).toEqual([800, 1500]);
  expect(billDomain(sampleReport(2100))).toEqual([800, 2100]);
  expect(billDomain(sampleReport(9000))).toEqual([800, 1500]);
  expect(billDomain(sampleReport(300))).toEqual([300, 1500]);
});
