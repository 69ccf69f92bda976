import { rungOf } from '../../candidates/tenancyPolicy';
import { findRegion } from '../../facts/regions';
import { count, listed } from '../../rules/planFacts';
import { billed, gap, met, notApplicable, open, provided, type ControlFamily } from './control';

export const DATA: ControlFamily = {
  area: 'data',
  controls: [
    {
      id: 'data-encryption-rest',
      title: 'Data at rest is encrypted, and it is known who holds the keys',
      dId: 'D-16',
      regulations: ['aerospace-defence', 'nis2'],
      phase: 'foundation',
      judge: ({ plan, production }, demandedBy) => {
        const gib = Math.round(production.requirements.databaseGiB + production.requirements.filestoreGiB);
        const restricted = plan.workloads.filter((each) => each.sensitivity === 'restricted');
        if (restricted.length === 0 && demandedBy.length === 0) return provided(`${gib} GiB at the horizon lie in services that encrypt with keys of the platform.`);
        const [first] = restricted;
        return open(`${gib} GiB at the horizon are encrypted with keys of the platform${first ? `; ${listed(restricted.map((each) => each.name))} ${restricted.length === 1 ? 'holds' : 'hold'} restricted data` : ''}.`, 'Are keys of one’s own needed, and who can still read the backups when one is lost?', first ? `/workloads/${first.id}` : '/company');
      },
    },
    {
      id: 'data-encryption-transit',
      title: 'Data on the way is encrypted end to end',
      dId: 'D-16',
      regulations: ['nis2', 'gdpr', 'iso-27001'],
      phase: 'non-production',
      judge: ({ plan, of }) => {
        const rows = of('accounts');
        const ends = new Set(plan.integrations.flatMap((flow) => [flow.from, flow.to]));
        const legacy = plan.systems.filter((system) => system.hosting === 'site' && ends.has(system.id));
        if (rows.length === 0) return notApplicable('No data leaves or enters the ERP but through browsers, which use TLS.');
        const [first] = legacy;
        return first
          ? open(`${count(legacy.length, 'plant system exchanges', 'plant systems exchange')} data with the ERP (${listed(legacy.map((each) => each.name))}); the line is encrypted, the last metres in the plant are not known.`, 'Which of them speak TLS, and which need the edge node to speak it for them?', `/systems/${first.id}`)
          : provided(`${count(rows.length, 'flow', 'flows')} between cloud and partner systems use TLS at the entry points.`);
      },
    },
    {
      id: 'data-residency',
      title: 'Data stays where it may be',
      dId: 'D-16',
      regulations: ['gdpr', 'aerospace-defence'],
      phase: 'foundation',
      judge: ({ plan, chosen }) => {
        const { residency, regions } = plan.company;
        const used = [chosen.candidate.region, ...(chosen.candidate.drRegion === null ? [] : [chosen.candidate.drRegion])];
        const strays = used.filter((region) => regions.allowed.length > 0 && !regions.allowed.includes(region));
        const home = findRegion(regions.home)?.geography;
        const abroad = residency === 'none' ? [] : used.filter((region) => findRegion(region)?.geography !== home);
        const wrong = [...new Set([...strays, ...abroad])];
        if (wrong.length > 0) return gap(`${wrong.join(' and ')} ${wrong.length === 1 ? 'is' : 'are'} not where data may be.`, 'Choose another region, or let the plan allow it.', '/company');
        if (residency === 'country') return open(`Data must stay in ${plan.company.country}; the design uses ${used.join(' and ')}, and a region’s geography can be wider than one country.`, 'Is the region in the country?');
        const free = regions.allowed.length > 0 ? ': among the regions that the plan allows' : ': the plan sets no limit';
        return met(`${used.join(' and ')}${residency === 'none' ? free : ` ${used.length === 1 ? 'lies' : 'lie'} in ${home ?? 'the home geography'}`}.`, '/company');
      },
    },
    {
      id: 'data-sensitivity',
      title: 'Restricted data has a database of its own',
      dId: 'D-16',
      regulations: ['aerospace-defence', 'sox', 'gmp', 'medical-device'],
      phase: 'foundation',
      judge: ({ plan, chosen }) => {
        const restricted = plan.workloads.filter((each) => each.sensitivity === 'restricted');
        const [first] = restricted;
        if (!first) return notApplicable('No workload holds restricted data.');
        const names = listed(restricted.map((each) => each.name));
        return rungOf(chosen.candidate.tenancy) > 0
          ? provided(`${names} ${restricted.length === 1 ? 'lies' : 'lie'} on a database server that no other tenant uses.`, `/workloads/${first.id}`)
          : gap(`${names} would share a database server with other tenants.`, 'Choose at least an own database.', `/workloads/${first.id}`);
      },
    },
    {
      id: 'data-copies',
      title: 'Copies for tests hold no real persons, prices or recipes',
      dId: 'D-16',
      regulations: ['gdpr', 'sox', 'gmp', 'medical-device', 'aerospace-defence'],
      phase: 'non-production',
      judge: ({ plan }) => {
        const copies = plan.environments.filter((each) => each.kind !== 'production');
        const sensitive = plan.workloads.filter((each) => each.sensitivity === 'restricted' || each.sensitivity === 'confidential');
        const [first] = sensitive;
        if (copies.length === 0 || !first) return notApplicable(copies.length === 0 ? 'There are no copies of production.' : 'No workload holds confidential data.');
        return open(`${listed(copies.map((each) => each.name))} ${copies.length === 1 ? 'is a copy' : 'are copies'} of production; ${listed(sensitive.map((each) => each.name))} ${sensitive.length === 1 ? 'holds' : 'hold'} confidential or restricted data.`, 'What is masked on the way, and who may see the unmasked copy?', `/workloads/${first.id}`);
      },
    },
    {
      id: 'data-secrets',
      title: 'Secrets live in a vault',
      dId: 'D-16',
      regulations: ['sox', 'nis2', 'iso-27001'],
      phase: 'foundation',
      judge: (context) => {
        const rotating = context.of('accounts').filter((row) => row.rotationDays !== null).length;
        return billed(context, 'key-vault') > 0
          ? provided(`A vault on the bill holds the certificates and secrets of ${count(rotating, 'account', 'accounts')} and those of the ERP.`)
          : gap(`The bill has no vault for ${count(rotating, 'certificate or secret', 'certificates and secrets')}.`, 'Add a vault.');
      },
    },
    {
      id: 'policy-database',
      title: 'Policy at the database: a role for each kind of process, none above it',
      dId: 'D-16',
      regulations: ['sox', 'gmp'],
      phase: 'non-production',
      judge: ({ plan, chosen, production }) => {
        if (plan.company.databaseNeeds.includes('superuser')) return gap(`${plan.company.name} asks for superuser rights in the database, which see and change everything.`, 'Name the task that needs them and give it to the operator instead.', '/company');
        const roles = new Set(production.compute.pods.map((pod) => pod.role)).size;
        if (chosen.candidate.database === 'managed') return provided(`The managed service gives nobody superuser rights; its parameter file allows directory sign-in only, for ${count(roles, 'kind of process', 'kinds of processes')}.`);
        return open(`The database is self-managed: ${count(roles, 'kind of process needs', 'kinds of processes need')} a role each.`, 'Who holds the superuser role, and how is its use recorded?', '');
      },
    },
  ],
};
