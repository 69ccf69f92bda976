import { describe, expect, it } from 'vitest';
import { parsePlan, serializePlan, type Plan } from '../../../../../../models/document';
import type { DecimalMark } from '../../../../../../renderer/features/inspector/parseNumber';
import { faultyRowsText } from '../../../../../../renderer/features/tables/importing/faultyRowsText';
import { importPlan } from '../../../../../../renderer/features/tables/importing/importPlan';
import { mapSheet } from '../../../../../../renderer/features/tables/importing/mapSheet';
import { readPasted } from '../../../../../../renderer/features/tables/importing/readPasted';
import type { TableKind } from '../../../../../../renderer/features/tables/tableKinds';
import { starterPlan } from '../../canvas/starterPlan';

const plan = starterPlan('mid-market-producer');
const [brno] = plan.sites;
if (!brno) throw new Error('the starter is too small');

const paste = (kind: TableKind, text: string, { into = plan, decimal = '.' as DecimalMark } = {}) => {
  const sheet = mapSheet({ kind, lines: readPasted(text) });
  const outcome = importPlan(into, [sheet], decimal);
  const [result] = outcome.sheets;
  if (!result) throw new Error('no outcome');
  return { plan: outcome.plan, ...result, sheet, told: result.faults.map(({ line, reasons }) => `${line.number}: ${reasons.join(' ')}`) };
};
const added = (after: Plan, kind: TableKind) => after[kind].slice(plan[kind].length);

describe('five hundred rows with twenty faulty ones', () => {
  const FAULTS: readonly ((cells: string[]) => string[])[] = [
    ([name = '', , ...rest]) => [name, 'Castle', ...rest],
    ([name = '', kind = '', , ...rest]) => [name, kind, '120 Mbps', ...rest],
    (cells) => [...cells.slice(0, 3), 'Germany', ...cells.slice(4)],
    ([, ...rest]) => ['', ...rest],
  ];
  const faultyAt = new Map(Array.from({ length: 20 }, (_, at) => [7 + at * 24, FAULTS[at % FAULTS.length]]));
  const lines = Array.from({ length: 500 }, (_, at) => {
    const row = at + 2;
    const cells = [`Site ${row}`, 'Warehouse', String(100 + at), 'CZ', `Town ${row}`];
    return (faultyAt.get(row)?.(cells) ?? cells).join('\t');
  });
  const text = ['Standort\tArt\tDownload (Mbps)\tLand\tStadt', ...lines].join('\r\n');


  it('give 480 sites and twenty rows that are named with number and reason', () => {
    const { plan: after, told, added: count, changed } = paste('sites', text);
    expect([count, changed]).toEqual([480, 0]);
    expect(after.sites).toHaveLength(plan.sites.length + 480);
    expect(told.map((line) => Number(line.split(':')[0]))).toEqual([...faultyAt.keys()]);
    expect(told[0]).toMatch(/^7: Kind: .*Castle.*Plant, Warehouse, Office/);
    expect(told[1]).toMatch(/^31: Download \(Mbps\): .*120 Mbps.*unit/);
    expect(told[2]).toMatch(/^55: Country: .*two-letter/);
    expect(told[3]).toMatch(/^79: Name: /);
    expect(added(after, 'sites')[0]).toMatchObject({ name: 'Site 2', kind: 'warehouse', place: { city: 'Town 2', country: 'CZ' }, wan: { downMbps: 100 } });
    const read = parsePlan(serializePlan(after));
    expect(read.ok).toBe(true);
  });

  it('give the faulty rows back, which can be pasted again once they are mended', () => {
    const { sheet, plan: after, ...outcome } = paste('sites', text);
    const copied = faultyRowsText(sheet, outcome);
    expect(readPasted(copied)).toHaveLength(21);
    const mended = copied.replaceAll('Castle', 'Office').replaceAll('120 Mbps', '120').replaceAll('Germany', 'DE').replaceAll(/^\t/gm, 'Mended\t').split('\r\n');
    const again = paste('sites', mended.map((line, at) => line.replace('Mended', `Mended ${at}`)).join('\r\n'), { into: after });
    expect(again.faults).toEqual([]);
    expect(again.added).toBe(20);
  });
});

describe('columns', () => {
  it('are found by label, unit, place in the plan or another word, in any order', () => {
    const { sheet } = paste('integrations', 'Per hour\tSOURCE\tPayload [KiB]\ttoleratedDelaySeconds\tZiel\n1\ta\t2\t3\tb');
    expect(sheet.headed).toBe(true);
    expect(sheet.mapping).toEqual(['ratePerHour', 'from', 'payloadKiB', 'toleratedDelaySeconds', 'to']);
  });

  it('in another unit are left out, not misread', () => {
    expect(paste('sites', 'Name\tDownload (Gbps)\nX\t1').sheet.mapping).toEqual(['name', null]);
  });

  it('go by their order without headings', () => {
    const { plan: after, sheet } = paste('systems', 'Press line MES\tMES\tSiemens');
    expect(sheet.headed).toBe(false);
    expect(added(after, 'systems')).toMatchObject([{ name: 'Press line MES', kind: 'mes', vendor: 'Siemens' }]);
  });
});

describe('cells', () => {
  it('are quoted as spreadsheets quote them', () => {
    const { plan: after } = paste('systems', 'Name\tNote\n"Gauge ""A"""\t"two\nlines\tand a tab"\n');
    expect(added(after, 'systems')).toMatchObject([{ name: 'Gauge "A"', note: 'two\nlines\tand a tab' }]);
  });

  it.each([
    ['1,5', ',', 1.5],
    ['1.234,5', ',', 1234.5],
    ['1,234.5', '.', 1234.5],
  ] as const)('hold numbers such as %s with a decimal %s', (written, decimal, rate) => {
    const { plan: after, faults } = paste('sites', `Name\tDown\nX\t${written}`, { decimal });
    expect(faults).toEqual([]);
    expect(added(after, 'sites')).toMatchObject([{ wan: { downMbps: rate } }]);
  });

  it('with a number in the other notation are refused, not read ten times too large', () => {
    expect(paste('sites', 'Name\tDown\nX\t1,5').told).toEqual([expect.stringContaining('decimal point')]);
    expect(paste('sites', 'Name\tDown\nX\t1.5', { decimal: ',' }).told).toEqual([expect.stringContaining('decimal comma')]);
  });

  it('count people by class, and a site that is counted has no others', () => {
    const { plan: after } = paste('sites', 'Name\tShop floor users\tWarehouse users\nX\t1,200\t');
    expect(added(after, 'sites')).toMatchObject([{ users: [{ class: 'shop-floor', named: 1200 }] }]);
    expect(paste('sites', 'Name\tShop floor users\nX\t-3').told).toEqual([expect.stringContaining('Shop floor users: Expected at least 0')]);
  });
});

describe('references', () => {
  it('are found by name', () => {
    const [system] = plan.systems;
    const [workload] = plan.workloads;
    const { plan: after, faults } = paste('integrations', `From\tTo\tClass\tRate\n${system?.name}\t${workload?.name}\tqueued\t25`);
    expect(faults).toEqual([]);
    expect(added(after, 'integrations')).toMatchObject([{ from: system?.id, to: workload?.id, mode: 'queued', ratePerHour: 25 }]);
  });

  it('that lead nowhere, to two items or to the same item are named', () => {
    const [first, second] = plan.systems;
    const twins = { ...plan, systems: plan.systems.map((system) => (system === second ? { ...system, name: first?.name ?? '' } : system)) };
    const [workload] = plan.workloads;
    const { told } = paste('integrations', `From\tTo\nNobody\t${workload?.name}\n${first?.name}\t${workload?.name}\n${workload?.name}\t${workload?.name}`, { into: twins });
    expect(told).toEqual([
      '2: From: “Nobody” is not in the plan.',
      expect.stringMatching(new RegExp(`^3: From: .*${first?.id}, ${second?.id}`)),
      expect.stringMatching(/^4: .*two different ends/),
    ]);
  });
});

describe('rows', () => {
  it('that name an item change it, and leave alone what has no column', () => {
    const { plan: after, added: count, changed } = paste('sites', `Name\tUpload\n${brno.name}\t77`);
    expect([count, changed]).toEqual([0, 1]);
    expect(after.sites[0]).toEqual({ ...brno, wan: { ...brno.wan, upMbps: 77 } });
  });

  it('with the same name in one sheet are not both taken', () => {
    expect(paste('sites', 'Name\tUpload\nTwin\t1\nTwin\t2').told).toEqual([expect.stringContaining('3: Name: Row 2')]);
  });

  it('swap the ends of a flow in one go', () => {
    const [flow] = plan.integrations;
    const name = (id: string | undefined) => [...plan.systems, ...plan.workloads].find((item) => item.id === id)?.name;
    const { plan: after, faults } = paste('integrations', `Id\tFrom\tTo\n${flow?.id}\t${name(flow?.to)}\t${name(flow?.from)}`);
    expect(faults).toEqual([]);
    expect(after.integrations[0]).toMatchObject({ from: flow?.to, to: flow?.from });
  });
});
