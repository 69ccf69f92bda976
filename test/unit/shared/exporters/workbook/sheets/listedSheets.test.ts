import Big from 'big.js';
import { describe, expect, it } from 'vitest';
import { exportInput, incompleteExportInput, maliciousExportInput, MALICIOUS_NAMES } from '../../../../../fixtures/exportReport';
import { sheetCsv } from '../../../../../golden/exports/sheetCsv';
import { coverSheet } from '../../../../../../shared/exporters/workbook/sheets/coverSheet';
import { downtimeSheet } from '../../../../../../shared/exporters/workbook/sheets/downtime/downtimeSheet';
import { focusSheet } from '../../../../../../shared/exporters/workbook/sheets/focus/focusSheet';
import { workbookContext } from '../../../../../../shared/exporters/workbook/workbookContext';
import { parseCsv } from '../../../../../fixtures/parseCsv';

const tableOf = (sheet: ReturnType<typeof focusSheet>): readonly (readonly string[])[] => parseCsv(sheetCsv(sheet));

describe('the FOCUS sheet', () => {
  it('names its columns as the specification does, in its order, and ours after them', () => {
    const [header = []] = tableOf(focusSheet(workbookContext(exportInput())));
    const own = header.filter((name) => name.startsWith('x_'));
    const theirs = header.slice(0, header.length - own.length);
    expect(theirs).toEqual([...theirs].sort());
    expect(theirs.filter((name) => name.startsWith('x_'))).toEqual([]);
    expect(theirs).toEqual(expect.arrayContaining(['BilledCost', 'BillingCurrency', 'ChargePeriodStart', 'ConsumedQuantity', 'EffectiveCost', 'ListCost', 'PricingUnit', 'ServiceCategory', 'SkuMeter']));
  });

  it('costs what the bill does in one month, and nothing where a price is missing', () => {
    const { report } = incompleteExportInput();
    const [header = [], ...rows] = tableOf(focusSheet(workbookContext(incompleteExportInput())));
    const column = (name: string): readonly (string | undefined)[] => rows.map((row) => row[header.indexOf(name)]);
    expect(column('BilledCost').reduce((sum, cost) => sum.plus(cost === '' ? 0 : (cost ?? 'missing')), new Big(0)).toFixed(2)).toBe(report.summary.cost.monthly);
    expect(column('BilledCost').filter((cost) => cost === '')).toHaveLength(1);
    expect(new Set(column('ChargePeriodStart'))).toEqual(new Set(['2027-02-01T00:00:00Z']));
    expect(new Set(column('ChargePeriodEnd'))).toEqual(new Set(['2027-03-01T00:00:00Z']));
  });
});

describe('the Cover sheet', () => {
  it('says where the workbook comes from and what each of its sheets holds', () => {
    const context = workbookContext(exportInput());
    const cells = tableOf(coverSheet(context)).flat();
    for (const told of ['Fixture & Söhne', 'Base plan', 'ab12'.repeat(16), 'Plantwright rules 1.0.0', 'Plantwright 0.1.0', ...context.sheetNames]) expect(cells).toContain(told);
    expect(cells).not.toContain('Scenarios');
  });

  it('shows a hostile name as the text it is', () => {
    const [, , plan] = coverSheet(workbookContext(maliciousExportInput())).rows;
    expect(plan?.[1]).toMatchObject({ kind: 'text', text: MALICIOUS_NAMES[0] });
  });
});

describe('the Downtime sheet', () => {
  it('adds up what its rows lose, apart from every payment', () => {
    const base = exportInput();
    const failure = { id: 'a', title: 'A node fails', risk: '', response: '', uncovered: '', frequencyPerYear: 3, recoveryMinutes: 20, dataLossMinutes: 0, affectedShare: 0.25, hit: '', counts: true, sameForEveryDesign: false, figureId: 'scenario.a' };
    const met = { met: true } as unknown as (typeof base.report.scenarios)[number]['recovery'];
    const scenarios = [{ ...failure, recovery: met, dataLoss: met, lossPerYear: '100.10' }, { ...failure, id: 'b', recoveryMinutes: 0, recovery: met, dataLoss: met, lossPerYear: '7.05' }];
    const { rows } = downtimeSheet(workbookContext({ ...base, report: { ...base.report, scenarios } }));
    // 100.10 ÷ (3 × 20 ÷ 60 × 0.25 h) = 400.40 an hour; where nothing stops there is no hour to work it out from.
    expect(rows[3]?.[5]).toMatchObject({ kind: 'number', value: 400.4, role: 'input' });
    expect(rows[3]?.[6]).toMatchObject({ kind: 'formula', formula: 'ROUND(ROUND(100*(C4*D4/60*E4*F4),8),0)/100', result: 100.1 });
    expect(rows[4]?.[6]).toMatchObject({ kind: 'number', value: 7.05 });
    expect(rows[5]?.[6]).toMatchObject({ formula: 'ROUND(SUM(G4:G5),2)', result: 107.15 });
  });
});
