import { expect, it } from 'vitest';
import { sortFindings } from '../../../../../renderer/features/answer/sortFindings';
import { reportFixture } from '../../../../fixtures/report';

it('lists findings worst first', () => {
  expect(sortFindings(reportFixture().summary.findings).map((finding) => finding.severity)).toEqual(['error', 'warning', 'information']);
});
