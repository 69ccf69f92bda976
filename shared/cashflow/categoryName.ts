import type { CashCategory } from '../../models/cashflow/cashFlow';

const NAMES: Readonly<Record<CashCategory, string>> = {
  'azure-production': 'Azure, production',
  'azure-non-production': 'Azure, beside production',
  commitments: 'Commitments, as paid',
  'managed-service': 'Own operating effort',
  'dual-running': 'Old estate until the sites have moved',
  migration: 'Move, one-off effort',
  'edge-hardware': 'Edge nodes',
};

/** What a category of payments is called in the workbook and on the command line. */
export const categoryName = (category: CashCategory): string => NAMES[category];
