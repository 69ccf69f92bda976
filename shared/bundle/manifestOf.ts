import type { ExportFile, ExportInput } from '../exporters/exporter';
import { exportStamp } from '../exporters/exportStamp';
import { CHARTS } from '../exporters/kubernetes/charts';
import type { JsonObject } from '../platform/json';
import { RESOURCE_KINDS } from '../platform/resources/registry';
import { PROVIDER_CONSTRAINTS, TERRAFORM_CONSTRAINT } from '../platform/resources/terraformTools';
import { fileEntry } from './fileEntry';

/** Where everything comes from, what it fits, and what every file held when it was written. Files stand in the order of their paths. */
export function manifestOf(files: readonly ExportFile[], input: ExportInput): JsonObject {
  const stamp = exportStamp(input);
  const has = (folder: string): boolean => files.some(({ path }) => path.startsWith(`${folder}/`));
  return {
    tool: `Plantwright ${stamp.appVersion}`,
    plan: { id: stamp.planId, name: stamp.planName, hash: stamp.planHash },
    scenario: stamp.scenario,
    priceBook: { id: stamp.priceBookId, asOf: stamp.priceBookAsOf },
    rulePack: rulePackOf(input),
    state: stamp.completeness,
    modules: {
      ...(has('terraform') && { terraform: { required: TERRAFORM_CONSTRAINT, providers: PROVIDER_CONSTRAINTS, ...moduleVersions('terraform', files) } }),
      ...(has('bicep') && { bicep: moduleVersions('bicep', files) }),
      ...(has('kubernetes') && { charts: Object.fromEntries(Object.values(CHARTS).map(({ name, version, repository }) => [name, { version, repository }])) }),
    },
    files: [...files].sort((a, b) => (a.path < b.path ? -1 : 1)).map(fileEntry),
  };
}

function rulePackOf({ report: { summary } }: ExportInput): JsonObject {
  const { builtIn, own } = summary.rulePack;
  return { builtIn: { id: builtIn.id, version: builtIn.version }, own: own === null ? null : { id: own.id, version: own.version } };
}

/** The modules whose files are there. */
function moduleVersions(language: 'terraform' | 'bicep', files: readonly ExportFile[]): JsonObject {
  const used = RESOURCE_KINDS.flatMap((kind) => {
    const module = kind[language];
    return module !== null && files.some(({ path }) => path.startsWith(`${language}/${kind.owner}/`) && stemOf(path).startsWith(kind.id)) ? [[kind.id, { source: module.source, version: module.version }] as const] : [];
  });
  return Object.fromEntries(used);
}

const stemOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);
