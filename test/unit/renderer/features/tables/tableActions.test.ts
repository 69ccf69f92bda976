import { beforeEach, describe, expect, it } from 'vitest';
import type { Plan } from '../../../../../models/document';
import { columnsNow } from '../../../../../renderer/features/tables/columns';
import { tableActions } from '../../../../../renderer/features/tables/tableActions';
import { useTables } from '../../../../../renderer/features/tables/tablesStore';
import { usePlan } from '../../../../../renderer/state/usePlan';
import { useView } from '../../../../../renderer/state/viewStore';
import { starterPlan } from '../canvas/starterPlan';

const plan = starterPlan('mid-market-producer');
const now = () => usePlan.getState();
const table = () => ({ kind: 'sites' as const, columns: columnsNow('sites'), rows: now().plan.sites });
const at = (id: string) => columnsNow('sites').findIndex((column) => column.id === id);
const cells = (top: number, bottom: number, left: string, right = left) => ({ top, bottom, left: at(left), right: at(right) });
const speeds = ({ sites }: Plan) => sites.map(({ wan }) => [wan.downMbps, wan.upMbps]);

beforeEach(() => {
  now().replace(plan, null);
  useTables.getState().say('');
});

/** Each action is one step, and taking it back gives the plan as it was. */
function expectOneStep(): void {
  expect(now().undoSteps).toHaveLength(1);
  now().undo();
  expect(now().plan).toBe(plan);
}

describe('filling down', () => {
  it('copies the first selected row into the others', () => {
    tableActions.fillDown(table(), cells(0, 2, 'wan.downMbps', 'wan.upMbps'));
    const [first] = speeds(plan);
    expect(speeds(now().plan)).toEqual([first, first, first]);
    expectOneStep();
  });

  it('takes the row above a single one, and nothing above the first', () => {
    tableActions.fillDown(table(), cells(1, 1, 'wan.downMbps'));
    expect(speeds(now().plan)[1]?.[0]).toBe(speeds(plan)[0]?.[0]);
    now().undo();
    tableActions.fillDown(table(), cells(0, 0, 'wan.downMbps'));
    expect(now().plan).toBe(plan);
  });
});

describe('pasting over cells', () => {
  it('puts one text into every selected cell', () => {
    tableActions.pasteOver(table(), cells(0, 2, 'wan.downMbps'), [['77']]);
    expect(speeds(now().plan).map(([down]) => down)).toEqual([77, 77, 77]);
    expectOneStep();
  });

  it('writes a block from the corner on, and leaves as they were the cells that may not hold it', () => {
    tableActions.pasteOver(table(), cells(0, 0, 'wan.downMbps'), [['1', '2'], ['many', '4']]);
    expect(speeds(now().plan).slice(0, 2)).toEqual([[1, 2], [speeds(plan)[1]?.[0], 4]]);
    expect(useTables.getState().said).toMatch(/^1 cell stays as it was\. Download \(Mbps\): .*many/);
    expectOneStep();
  });
});

describe('clearing cells', () => {
  it('empties those that may be empty', () => {
    tableActions.clear(table(), cells(0, 2, 'wan.latencyMs'));
    expect(now().plan.sites.map(({ wan }) => wan.latencyMs)).toEqual([null, null, null]);
    expectOneStep();
  });

  it('keeps those that need a value, and says so', () => {
    tableActions.clear(table(), cells(0, 0, 'wan.downMbps'));
    expect(now().plan).toBe(plan);
    expect(useTables.getState().said).toContain('a value is due');
  });
});

describe('rows', () => {
  it('are added whole and shown', () => {
    tableActions.addRow('sites');
    const added = now().plan.sites.at(-1);
    expect(now().plan.sites).toHaveLength(plan.sites.length + 1);
    expect(useTables.getState().cursor.itemId).toBe(added?.id);
    expect(useView.getState().selection).toEqual([added?.id]);
    expectOneStep();
  });

  it('are deleted with what cannot stand without them', () => {
    tableActions.deleteRows(table(), cells(0, 0, 'name'));
    expect(now().plan.sites).toEqual(plan.sites.slice(1));
    expect(now().plan.systems.some(({ siteId }) => siteId === plan.sites[0]?.id)).toBe(false);
    expectOneStep();
  });

  it('are copied so that a spreadsheet runs nothing', () => {
    now().edit('name', (before) => ({ ...before, sites: before.sites.map((site, index) => (index === 0 ? { ...site, name: '=1+1', note: 'a "quoted"\tnote' } : site)) }));
    expect(tableActions.copy(table(), cells(0, 0, 'name'))).toBe("'=1+1");
    expect(tableActions.copy(table(), cells(0, 0, 'note'))).toBe('"a ""quoted""\tnote"');
  });
});
