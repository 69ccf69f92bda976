import type { PackStep, RollbackStep, SitePack } from '../../../../../models/cutover/pack';
import { CUTOVER_ROLES } from '../../../../../models/cutover/roles';
import { formatMoment } from '../../../../i18n';
import { DataTable } from '../../parts/DataTable';
import { Fold } from './Fold';
import { HandTable } from './HandTable';
import { packMessages as text } from './messages';
import { MinutesButton } from './MinutesButton';

/** The steps of one site by the clock, its way back and its work by hand. */
export function SiteFolds({ site }: { readonly site: SitePack }) {
  const { siteId, name, steps, rollback } = site;
  return (
    <>
      <Fold title={text.steps(name)} testId={`pack-steps-${siteId}`}>
        {() => <StepTable caption={text.steps(name)} steps={steps} />}
      </Fold>
      <Fold title={text.back(name)} testId={`pack-back-${siteId}`}>
        {() => <StepTable caption={text.back(name)} steps={rollback} />}
      </Fold>
      <Fold title={text.byHand(name)} testId={`pack-hand-${siteId}`}>
        {() => <HandTable site={site} />}
      </Fold>
    </>
  );
}

function StepTable({ caption, steps }: { readonly caption: string; readonly steps: readonly (PackStep | RollbackStep)[] }) {
  return (
    <DataTable
      caption={caption}
      rows={steps}
      rowKey={({ id }) => id}
      columns={[
        { id: 'step', title: text.step, cell: ({ title }) => title },
        { id: 'start', title: text.starts, cell: ({ localStart }) => formatMoment(localStart) },
        { id: 'end', title: text.ends, cell: ({ localEnd }) => formatMoment(localEnd) },
        { id: 'takes', title: text.takes, numeric: true, cell: ({ title, figureId, minutes }) => <MinutesButton figureId={figureId} label={title} minutes={minutes} /> },
        { id: 'who', title: text.who, cell: ({ owner }) => CUTOVER_ROLES[owner] },
        { id: 'done', title: text.doneWhen, cell: ({ criterion }) => criterion },
      ]}
    />
  );
}
