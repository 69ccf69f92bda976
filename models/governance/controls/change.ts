import { percent } from '../../figure/percent';
import { count, listed } from '../../rules/planFacts';
import { validatedBy } from '../validatedBy';
import { billed, gap, met, notApplicable, open, provided, type ControlFamily } from './control';

export const CHANGE: ControlFamily = {
  area: 'change',
  controls: [
    {
      id: 'change-images',
      title: 'What runs was built once, checked and not changed since',
      dId: 'D-18',
      regulations: ['sox', 'gmp', 'medical-device', 'iso-27001'],
      phase: 'non-production',
      judge: (context) => {
        const modules = context.plan.workloads.reduce((sum, each) => sum + each.customModules, 0);
        const own = count(modules, 'custom module', 'custom modules');
        if (context.chosen.candidate.platform === 'vm') return gap(`On virtual machines ${own} are installed server by server; nothing proves that two servers run the same.`, 'Build one image for each release and record its checksum.');
        return billed(context, 'container-registry') > 0 ? provided(`A registry on the bill keeps the images with ${own}; promotion copies them, nobody builds twice.`) : open(`Images with ${own} come from the operator’s registry.`, 'Are they scanned, and can their origin be proven?', '');
      },
    },
    {
      id: 'change-stages',
      title: 'Production sees nothing that staging has not seen',
      dId: 'D-18',
      regulations: ['gmp', 'medical-device', 'sox', 'iatf-16949'],
      phase: 'non-production',
      judge: ({ plan }, demandedBy) => {
        const staging = plan.environments.find((each) => each.kind === 'staging');
        const others = plan.environments.filter((each) => each.kind !== 'production');
        const validated = validatedBy(plan).length > 0;
        if (staging) return met(`${staging.name} runs at ${percent(staging.size)} of production, ${staging.hoursPerWeek} hours a week${validated ? '; releases are validated there' : ''}.`, `/environments/${staging.id}`);
        const [first] = others;
        if (!first) return gap('The plan has production alone.', 'Add an environment in which releases are tried.', '/company');
        return demandedBy.length > 0
          ? gap(`${listed(others.map((each) => each.name))} ${others.length === 1 ? 'is' : 'are'} not a staging environment, and ${listed(demandedBy)} ${demandedBy.length === 1 ? 'asks' : 'ask'} for proof that the released version was tested.`, 'Add a staging environment that nobody develops in.', `/environments/${first.id}`)
          : met(`Releases are tried in ${listed(others.map((each) => each.name))}.`, `/environments/${first.id}`);
      },
    },
    {
      id: 'change-calendar',
      title: 'Releases find a window',
      dId: 'D-18',
      regulations: ['gmp', 'medical-device'],
      phase: 'production',
      judge: ({ of }) => {
        const { wanted, possible, liveFrom, conflicts } = of('releases');
        if (wanted === 0) return notApplicable(`No own release is wanted in the first year after ${liveFrom}.`);
        if (possible >= wanted) return met(`${possible} windows for ${count(wanted, 'release', 'releases')} in the first year after ${liveFrom}.`, '/company');
        const every = conflicts.find((each) => each.id === 'every-week');
        return gap(`${count(wanted, 'release is', 'releases are')} wanted in the first year after ${liveFrom}, ${possible} fit${every ? ', because no week disturbs nobody' : ''}.`, 'Agree exceptions with the sites, or fewer and larger releases; the release calendar names what takes the windows.', every?.where ?? '/company');
      },
    },
    {
      id: 'change-vulnerabilities',
      title: 'Known weaknesses are found and closed',
      dId: 'D-16',
      regulations: ['nis2', 'iso-27001', 'aerospace-defence'],
      phase: 'production',
      judge: (context) => {
        const lines = billed(context, 'defender');
        return lines > 0 ? provided(`Defender on the bill watches production (${count(lines, 'line', 'lines')}); the service line of the platform closes what it finds.`) : gap('Nothing on the bill looks for weaknesses in production.', 'Add Defender for servers, containers or the database.');
      },
    },
    {
      id: 'change-audit-log',
      title: 'Who changed what can be told later',
      dId: 'D-17',
      regulations: ['sox', 'nis2', 'gmp', 'medical-device', 'iso-27001', 'aerospace-defence', 'food-safety'],
      phase: 'production',
      judge: ({ of, chosen }) => {
        const gib = Math.round(of('observability').logs.reduce((sum, row) => sum + row.gibPerMonth, 0));
        const kept = chosen.lines.some((line) => /Retention|Archive/.test(line.meter) && line.resourceKind === 'log-analytics');
        if (kept) return provided(`${gib} GiB of logs a month, with their retention on the bill.`);
        return open(`${gib} GiB of logs a month are kept for the period that ingestion includes.`, 'Is that long enough for a claim or an investigation?', '');
      },
    },
  ],
};
