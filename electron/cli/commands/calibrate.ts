import type { Calibration } from '../../../models/calibration/calibration';
import type { Plan } from '../../../models/document';
import { problem } from '../../../models/problem/problem';
import { SIGN_INS } from '../../adapters/usage/signIn';
import { answerInputs, PRICE_BOOK_OPTION, RULES_OPTION } from '../answerPlan';
import type { CliCommand, OptionValues } from '../command';
import { EXIT, type ExitCode } from '../exitCode';
import { reportProblems } from '../reportProblems';
import type { Terminal } from '../terminal';
import { writeCalibration } from '../writeCalibration';

const FILES = '--from';
const SCOPE = '--azure';
const AGREEMENTS =
  'Usage details serve Enterprise Agreements, Customer Agreements (billing scopes) and pay-as-you-go. The service is in maintenance: no new features, and it will end; exported files (--from) are the way to rely on.\n';
/** Where the plan's own name can be no file name. */
const NEUTRAL_NAME = 'corrected.plantwright.json';

/** Sets a real bill beside a plan, and takes over corrections that the user names. */
export const calibrateCommand: CliCommand = {
  name: 'calibrate',
  summary: 'set a real bill beside the modelled one and suggest corrections of assumptions',
  options: [
    { flags: '--from <files>', description: 'exported bills with commas between: FOCUS 1.x or actual cost of Cost Management, CSV or CSV packed with gzip' },
    { flags: '--azure <scope>', description: 'read usage details from Azure instead: subscriptions/<id> or a billing account' },
    { flags: '--month <months>', description: 'with --azure: billing periods such as 2027-03, with commas between; the current one when left out' },
    { flags: '--sign-in <way>', description: `how to sign in to Azure: ${SIGN_INS.join(' or ')}; azure-cli when left out` },
    { flags: '--accept <ids>', description: 'assumptions to correct as suggested, with commas between; writes the plan anew' },
    { flags: '--by <name>', description: 'who accepts; stands in the plan beside each correction' },
    { flags: '--out <folder>', description: 'folder for the corrected plan' },
    { flags: '--json', description: 'print the comparison as JSON' },
    PRICE_BOOK_OPTION,
    RULES_OPTION,
  ],
  run: async (source, options, terminal) => {
    const accepted = listOf(options['accept']);
    const paths = listOf(options['from']);
    const months = listOf(options['month']);
    const scope = typeof options['azure'] === 'string' ? options['azure'] : null;
    const way = SIGN_INS.find((each) => each === (options['signIn'] ?? 'azure-cli'));
    if ((paths.length === 0) === (scope === null)) return misused(`${FILES} names the bill: a file, or several with commas between; ${SCOPE} reads it from Azure instead.\n`, terminal);
    if (scope === null && months.length > 0) return misused(`--month goes with ${SCOPE}.\n`, terminal);
    if (way === undefined) return misused(`--sign-in is ${SIGN_INS.join(' or ')}.\n`, terminal);
    if (accepted.length > 0 && (typeof options['by'] !== 'string' || typeof options['out'] !== 'string')) return misused('--accept needs --by and --out.\n', terminal);
    const inputs = await answerInputs(source, options, terminal);
    if (inputs === null) return EXIT.invalidInput;
    const place = scope === null ? FILES : SCOPE;
    if (scope !== null) terminal.err(AGREEMENTS);
    const imported = await (scope === null ? terminal.usage.fromFiles(paths, terminal.stop()) : terminal.usage.fromAzure({ scope, months, way, tell: ({ address, code }) => terminal.err(`To sign in, open ${address} in a browser and enter the code ${code}.\n`), signal: terminal.stop() }));
    if (!imported.ok) return refuse(imported.problems, place, terminal);
    reportProblems(imported.value.problems, place, terminal);
    if (imported.value.leftOut > 0) terminal.err(`${imported.value.taken} rows taken, ${imported.value.leftOut} left out.\n`);
    const { calibrate } = await import('../../../models/calibrate');
    const found = calibrate(inputs.plan, inputs.priceBook, imported.value.usage, inputs.ownRules);
    if (!found.ok) return refuse(found.problems, place, terminal);
    terminal.out(options['json'] === true ? `${JSON.stringify(found.value, null, 2)}\n` : writeCalibration(found.value));
    return accepted.length === 0 ? EXIT.fine : acceptInto(inputs.plan, accepted, found.value, options, terminal);
  },
};

const listOf = (value: OptionValues[string]): readonly string[] =>
  typeof value === 'string' ? value.split(',').map((each) => each.trim()).filter((each) => each !== '') : [];

async function acceptInto(plan: Plan, ids: readonly string[], { suggestions }: Calibration, options: OptionValues, terminal: Terminal): Promise<ExitCode> {
  const unknown = ids.filter((id) => suggestions.every((each) => each.id !== id));
  if (unknown.length > 0) return refuse(unknown.map((id) => problem('usage.suggestion-unknown', '', { id, known: suggestions.map((each) => each.id).join(', ') })), '--accept', terminal);
  const { acceptSuggestion } = await import('../../../models/calibration/acceptSuggestion');
  const { serializePlan } = await import('../../../models/document');
  const { planFileName } = await import('../../../shared/files/planFileName');
  const corrected = suggestions.filter(({ id }) => ids.includes(id)).reduce((each, suggestion) => acceptSuggestion(each, suggestion, String(options['by'])), plan);
  const named = planFileName(corrected.name);
  const path = named.ok ? named.value : NEUTRAL_NAME;
  const written = await terminal.write(String(options['out']), [{ path, bytes: new TextEncoder().encode(serializePlan(corrected)) }]);
  if (!written.ok) return refuse(written.problems, '--out', terminal);
  terminal.err(`${ids.length === 1 ? 'One assumption' : `${ids.length} assumptions`} corrected in ${path}.\n`);
  return EXIT.fine;
}

function misused(sentence: string, terminal: Terminal): ExitCode {
  terminal.err(sentence);
  return EXIT.invalidInput;
}

function refuse(problems: Parameters<typeof reportProblems>[0], place: string, terminal: Terminal): ExitCode {
  reportProblems(problems, place, terminal);
  return EXIT.invalidInput;
}
