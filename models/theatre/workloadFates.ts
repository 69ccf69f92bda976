import type { Workload } from '../document';
import { TRANSACTION_CLASSES } from '../facts/transactionClasses';
import { exact, link, planInput } from '../report/figures/inputs';
import { processOwner } from './owners';
import { paperForms } from './paperForms';
import type { WorkloadFate } from './performance';
import { PROCEDURES } from './procedures';
import type { Reach } from './scenes';
import type { Stage } from './stage';

/** What becomes of the processes that the plant uses, on the screen and on paper. */
export function workloadFates(stage: Stage): readonly WorkloadFate[] {
  return stage.plan.workloads.filter((workload) => workload.siteIds.includes(stage.site.id)).map((workload) => workloadFate(workload, stage));
}

const WHY: Readonly<Record<Reach, string>> = {
  line: 'Screens of the plant can not reach the ERP.',
  stop: 'The ERP stands still for everybody.',
  part: 'A part of the web workers is missing; people on it sign in again.',
  'read-only': 'Looking up works, posting does not.',
  queue: 'People go on; figures from plant systems and partners are late.',
};

function workloadFate(workload: Workload, stage: Stage): WorkloadFate {
  const { site, hours } = stage;
  const procedure = PROCEDURES[workload.process];
  const functionShare = shareThatGoesOn(workload, stage);
  const down = functionShare < 1 && stage.reach !== 'part' && stage.reach !== 'queue';
  // Nobody fetches forms for a failover of two minutes.
  const forms = down && procedure.paper && hours * 60 > stage.assumptions.value('continuity.paper-after-minutes') ? paperForms(workload, stage) : [];
  const lines = forms.reduce((sum, form) => sum + form.count, 0);
  const people = activePeople(workload, stage);
  const entryHours = people === 0 ? 0 : (lines * stage.assumptions.value('continuity.entry-minutes')) / 60 / people;
  const downMinutes = down ? hours * 60 : 0;
  // A plant that must survive without its line for some hours works by its fallback so long; that is the plan's own objective for it.
  const toleratedMinutes = stage.reach === 'line' && site.surviveHoursWithoutWan > 0 ? site.surviveHoursWithoutWan * 60 : workload.rtoMinutes;
  return {
    workloadId: workload.id,
    name: workload.name,
    process: workload.process,
    functionShare,
    down,
    why: WHY[stage.reach],
    procedureId: procedure.id,
    owner: processOwner(procedure.role, site),
    toleratedMinutes,
    downMinutes,
    inTime: downMinutes <= toleratedMinutes,
    forms,
    entryHours,
    figures: [
      {
        id: `theatre.workload.${workload.id}.function`,
        label: `Goes on at the screens: ${workload.name}`,
        value: exact(functionShare),
        unit: 'share',
        formula: FUNCTION_FORMULA[stage.reach],
        inputs: [stage.reach === 'part' ? link('capacity.nodes', 'Nodes', stage.report.figures['capacity.nodes']?.value ?? null, 'nodes') : link(stage.row.figureId, stage.row.title, stage.report.figures[stage.row.figureId]?.value ?? null, stage.report.figures[stage.row.figureId]?.unit ?? ''), planInput(`/workloads/${workload.id}/transactions`, 'Steps on the screen', workload.transactions.length, 'kinds')],
      },
      ...forms.map((form) => form.figure),
      {
        id: `theatre.workload.${workload.id}.entry`,
        label: `Typing in afterwards: ${workload.name}`,
        value: exact(entryHours),
        unit: 'hours',
        formula: 'lines on paper × minutes a line ÷ 60 ÷ people who type',
        inputs: [...forms.map((form) => link(form.figure.id, form.title, exact(form.count), 'lines')), stage.assumptions.input('continuity.entry-minutes'), planInput(`/sites/${site.id}/users`, 'People who work in it', exact(people), 'people')],
      },
    ],
  };
}

const FUNCTION_FORMULA: Readonly<Record<Reach, string>> = {
  line: 'nothing at the screens: the ERP is on the other side of the line',
  stop: 'nothing at the screens while the ERP stands still',
  part: '1 − 1 ÷ nodes',
  'read-only': 'steps that only look up ÷ all steps, by steps an hour',
  queue: '1 − share affected: figures are late',
};

function shareThatGoesOn(workload: Workload, { reach, share }: Stage): number {
  if (reach === 'line' || reach === 'stop') return 0;
  if (reach === 'part' || reach === 'queue') return 1 - share;
  const all = workload.transactions.reduce((sum, each) => sum + each.perUserHour, 0);
  const reading = workload.transactions.filter((each) => !TRANSACTION_CLASSES[each.class].writes).reduce((sum, each) => sum + each.perUserHour, 0);
  return all === 0 ? 1 : reading / all;
}

/** Active people of the plant in the classes that use the process. */
function activePeople(workload: Workload, { site }: Stage): number {
  const classes = new Set(workload.transactions.map((each) => each.userClass));
  return site.users.filter((each) => classes.has(each.class)).reduce((sum, each) => sum + each.named * each.activeShare, 0);
}
