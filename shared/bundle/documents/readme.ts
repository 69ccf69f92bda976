import { resourceFiles, type PlacedResource } from '../../platform/resourceFiles';
import type { ExportFile, ExportInput, Exporter } from '../../exporters/exporter';
import { markdownText } from '../../exporters/markdown';
import { commandLines } from './commandLines';
import { notCovered } from './notCovered';
import { orderLines } from './orderLines';
import { requestLines } from './requests';
import { stampLines } from './stampLines';

/** What the folder is, who owns which part, in which order to use it, what to ask for first and what it does not hold. */
export function readme(files: readonly ExportFile[], exporters: readonly Exporter[], input: ExportInput): string {
  const resources = resourceFiles(input);
  const has = (folder: string): boolean => files.some(({ path }) => path.startsWith(`${folder}/`));
  return `${[
    `# Hand-off to the platform team: ${markdownText(input.plan.name)}`,
    '',
    ...stampLines(input),
    '',
    'Data for published modules and charts, under their own names: no modules, no state and no secrets. `MANIFEST.json` pins every version and file, `DECISIONS.md` says why, `validation/report.md` what was checked.',
    '',
    '## Who owns what',
    '',
    '| Folder | Owner | Files |',
    '| --- | --- | ---: |',
    ...ownerRows(files),
    '',
    ...resourceTable(resources),
    ...(resources.length > 0 || has('kubernetes') ? requestLines(input) : []),
    ...orderLines(resources, has('kubernetes')),
    ...commandLines(has),
    ...(exporters.some(({ framed }) => framed !== true) ? ['Other exports in this folder are listed in the manifest.', ''] : []),
    '## Not in this folder',
    '',
    ...notCovered(resources, input).map((sentence) => `- ${sentence}`),
  ].join('\n')}\n`;
}

const OWNERS: readonly (readonly [string, string])[] = [
  ['terraform/platform', 'connectivity team'],
  ['terraform/workload', 'ERP platform team'],
  ['bicep/platform', 'connectivity team'],
  ['bicep/workload', 'ERP platform team'],
  ['kubernetes/values', 'ERP platform team, for those who render charts themselves'],
  ['kubernetes/gitops-flux', 'ERP platform team'],
  ['kubernetes/gitops-argocd', 'ERP platform team, instead of Flux and never beside it'],
  ['kubernetes/database', 'ERP platform team'],
];

function ownerRows(files: readonly ExportFile[]): readonly string[] {
  return OWNERS.flatMap(([folder, owner]) => {
    const count = files.filter(({ path }) => path.startsWith(`${folder}/`)).length;
    return count === 0 ? [] : [`| \`${folder}/\` | ${owner} | ${count} |`];
  });
}

/** One line for each kind of resource; where it stands differs by environment only. */
function resourceTable(resources: readonly PlacedResource[]): readonly string[] {
  if (resources.length === 0) return ['Parameter files: none, because the recommendation shares every part for which one exists.', ''];
  const kinds = [...new Set(resources.map(({ kind }) => kind))];
  return [
    '| Resource | Environments | Terraform module | Bicep module |',
    '| --- | --- | --- | --- |',
    ...kinds.map((kind) => {
      const folders = [...new Set(resources.filter((each) => each.kind === kind).map(({ folder }) => folder.slice(folder.indexOf('/') + 1)))];
      const terraform = kind.terraform === null ? '–' : `\`${kind.terraform.source}\` ${kind.terraform.version}`;
      return `| ${kind.purpose} (\`${kind.id}\`) | ${folders.join(', ')} | ${terraform} | \`${kind.bicep.source}:${kind.bicep.version}\` |`;
    }),
    '',
  ];
}
