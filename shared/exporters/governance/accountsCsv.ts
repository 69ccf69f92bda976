import type { AccountRow } from '../../../models/governance/governance';
import { csvText } from '../csv';
import type { ExportStamp } from '../exportStamp';

const HEADER = [
  'account_id',
  'integration_id',
  'integration',
  'direction',
  'system_id',
  'system',
  'owner',
  'scope',
  'secret_kind',
  'rotation_days',
  'limit',
  'limit_unit',
  'criticality',
  'site_id',
  'site',
  'question',
  'plan',
  'plan_hash',
  'scenario',
  'rule_pack',
  'price_book',
  'price_book_as_of',
  'app_version',
] as const;

/** The register for an identity team's own tool, one row an account; ids stay as long as the integrations do. */
export function accountsCsv(accounts: readonly AccountRow[], stamp: ExportStamp): string {
  return csvText([
    HEADER,
    ...accounts.map((row) => [
      row.id,
      row.integrationId,
      row.integration,
      row.direction,
      row.systemId,
      row.system,
      row.owner,
      row.scope,
      row.secretKind,
      row.rotationDays ?? '',
      row.limit,
      row.limitUnit,
      row.criticality,
      row.siteId ?? '',
      row.site,
      row.question,
      stamp.planName,
      stamp.planHash,
      stamp.scenario,
      stamp.rulePack,
      stamp.priceBookId,
      stamp.priceBookAsOf,
      stamp.appVersion,
    ]),
  ]);
}
