import type { SecretKind } from '../../../../models/governance/governance';
import type { Report } from '../../../../models/report/report';
import { markdownText } from '../../markdown';
import { markdownTable } from '../../markdownTable';

const SECRETS: Readonly<Record<SecretKind, string>> = { 'managed-identity': 'managed identity', certificate: 'certificate', secret: 'shared secret' };

export function accountsSection({ governance, figures }: Report): readonly string[] {
  const { accounts } = governance;
  if (accounts.length === 0) return ['No integration enters or leaves the ERP: there is nothing to sign in.'];
  const questions = [...new Set(accounts.map((row) => row.question).filter((each) => each !== ''))];
  return [
    `${accounts.length} accounts, ${String(figures['governance.accounts.rotationsPerYear']?.value ?? 0)} rotations a year. Secrets and certificates live in the vault; no secret is in any file of this hand-off.`,
    '',
    ...markdownTable(
      [
        { title: 'Account', cell: (row) => row.id },
        { title: 'Flow', cell: (row) => `${row.integration}, ${row.direction}` },
        { title: 'System', cell: (row) => row.system },
        { title: 'Site', cell: (row) => row.site },
        { title: 'Owner', cell: (row) => row.owner },
        { title: 'Scope', cell: (row) => row.scope },
        { title: 'Secret', cell: (row) => SECRETS[row.secretKind] },
        { title: 'Rotation, days', numeric: true, cell: (row) => row.rotationDays },
        { title: 'Limit', numeric: true, cell: (row) => `${row.limit} ${row.limitUnit}` },
        { title: 'Criticality', cell: (row) => row.criticality },
      ],
      accounts,
    ),
    ...(questions.length === 0 ? [] : ['', '## Open questions', '', ...questions.map((each) => `- [ ] ${markdownText(each)}`)]),
  ];
}
