import ExcelJS from 'exceljs';
import JSZip from 'jszip';
import { describe, expect, it } from 'vitest';
import { emptyPlan, type Plan } from '../../../../../../models/document';
import { importPlan } from '../../../../../../renderer/features/tables/importing/importPlan';
import { mapSheet } from '../../../../../../renderer/features/tables/importing/mapSheet';
import { fitsUnpacked } from '../../../../../../renderer/features/tables/workbook/fitsUnpacked';
import { readTablesFile } from '../../../../../../renderer/features/tables/workbook/readTablesFile';
import { tablesWorkbook } from '../../../../../../renderer/features/tables/workbook/tablesWorkbook';
import { setLanguage } from '../../../../../../shared/language/language';
import { writeTables } from '../../../../../../shared/tables/writeTables';
import { starterPlan, type StarterId } from '../../canvas/starterPlan';

const STARTERS: readonly StarterId[] = ['mid-market-producer', 'global-manufacturer', 'small-subsidiary'];
const written = (plan: Plan) => writeTables(tablesWorkbook(plan));

async function readInto(plan: Plan, bytes: Uint8Array) {
  const file = await readTablesFile('tables.xlsx', bytes.slice(), 'sites');
  if (!file.ok) throw new Error(file.message);
  return importPlan(plan, file.source.sheets.map((sheet) => mapSheet(sheet)), file.source.decimal ?? '.');
}

async function edited(bytes: Uint8Array, change: (workbook: ExcelJS.Workbook) => void): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

describe('the tables as a workbook', () => {
  it.each(STARTERS)('of %s come back as they went', async (id) => {
    const plan = starterPlan(id);
    const outcome = await readInto(plan, await written(plan));
    expect(outcome.sheets.flatMap(({ faults }) => faults)).toEqual([]);
    expect(outcome.sheets.map(({ same }) => same)).toEqual([plan.sites, plan.systems, plan.workloads, plan.integrations].map(({ length }) => length));
    expect(outcome.plan).toBe(plan);
  });

  it('of one plan make another one in an empty plan, with all that refers to each other', async () => {
    const plan = starterPlan('mid-market-producer');
    const { plan: made, sheets } = await readInto(emptyPlan('other', 'Other', '2027-01-01'), await written(plan));
    expect(sheets.map(({ faults }) => faults.length)).toEqual([0, 0, 0, 0]);
    const names = ({ sites, systems, workloads, integrations }: Plan) => {
      const nameOf = new Map([...sites, ...systems, ...workloads].map((item) => [item.id, item.name]));
      return { systems: systems.map((item) => [item.name, nameOf.get(item.siteId ?? '')]), used: workloads.map((item) => item.siteIds.map((site) => nameOf.get(site))), flows: integrations.map((item) => [item.name, nameOf.get(item.from), nameOf.get(item.to), item.ratePerHour]) };
    };
    expect(names(made)).toEqual(names(plan));
  });

  it('take changed cells and new rows in, and name what is wrong by its row', async () => {
    const plan = starterPlan('mid-market-producer');
    const bytes = await edited(await written(plan), (workbook) => {
      const sites = workbook.getWorksheet('Sites');
      const column = (heading: string) => (sites?.getRow(1).values as readonly unknown[]).indexOf(heading);
      const write = (row: number, heading: string, value: string | number) => {
        if (sites) sites.getCell(row, column(heading)).value = value;
      };
      const row = plan.sites.length + 2;
      write(2, 'Download (Mbps)', 1234.5);
      write(row, 'Name', 'Ostrava');
      write(row + 1, 'Name', 'Zlín');
      write(row + 1, 'Upload (Mbps)', -1);
    });
    const { plan: after, sheets } = await readInto(plan, bytes);
    expect(after.sites[0]?.wan.downMbps).toBe(1234.5);
    expect(after.sites.at(-1)?.name).toBe('Ostrava');
    expect(sheets[0]?.faults.map(({ line, reasons }) => [line.number, ...reasons])).toEqual([[plan.sites.length + 3, expect.stringContaining('Upload (Mbps): Expected at least 0')]]);
  });

  it('offer lists to choose from and notes, and are the same bytes for the same plan', async () => {
    const plan = starterPlan('mid-market-producer');
    const bytes = await written(plan);
    expect(await written(plan)).toEqual(bytes);
    const xml = await JSZip.loadAsync(bytes).then((zip) => zip.file('xl/worksheets/sheet2.xml')?.async('text'));
    expect(xml).toMatch(/<dataValidation [^>]*sqref="E2:E\d+"[^>]*>.*?Choices/);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(bytes.slice().buffer);
    expect(workbook.getWorksheet('Choices')?.state).toBe('hidden');
    expect(JSON.stringify(workbook.getWorksheet('Systems')?.getCell(1, 5).note)).toContain('houses it');
  });

  it('write what looks like a formula as text', async () => {
    const plan = starterPlan('mid-market-producer');
    const hostile = { ...plan, sites: plan.sites.map((site, at) => (at === 0 ? { ...site, name: '=HYPERLINK("http://x")' } : site)) };
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await written(hostile)).slice().buffer);
    const cell = workbook.getWorksheet('Sites')?.getCell(2, 2);
    expect([cell?.type, cell?.value]).toEqual([ExcelJS.ValueType.String, '=HYPERLINK("http://x")']);
    expect((await readInto(hostile, await written(hostile))).plan).toEqual(hostile);
  });
});

it('is read in one language as it was written in the other', async () => {
  const plan = starterPlan('mid-market-producer');
  setLanguage('de');
  const bytes = await written(plan);
  setLanguage('en');
  const { sheets } = await readInto(plan, bytes);
  expect(sheets.map(({ kind }) => kind)).toEqual(['sites', 'systems', 'workloads', 'integrations']);
});

describe('a file that is none of ours', () => {
  const refuse = async (bytes: Uint8Array) => (await readTablesFile('x.xlsx', bytes.slice(), 'sites')).ok;

  it('is refused, packed or not', async () => {
    expect(await refuse(new TextEncoder().encode('Name\tKind'))).toBe(false);
    const zip = new JSZip();
    zip.file('hello.txt', 'hello');
    expect(await refuse(await zip.generateAsync({ type: 'uint8array' }))).toBe(false);
    expect(await refuse((await written(starterPlan('small-subsidiary'))).slice(0, 2_000))).toBe(false);
  });

  it('that grows when it is unpacked is given up, whatever it says of its size', async () => {
    const zip = new JSZip();
    zip.file('bomb.xml', new Uint8Array(8_000_000), { compression: 'DEFLATE' });
    const bytes = await zip.generateAsync({ type: 'uint8array' });
    expect(bytes.length).toBeLessThan(20_000);
    expect(await fitsUnpacked(bytes.slice(), 8_000_000)).toBe(true);
    expect(await fitsUnpacked(bytes.slice(), 7_999_999)).toBe(false);
    const lying = bytes.slice();
    const view = new DataView(lying.buffer);
    const central = lying.findIndex((_, at) => at + 4 <= lying.length && view.getUint32(at, true) === 0x02014b50);
    view.setUint32(central + 24, 10, true);
    expect(await fitsUnpacked(lying, 7_999_999)).toBe(false);
  });
});
