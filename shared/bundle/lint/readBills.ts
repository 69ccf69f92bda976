import { parse } from 'csv-parse/sync';
import type { BilledLine } from '../../exporters/exporter';

/** Lines by their id. */
export type Billed = ReadonlyMap<string, BilledLine>;

const number = (value: unknown): number | null => (value === '' || value === null || value === undefined || !Number.isFinite(Number(value)) ? null : Number(value));

/** The bill of a file of FOCUS rows; null where it is none. */
export function billOfRows(bytes: Uint8Array): Billed | null {
  try {
    const rows = parse(new TextDecoder().decode(bytes), { columns: true, bom: true }) as readonly Readonly<Record<string, string>>[];
    return new Map(rows.map((row) => [row['x_LineId'] ?? '', { sku: row['SkuId'] ?? '', item: row['ChargeDescription'] ?? '', quantity: Number(row['ConsumedQuantity']), monthly: number(row['BilledCost']) }]));
  } catch {
    return null;
  }
}

/** The bill of a finance workbook, by the words over its columns; null where it has none. */
export async function billOfWorkbook(bytes: Uint8Array): Promise<Billed | null> {
  const { default: ExcelJS } = await import('exceljs');
  const workbook = new ExcelJS.Workbook();
  try {
    // The library asks for the buffer of Node, and takes bytes.
    await workbook.xlsx.load(bytes as unknown as Parameters<typeof workbook.xlsx.load>[0]);
  } catch {
    return null;
  }
  const sheet = workbook.getWorksheet('Bill');
  if (sheet === undefined) return null;
  const lines = new Map<string, BilledLine>();
  const places = new Map<string, number>();
  sheet.getRow(1).eachCell((cell, column) => places.set(cell.text, column));
  sheet.eachRow((row, at) => {
    const value = (header: string): unknown => row.getCell(places.get(header) ?? 1).result ?? row.getCell(places.get(header) ?? 1).value;
    const id = String(value('Line id') ?? '');
    if (at > 1 && id !== '') lines.set(id, { sku: String(value('SKU')), item: String(value('Item')), quantity: Number(value('Quantity per month')), monthly: number(value('Monthly')) });
  });
  return lines;
}
