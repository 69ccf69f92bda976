import type { Exporter } from '../exporter';

export const workbookExporter: Exporter = {
  id: 'workbook',
  label: 'Finance workbook',
  description: 'Bill, prices and totals with live formulas (XLSX).',
  build: async (input) => (await import('./buildWorkbook')).buildWorkbook(input),
};
