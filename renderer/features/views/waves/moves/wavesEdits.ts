import type { DateLock, Plan } from '../../../../../models/document';
import { agreeOnDates, lockSiteDates, releaseSites } from '../../../../../models/document/edits';
import type { MigrationPlan } from '../../../../../models/report/migrationPlan';
import type { Report } from '../../../../../models/report/report';
import { dateOfInstant } from '../../../../../models/waves/calendarDays';
import { takeRelaxation } from '../../../../../models/waves/takeRelaxation';
import { importWaves } from '../../../../../shared/waveImport/importWaves';
import type { UsualForms } from '../../../../../shared/waveImport/waveImport';
import { dateOrder } from '../../../../i18n';
import { useAnswer } from '../../../../state/answerStore';
import { usePlan } from '../../../../state/usePlan';
import { wavesMessages as text } from '../messages';
import { useWaves } from '../wavesStore';
import { movedDates, type Move } from './movedDates';
import { waveScore } from './waveScore';

/** One labelled step; what the waves were worth before it is kept, so that the page can tell what it cost. */
function edit(label: string, change: (plan: Plan) => Plan): void {
  const { report } = useAnswer.getState();
  const { plan } = usePlan.getState();
  if (report !== null) useWaves.getState().remember({ planId: plan.id, label, before: waveScore(report) });
  usePlan.getState().edit(label, change);
}

export const moveSites = (name: string, migration: MigrationPlan, move: Omit<Move, 'reason'>): void =>
  edit(text.undo.move(name, move.by, move.unit), (plan) => lockSiteDates(plan, movedDates(plan, migration, { ...move, reason: text.byHand })));

export const lockDates = (name: string, locks: readonly DateLock[]): void => edit(text.undo.lock(name), (plan) => lockSiteDates(plan, locks));

export const release = (name: string, siteIds: readonly string[]): void => edit(text.undo.release(name), (plan) => releaseSites(plan, siteIds));

export const relax = (migration: MigrationPlan): void => {
  const given = migration.conflict?.relaxation;
  if (given) edit(text.undo.relax(given.words), (plan) => takeRelaxation(plan, given.constraints, migration, { by: text.relaxedBy, reason: text.relaxedBecause }));
};

/** What an edited table leaves unsaid: why, and how dates are written where the user lives. */
export const usualForms = (): UsualForms => ({ reason: text.changedInTable, dateOrder: dateOrder() });

/** All good rows of an edited table in one step. */
export const takeImport = (report: Report, table: string, count: number): void => edit(text.undo.importRows(count), (plan) => importWaves(plan, report, table, usualForms()).plan);

/** The weeks as they are shown are agreed from now on. */
export const agree = ({ cutovers }: MigrationPlan): void => edit(text.undo.agree, (plan) => agreeOnDates(plan, cutovers.map(({ siteId, start }) => ({ siteId, date: dateOfInstant(start) }))));

/** The weeks before an edit are agreed: what can stay in them stays, and the answer says of the others why they could not. */
export const keepBefore = ({ cutovers }: MigrationPlan): void =>
  edit(text.undo.keepBefore, (plan) => agreeOnDates(plan, cutovers.flatMap(({ siteId, start }) => (plan.sites.some(({ id }) => id === siteId) ? [{ siteId, date: dateOfInstant(start) }] : []))));

export const forgetAgreement = (): void => edit(text.undo.forget, (plan) => agreeOnDates(plan, []));
