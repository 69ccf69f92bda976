import type { ExportFile, ExportInput } from '../../exporters/exporter';
import { CHARTS, type Chart } from '../../exporters/kubernetes/charts';
import { controllersOf } from '../../exporters/kubernetes/gitops/controllers';
import { clusterContexts } from '../../exporters/kubernetes/kubernetesFiles';
import { ATTACHMENTS_MODULE, SESSIONS_MODULE } from '../../exporters/kubernetes/values/dataServices';
import { markdownText } from '../../exporters/markdown';
import { markdownTable } from '../../exporters/markdownTable';
import { findRegion } from '../../../models/facts/regions';
import { derivePlatform } from '../../platform/sizing/derivePlatform';
import { stampLines } from './stampLines';

/** Why everything is as it is: the choice, the sizes and what binds them, versions, addresses, and what the files settle by themselves. */
export function decisionsMarkdown(files: readonly ExportFile[], input: ExportInput): string {
  const { report } = input;
  return `${[
    '# Why it is as it is',
    '',
    ...stampLines(input),
    '',
    markdownText(report.headline),
    '',
    ...report.summary.reasons.map((reason) => `- ${reason.for ? 'For' : 'Against'}: ${markdownText(reason.text)}`),
    '',
    ...sizeLines(input),
    ...versionLines(input),
    ...addressLines(input),
    '## Settled by these files',
    '',
    ...settled(files, input).map((sentence) => `- ${sentence}`),
    '',
    '## Assumptions that somebody changed',
    '',
    ...changedAssumptions(input),
  ].join('\n')}\n`;
}

const DIGITS = 4;
const rounded = (value: string | number | null): string => (typeof value === 'number' ? String(Number(value.toPrecision(DIGITS))) : String(value));

function sizeLines({ report }: ExportInput): readonly string[] {
  const rows = report.sizing.map(({ title, binding, figureIds }) => {
    const figure = report.figures[figureIds[0] ?? ''];
    return { title, value: figure === undefined ? '' : `${rounded(figure.value)} ${figure.unit}`, formula: figure?.formula ?? '', binding };
  });
  return [
    '## Sizes',
    '',
    ...markdownTable<(typeof rows)[number]>(
      [
        { title: 'Part', cell: ({ title }) => title },
        { title: 'Size', cell: ({ value }) => value },
        { title: 'What decides', cell: ({ binding }) => binding },
        { title: 'Formula', cell: ({ formula }) => formula },
      ],
      rows,
    ),
    '',
  ];
}

function versionLines(input: ExportInput): readonly string[] {
  const { report } = input;
  const contexts = clusterContexts(input);
  const charts: readonly Chart[] = contexts.length === 0 ? [] : [...new Set([CHARTS.odoo, ...contexts.flatMap(controllersOf).map(({ chart }) => chart)])];
  const { region, drRegion } = report.summary.recommendation;
  const zones = findRegion(region)?.zones === true ? 'has availability zones' : 'has no availability zones';
  return [
    '## Versions and regions',
    '',
    ...report.versions.map(({ component, version, supportEnds }) => `- ${component} ${version}, supported until ${supportEnds}.`),
    ...charts.map(({ name, version, installs }) => `- Chart \`${name}\` ${version}${installs === null ? '' : `, which installs ${installs}`}.`),
    `- ${region} ${zones} (table of regions read 2026-11-22)${drRegion === null ? '.' : `; recovery in ${drRegion}.`}`,
    '',
  ];
}

function addressLines(input: ExportInput): readonly string[] {
  const { addresses, environments } = derivePlatform(input);
  const rows = [
    ...addresses.hubs.map(({ region, network, gatewaySubnet }) => ({ whose: `Hub in ${region}`, block: network, use: `gateways ${gatewaySubnet}` })),
    ...environments.map(({ scope, addresses: own }) => ({ whose: scope.environment, block: own.network, use: `nodes ${own.nodes}, private endpoints ${own.privateEndpoints}, pods ${own.pods}, services ${own.services}` })),
    ...addresses.sites.map(({ siteId, range, asn }) => ({ whose: siteId, block: range, use: `proposal, autonomous system ${asn}` })),
  ];
  return [
    '## Addresses',
    '',
    'Proposals: ask every plant for its real ranges before anything is built. Subnets have room for twice the nodes while a third of them is replaced.',
    '',
    ...markdownTable<(typeof rows)[number]>(
      [
        { title: 'Whose', cell: ({ whose }) => whose },
        { title: 'Block', cell: ({ block }) => block },
        { title: 'Inside', cell: ({ use }) => use },
      ],
      rows,
    ),
    '',
  ];
}

function settled(files: readonly ExportFile[], { plan, report }: ExportInput): readonly string[] {
  const has = (folder: string): boolean => files.some(({ path }) => path.startsWith(`${folder}/`));
  return [
    'Data services are reached by private endpoints, not by network injection; that can not be changed later.',
    `Backups of the database are kept for ${plan.data.backupRetentionDays} days as the plan asks, as far as the service goes.`,
    'People and platform sign in by identities: no local accounts, no keys of storage, no public access. Odoo alone uses secrets, a password for its database and a key for its cache, because neither Odoo nor its module of sessions takes tokens. Both come from the vault.',
    'Every environment has private endpoints and DNS zones of its own, for the shared registry too: networks of environments do not meet, so a name has to lead to an endpoint nearby. The bill counts them so.',
    ...(has('kubernetes')
      ? [
          `Attachments go to object storage by the module \`${ATTACHMENTS_MODULE}\`, which every process loads, so pods keep no files and no shared volume is needed. It signs in with the identity of the pods. Set the system parameter \`ir_attachment.location\` to \`azure\` in each database.`,
          `Sessions ${report.summary.capacity.redis === null ? 'live in the pod that a cookie leads back to: a restart signs its people out' : `live in the cache where an environment has one, by the module \`${SESSIONS_MODULE}\` and over TLS; elsewhere in the pod that a cookie leads back to`}.`,
          'The load balancer is an internal one: people and plants come through the hub or a firewall in front of it.',
          'Traefik leads the way in. The managed ingress of the cluster is off: two ways in would be one too many.',
          'Both modules are published for Odoo 16 to 18. Your image of Odoo 19 has to bring them, ported or replaced by your own; its tag is asked for in `PLACEHOLDERS.csv`.',
          'A pod may use as much memory as it is sized for and one process at its hard limit on top.',
        ]
      : []),
  ];
}

function changedAssumptions({ report }: ExportInput): readonly string[] {
  const changed = report.assumptions.filter(({ overriddenBy }) => overriddenBy !== null);
  if (changed.length === 0) return ['None.'];
  return changed.map(({ label, value, unit, likely, overriddenBy, overrideReason }) => `- ${markdownText(label)}: ${value} ${unit} instead of ${likely}, by ${markdownText(overriddenBy ?? '')}: ${markdownText(overrideReason ?? '')}`);
}
