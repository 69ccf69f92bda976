import { play } from '../../../../models/theatre/play';
import { scenesOf, type Scene } from '../../../../models/theatre/scenes';
import type { Plan, Site } from '../../../../models/document';
import type { Report } from '../../../../models/report/report';
import { useAnswer } from '../../../state/answerStore';
import { shownNow } from '../../../state/shownPlan';
import { useTheatre, type TheatreChoice } from '../../../state/theatreStore';
import { usePlan } from '../../../state/usePlan';
import { useView } from '../../../state/viewStore';

let started = false;

/** From the first visit on, while view or canvas shows the failure, every change of plan, answer or choice is played at once. */
export function keepPlaying(): void {
  if (started) return;
  started = true;
  const replay = (): void => {
    const { choice, played, lens, show } = useTheatre.getState();
    if (!lens && useView.getState().view !== 'theatre') return;
    const { report } = useAnswer.getState();
    const next = report && playChoice(shownNow().plan, report, choice);
    if (next !== played) show(next);
  };
  usePlan.subscribe((state, before) => state.plan !== before.plan && replay());
  useAnswer.subscribe((state, before) => state.report !== before.report && replay());
  useTheatre.subscribe((state, before) => (state.choice !== before.choice || state.lens !== before.lens) && replay());
  useView.subscribe((state, before) => state.view !== before.view && replay());
  replay();
}

export function playChoice(plan: Plan, report: Report, choice: TheatreChoice) {
  const scene = sceneOf(report, choice);
  const site = siteOf(plan, choice);
  if (!scene || !site) return null;
  return play(plan, report, scene.row.id, { siteId: site.id, hours: choice.hours ?? plannedHours(scene, site), ...(choice.startHour === null ? {} : { startHour: choice.startHour }) });
}

export function sceneOf(report: Report, { scenarioId }: TheatreChoice): Scene | undefined {
  const scenes = scenesOf(report);
  return scenes.find(({ row }) => row.id === scenarioId) ?? scenes[0];
}

/** Without a choice the plant whose standstill costs most. */
export function siteOf(plan: Plan, { siteId }: TheatreChoice): Site | undefined {
  const costliest = (sites: readonly Site[]) => sites.reduce<Site | undefined>((most, site) => (most && most.downtimeCostPerHour >= site.downtimeCostPerHour ? most : site), undefined);
  return plan.sites.find((site) => site.id === siteId) ?? costliest(plan.sites);
}

/** A cut line is looked at for as long as the plant must survive it. */
export const plannedHours = ({ reach, row }: Scene, site: Site): number => (reach === 'line' ? Math.max(site.surviveHoursWithoutWan, row.recoveryMinutes / 60) : row.recoveryMinutes / 60);
