import { basename } from 'node:path';
import type { Explanation } from '../../../models/explanation/explanation';
import { problem } from '../../../models/problem/problem';
import { fail, ok, type Result } from '../../../models/problem/result';
import type { EarlierExport, ExportFile, ExportInput, Exporter } from '../../../shared/exporters/exporter';
import { answerPlan, PRICE_BOOK_OPTION, REDACT_OPTION, RULES_OPTION, SCENARIO_OPTION, STRICT_OPTION, type Answered } from '../answerPlan';
import type { CliCommand } from '../command';
import { completeness } from '../completeness';
import { EXIT } from '../exitCode';
import { reportProblems } from '../reportProblems';
import type { Terminal } from '../terminal';

/** Writes files for the people who take over: finance, platform team, programme lead. */
export const exportCommand: CliCommand = {
  name: 'export',
  summary: 'write hand-off files',
  options: [
    { flags: '--to <formats>', description: 'formats with commas between, all when left out' },
    { flags: '--out <folder>', description: 'folder to write into', required: true },
    { flags: '--zip', description: 'one ZIP archive in place of many files' },
    { flags: '--since <file>', description: 'earlier workbook or FOCUS rows that the workbook sets its bill beside' },
    { flags: '--flips', description: 'search the values at which the decision turns, for the design document; takes some seconds' },
    PRICE_BOOK_OPTION,
    RULES_OPTION,
    SCENARIO_OPTION,
    REDACT_OPTION,
    STRICT_OPTION,
  ],
  run: async (source, options, terminal) => {
    const exporters = await chooseExporters(options['to']);
    if (!exporters.ok) return refuse(exporters.problems, '--to', terminal);
    const answered = await answerPlan(source, options, terminal);
    if (answered === null) return EXIT.invalidInput;
    const since = await earlierExport(options['since'], terminal);
    if (!since.ok) return refuse(since.problems, '--since', terminal);
    const explained = await explanationOf(options['flips'] === true, answered);
    if (!explained.ok) return refuse(explained.problems, source, terminal);
    const files = await buildFiles(exporters.value, answered, { ...(since.value && { since: since.value }), ...(explained.value && { explanation: explained.value }) }, terminal);
    if (!files.ok) return refuse(files.problems, source, terminal);
    const handed = options['zip'] === true ? [await zipped(files.value, answered)] : files.value;
    const written = await terminal.write(String(options['out']), handed);
    if (!written.ok) return refuse(written.problems, '--out', terminal);
    for (const { path } of handed) terminal.out(`${path}\n`);
    return completeness(answered.report, options, terminal);
  },
};

async function zipped(files: readonly ExportFile[], { plan }: Answered): Promise<ExportFile> {
  const { zipFiles } = await import('../../../shared/bundle/zipFiles');
  return { path: `${plan.id}.zip`, bytes: await zipFiles(files.map(({ path, bytes }) => ({ path, content: bytes })), plan.company.startDate) };
}

function refuse(problems: Parameters<typeof reportProblems>[0], place: string, terminal: Terminal): typeof EXIT.invalidInput {
  reportProblems(problems, place, terminal);
  return EXIT.invalidInput;
}

/** The exporters are loaded late, the workbook writer is large. */
async function chooseExporters(wish: string | boolean | undefined): Promise<Result<readonly Exporter[]>> {
  const { EXPORTERS } = await import('../../../shared/exporters/registry');
  if (typeof wish !== 'string') return ok(EXPORTERS);
  const asked = wish.split(',').map((name) => name.trim());
  const expected = EXPORTERS.map((each) => each.id).join(', ');
  const unknown = asked.filter((name) => !EXPORTERS.some((each) => each.id === name));
  if (unknown.length > 0) return fail(...unknown.map((got) => problem('export.unknown-format', '', { got, expected })));
  return ok(EXPORTERS.filter((each) => asked.includes(each.id)));
}

async function earlierExport(path: string | boolean | undefined, { read }: Terminal): Promise<Result<EarlierExport | null>> {
  if (typeof path !== 'string') return ok(null);
  const bytes = await read(path);
  if (!bytes.ok) return bytes;
  return (await import('../../../shared/bundle/readEarlier')).readEarlier(basename(path), bytes.value);
}

async function explanationOf(asked: boolean, { plan, priceBook, ownRules }: Answered): Promise<Result<Explanation | null>> {
  if (!asked) return ok(null);
  const [{ explain }, { walkSteps }] = await Promise.all([import('../../../models/explain'), import('../../../models/problem/walkSteps')]);
  return walkSteps(explain(plan, priceBook, ownRules));
}

async function buildFiles(exporters: readonly Exporter[], { plan, report, scenario, priceBook, ownRules }: Answered, beside: Pick<ExportInput, 'since' | 'explanation'>, { version }: Terminal): Promise<Result<readonly ExportFile[]>> {
  const { comparer } = await import('../../../shared/exporters/comparer');
  const input = { plan, report, appVersion: version, ...(scenario && { scenario: scenario.name }), ...beside, ...comparer(plan, scenario?.name, priceBook, ownRules) };
  return (await import('../../../shared/bundle/buildExports')).buildExports(exporters, input);
}
