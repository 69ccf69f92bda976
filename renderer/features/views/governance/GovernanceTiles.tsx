import type { Report } from '../../../../models/report/report';
import { formatNumber } from '../../../i18n';
import { FigureButton } from '../../why/FigureButton';
import { formatQuantity } from '../../why/formatQuantity';
import { Tiles } from '../parts/Tiles';
import { governanceMessages as text } from './messages';

/** The figures that a steering committee asks for. */
export function GovernanceTiles({ report }: { readonly report: Report }) {
  const { releases } = report.governance;
  const figure = (id: string, label: string, unit?: string) => {
    const known = report.figures[id];
    return <FigureButton figureId={id} label={label} quantity={formatQuantity(known?.value ?? null, unit ?? known?.unit ?? '')} />;
  };
  return (
    <Tiles
      tiles={[
        { id: 'gaps', label: text.gaps, value: figure('governance.controls.gap', text.gaps, '') },
        { id: 'open', label: text.open, value: figure('governance.controls.open', text.open, '') },
        { id: 'accounts', label: text.accounts, value: figure('governance.accounts.count', text.accounts, '') },
        {
          id: 'releases',
          label: text.releasesPossible,
          value: <FigureButton figureId={releases.figureIds.possible} label={text.releasesPossible} quantity={{ amount: text.releasesOf(formatNumber(releases.possible), formatNumber(releases.wanted)), unit: '' }} />,
        },
        { id: 'hours', label: text.hours, value: figure('governance.operations.hoursPerYear', text.hours) },
        { id: 'logs', label: text.logs, value: figure('governance.logs.gibPerDay', text.logs) },
      ]}
    />
  );
}
