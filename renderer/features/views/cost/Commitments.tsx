import { makeStyles, tokens } from '@fluentui/react-components';
import type { CommitmentRow } from '../../../../models/report/commitmentRow';
import type { Report } from '../../../../models/report/report';
import { formatMoney, formatNumber, formatPercent } from '../../../i18n';
import { PinMark } from '../../pins/PinMark';
import { placesOfFigure } from '../../pins/pinPlaces';
import { FigureButton } from '../../why/FigureButton';
import { StoryTable } from '../parts/StoryTable';
import type { Column } from '../parts/TableFrame';
import { costMessages as text } from './messages';

const useStyles = makeStyles({
  lead: { margin: '0 0 8px', color: tokens.colorNeutralForeground2 },
  policy: { maxWidth: '420px', marginBottom: '8px' },
});

interface CommitmentsProps {
  readonly commitments: Report['commitments'];
  readonly summary: Report['summary'];
  readonly nameOf: (environmentId: string) => string;
}

/** What always runs and is worth a term: the policy, the bill with it, and every line with its reasons. */
export function Commitments({ commitments: { policy, rows }, summary: { cost, commitment }, nameOf }: CommitmentsProps) {
  const styles = useStyles();
  const exact = (amount: string | null) => ({ amount: formatMoney(amount, cost.currency, { exact: true }), unit: '' });
  const share = (value: number) => ({ amount: formatPercent(value), unit: '' });
  const columns: readonly Column<CommitmentRow>[] = [
    { id: 'term', title: text.commitmentTerm, cell: (row) => (row.kind === null ? text.listPrice : text.termOf(text.kinds[row.kind], row.termMonths ?? 0)) },
    {
      id: 'quantity',
      title: text.committed,
      numeric: true,
      cell: (row) => row.figureIds.quantity !== null && <FigureButton figureId={row.figureIds.quantity} label={`${text.committed}: ${row.label}`} quantity={{ amount: formatNumber(row.quantity ?? 0), unit: row.unit ?? '' }} />,
    },
    { id: 'break-even', title: text.paysFrom, numeric: true, cell: (row) => (row.figureIds.breakEven === null ? text.noCommitmentPrice : <FigureButton figureId={row.figureIds.breakEven} label={`${text.paysFrom}: ${row.label}`} quantity={share(row.breakEvenShare ?? 0)} />) },
    { id: 'coverage', title: text.covers, numeric: true, cell: (row) => row.figureIds.coverage !== null && <FigureButton figureId={row.figureIds.coverage} label={`${text.covers}: ${row.label}`} quantity={share(row.coverage)} /> },
    { id: 'saving', title: text.savesMonthly, numeric: true, cell: (row) => <FigureButton figureId={row.figureIds.saving} label={`${text.savesMonthly}: ${row.label}`} quantity={exact(row.savingMonthly)} /> },
    { id: 'regret', title: text.regret, numeric: true, cell: (row) => row.figureIds.regret !== null && <FigureButton figureId={row.figureIds.regret} label={`${text.regret}: ${row.label}`} quantity={exact(row.regret)} /> },
  ];
  return (
    <>
      <p className={styles.lead}>{text.commitmentLead}</p>
      <div className={styles.policy}>
        <PinMark places={placesOfFigure('recommendation.commitment')}>
          {text.policies[policy]}: <FigureButton figureId="commitment.monthlyEffective" label={text.effective} quantity={exact(commitment.monthlyEffective)} /> {text.insteadOf}{' '}
          <FigureButton figureId="commitment.monthlyPayg" label={text.atListPrices} quantity={exact(commitment.monthlyPayg)} />
        </PinMark>
      </div>
      <StoryTable caption={text.commitments} columns={columns} rows={rows} rowKey={(row) => row.lineId} title={(row) => `${row.label} · ${nameOf(row.environmentId)}`} story={(row) => [row.why]} />
    </>
  );
}
