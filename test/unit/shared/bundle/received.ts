import { parse } from 'yaml';
import { buildExports } from '../../../../shared/bundle/buildExports';
import type { ExportInput } from '../../../../shared/exporters/exporter';
import { EXPORTERS } from '../../../../shared/exporters/registry';
import { readBicepparam } from '../exporters/bicep/readBicepparam';

const PLATFORM = EXPORTERS.filter(({ framed }) => framed === true);

/** The files as a platform team gets them, read back from their text: nothing here asks the code that wrote them. */
export interface Received {
  readonly input: ExportInput;
  readonly paths: readonly string[];
  text(path: string): string;
  terraform(path: string): Values;
  bicep(path: string): Values;
  yaml(path: string): Values;
}

// Files of other people's formats: tests look into them by name.
export type Values = ReturnType<typeof JSON.parse>;

export async function received(input: ExportInput): Promise<Received> {
  const built = await buildExports(PLATFORM, input);
  if (!built.ok) throw new Error(JSON.stringify(built.problems));
  const texts = new Map(built.value.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('utf8')]));
  const text = (path: string): string => texts.get(path) ?? '';
  return {
    input,
    paths: [...texts.keys()],
    text,
    terraform: (path) => JSON.parse(text(`terraform/${path}.tfvars.json`)) as Values,
    bicep: (path) => readBicepparam(text(`bicep/${path}.bicepparam`)).parameters,
    yaml: (path) => parse(text(`kubernetes/${path}.yaml`)) as Values,
  };
}

/** What an environment pays for things of one kind. */
export const billed = ({ input }: Received, kind: string, environment = 'production') => input.report.bill.lines.filter((line) => line.resourceKind === kind && line.environmentId === environment);

export function fail(what: string): never {
  throw new Error(`no ${what}`);
}
