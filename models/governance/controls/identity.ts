import { namedUsers, count, listed } from '../../rules/planFacts';
import { TENANCY_POLICIES } from '../../candidates/tenancyPolicy';
import { gap, met, notApplicable, open, provided, type ControlFamily } from './control';

/** One builds, another releases. */
const PEOPLE_TO_SEPARATE = 2;

export const IDENTITY: ControlFamily = {
  area: 'identity',
  controls: [
    {
      id: 'identity-sso',
      title: 'People sign in with the company’s own identity',
      dId: 'D-16',
      regulations: ['sox', 'iso-27001', 'nis2', 'gmp'],
      phase: 'foundation',
      judge: ({ plan }) => open(`${namedUsers(plan)} named users on ${count(plan.sites.length, 'site', 'sites')}: the plan names no identity provider.`, 'Which directory signs people in, and who leaves it on the day they leave the company?'),
    },
    {
      id: 'identity-shared-stations',
      title: 'Shared stations know who works at them',
      dId: 'D-16',
      regulations: ['gmp', 'medical-device', 'iatf-16949', 'food-safety'],
      phase: 'pilot',
      judge: ({ plan }) => {
        const floor = (site: (typeof plan.sites)[number]): number => site.users.filter((each) => each.class === 'shop-floor' || each.class === 'warehouse').reduce((sum, each) => sum + each.named, 0);
        const sites = plan.sites.filter((site) => floor(site) > 0);
        const [first] = [...sites].sort((a, b) => floor(b) - floor(a));
        if (!first) return notApplicable('Nobody works on a shop floor or in a warehouse.');
        return open(`${sites.reduce((sum, site) => sum + floor(site), 0)} people on shop floors and in warehouses, most in ${first.name}, share stations between shifts.`, 'Badge, PIN or personal device: how does a posting keep its author across a shift change?', `/sites/${first.id}`);
      },
    },
    {
      id: 'identity-mfa',
      title: 'Privileged roles sign in with a second factor',
      dId: 'D-16',
      regulations: ['sox', 'nis2', 'iso-27001', 'aerospace-defence'],
      phase: 'foundation',
      judge: ({ plan, chosen }) => {
        const operator = TENANCY_POLICIES[chosen.candidate.tenancy].pooledCompute ? ' and those of the operator' : '';
        return open(`${plan.company.platformTeam.engineers} platform engineers${operator} hold rights that can stop ${count(plan.sites.length, 'site', 'sites')}.`, 'Is a second factor enforced for them, from every place they work from?');
      },
    },
    {
      id: 'identity-rbac',
      title: 'Roles follow the work',
      dId: 'D-16',
      regulations: ['sox', 'gmp', 'iso-27001', 'aerospace-defence'],
      phase: 'non-production',
      judge: ({ plan }) => {
        const classes = new Set(plan.sites.flatMap((site) => site.users.filter((each) => each.named > 0).map((each) => each.class)));
        const restricted = plan.workloads.filter((each) => each.sensitivity === 'restricted');
        return open(`${count(classes.size, 'user class', 'user classes')} over ${count(plan.workloads.length, 'workload', 'workloads')}; ${restricted.length === 0 ? 'none holds restricted data' : `restricted data in ${listed(restricted.map((each) => each.name))}`}.`, 'A role for each class, nobody with two that contradict each other; reviewed with the joiners and leavers of the half-year.', restricted[0] ? `/workloads/${restricted[0].id}` : '/company');
      },
    },
    {
      id: 'identity-privileged',
      title: 'Administrative rights are lent for a task, not owned',
      dId: 'D-16',
      regulations: ['sox', 'nis2', 'aerospace-defence'],
      phase: 'non-production',
      judge: ({ plan }) => {
        const coverage = { 'business-hours': 'in office hours', extended: 'in the evenings and on Saturdays too', 'around-the-clock': 'at any hour' }[plan.company.supportHours];
        return open(`Support works ${coverage}; the plan does not say from where.`, 'Rights for hours, approved by a second person and recorded; an emergency account in the vault whose use wakes somebody.');
      },
    },
    {
      id: 'identity-separation',
      title: 'Who builds a change does not release it',
      dId: 'D-16',
      regulations: ['sox', 'gmp', 'medical-device', 'aerospace-defence'],
      phase: 'non-production',
      judge: ({ plan }, demandedBy) => {
        const { engineers } = plan.company.platformTeam;
        const modules = plan.workloads.reduce((sum, each) => sum + each.customModules, 0);
        const facts = `${engineers} platform engineers, ${count(modules, 'custom module', 'custom modules')}, ${count(plan.company.ownReleasesPerYear, 'release', 'releases')} a year`;
        if (engineers === 0) return met(`No platform team: the operator releases, ${plan.company.name} builds and accepts.`, '/company');
        if (engineers >= PEOPLE_TO_SEPARATE) return met(`${facts}: one builds, another releases.`, '/company');
        return demandedBy.length > 0
          ? gap(`${facts}: the same person builds and releases, and ${listed(demandedBy)} ${demandedBy.length === 1 ? 'asks' : 'ask'} for two.`, 'Let the service provider release on the written acceptance of the business, or add a second engineer.', '/company')
          : open(`${facts}: the same person builds and releases.`, 'Is a second pair of eyes on every release enough?');
      },
    },
    {
      id: 'identity-service-accounts',
      title: 'Every integration signs in as itself',
      dId: 'D-16',
      regulations: ['sox', 'nis2', 'gmp', 'iso-27001'],
      phase: 'non-production',
      judge: ({ of }) => {
        const rows = of('accounts');
        if (rows.length === 0) return notApplicable('No integration enters or leaves the ERP.');
        const questions = rows.filter((row) => row.question !== '');
        return provided(`The register has ${count(rows.length, 'account', 'accounts')}, one a flow and direction${questions.length === 0 ? '' : `; for ${questions.length} the place of the far side is to be confirmed`}.`, '');
      },
    },
  ],
};
