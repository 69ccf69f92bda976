import { existsSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { filesBelow, readText, ROOT } from './tree';

/** Stages whose numbers decide sizes, money and choices. Facts, assumptions and templates are where numbers belong. */
const STAGES = ['queueing', 'demand', 'capacity', 'candidates', 'resources', 'billOfMaterials', 'cost', 'commitments', 'resilience', 'rules', 'evaluation', 'optimiser', 'recommendation', 'waves', 'cashflow', 'theatre', 'cutover'];

/** Mathematics and the conversion of units; 1e-9 guards a rounding, because sums of shares are not exact in binary. */
const PLAIN = new Set([0, 1, 2, 24, 60, 100, 1000, 1024, 3600, 1e-9]);

/** Names that say what the number is: a conversion, digits shown, a rounding guard, a weight that the rule table lists, an example of a rule. */
const NAMED_RIGHT = /^([A-Z][A-Z0-9]*_)+PER_[A-Z_]+$|_DECIMALS$|^TINY$|^WEIGHTS$|^EXAMPLE/;

/** Arguments of these are places in a text or digits shown, never a quantity. */
const TEXT_CALLS = new Set(['slice', 'toFixed', 'toPrecision', 'padStart']);

/** A bare number under a name of its own is a decision in disguise, even where the number itself is a common one. */
const CONSTANT = /^[A-Z][A-Z0-9_]*$/;

/** What may stand all the same, and why. A line that nothing needs any more is a breach too. */
export const EXPLAINED: Readonly<Record<string, string>> = {
  'models/queueing/waiting.ts 0.5': 'the tail above the median',
  'models/queueing/waiting.ts 0.05': 'the tail above the 95th percentile',
  'models/queueing/waiting.ts 0.01': 'the tail above the 99th percentile',
  'models/demand/season.ts NOON': 'an hour at which no zone changes its clock',
  'models/demand/season.ts 6': 'July, the middle of the northern summer',
  'models/demand/season.ts 14': 'the middle of a month',
  'models/demand/season.ts APRIL': 'name of a month',
  'models/demand/season.ts OCTOBER': 'name of a month',
  'models/demand/keptByShifts.ts WEEKS_KEPT': 'results kept in memory',
  'models/capacity/jobBacklog.ts WEEKS': 'rounds until a weekly rhythm has settled or never will',
  'models/capacity/postgresFit.ts 0.5': 'below half use no need is called binding: words only, no size depends on it',
  'models/candidates/checkPins.ts MOST_NAMED': 'length of a message',
  'models/candidates/pinTargets.ts MOST_WORKERS': 'limit of a form field',
  'models/commitments/commitmentTerms.ts 3': 'years of the terms that the price list names',
  'models/commitments/policiesOf.ts 3': 'years of the terms that the price list names',
  'models/rules/planFacts.ts 3': 'names in a sentence before “and more”',
  'models/rules/observability/unwatchedShifts.ts SATURDAY': 'name of a weekday',
  'models/rules/observability/unwatchedShifts.ts SUNDAY': 'name of a weekday',
  'models/waves/group/couplings.ts 3': 'rank of a class',
  'models/waves/planMigration.ts 4': 'end of a search, in years',
  'models/waves/findSchedule.ts SOME_DOZEN': 'how progress is told, no result',
  'models/waves/calendar/hourMarks.ts BITS': 'bits of a number',
  'models/waves/efforts.ts POSING': 'effort of a search; one step of the count',
  'models/waves/efforts.ts FIRST_LOOK': 'effort of a search; beyond it the answer says that the conflict is not proven',
  'models/waves/efforts.ts TRIAL': 'effort of a search; beyond it the answer says that the conflict is not proven',
  'models/waves/efforts.ts SCHEDULE': 'effort of a search; what it finds carries its bound',
  'models/waves/efforts.ts CONFLICT': 'effort of a search; beyond it the answer says that the conflict is not narrowed down',
  'models/waves/efforts.ts SINGLES': 'effort of a search; beyond it whole kinds are looked at',
  'models/waves/efforts.ts KINDS': 'effort of a search; beyond it all gives way',
  'models/waves/efforts.ts LEAST': 'effort of a search; beyond it the answer says that less may be enough',
  'models/waves/efforts.ts WAYS': 'effort of a search; beyond it the answer says that the conflict is not proven',
  'models/waves/efforts.ts AGREED': 'effort of a search; beyond it the answer says that not all was looked at',
  'models/waves/efforts.ts REASONS': 'effort of a search; beyond it the answer says that not all was looked at',
  'models/waves/planMigration.ts 0.8': 'effort of a search: spans that would be too short are not looked through',
  'models/waves/planMigration.ts KEPT_PLANS': 'results kept in memory',
  'models/waves/planMigration.ts MOST_PILOTS': 'effort of a search: other pilots that are tried',
  'models/waves/planMigration.ts MOST_SITES_TO_RETRY': 'effort of a search: beyond it an answer that holds is not questioned',
  'models/waves/planMigration.ts FEW_HALVINGS': 'effort of a search: more bridges than needed may be built',
  'models/waves/poseWaves.ts WAVES_BEFORE_SITES': 'foundation and non-production come before the sites',
  'models/waves/provenRelaxation.ts MOST_ROUNDS': 'effort of a search; beyond it the answer says that what gives way does not work',
  'models/waves/solve/solveWaves.ts BEAM_WIDTH': 'effort of a search; what it finds carries its bound',
  'models/waves/solve/beamWaves.ts LOOKS_AT_A_LINE': 'effort of a search: how its steps are counted',
  'models/waves/solve/beamWaves.ts 0.9': 'effort of a search; what it finds carries its bound',
  'models/waves/solve/weekOrders.ts LOOKS_AT_AN_ORDER': 'effort of a search: how its steps are counted',
  'models/waves/solve/beamWaves.ts GAPS_TO_WAIT': 'effort of a search; what it finds carries its bound',
  'models/waves/solve/exactWaves.ts MOST_STEPS': 'effort of a search; beyond it the answer says that it is not exact',
  'models/waves/solve/exactWaves.ts MOST_JOBS': 'bits of a number',
  'models/waves/solve/reachWaves.ts NEVER': 'largest number of 16 bits',
};

/**
 * Numbers of the engine that nobody explains: neither plain, nor a conversion by name, nor on the list.
 * @returns one line each, `models/capacity/x.ts:12 300`, and one for every line of the list that nothing needs.
 */
export function unexplainedNumbers(root = ROOT, explained = EXPLAINED): readonly string[] {
  const used = new Set<string>();
  const breaches = STAGES.filter((stage) => existsSync(join(root, 'models', stage)))
    .flatMap((stage) => filesBelow(`models/${stage}`, ['.ts'], root))
    .flatMap((path) =>
      suspectsIn(path, readText(path, root)).flatMap(({ line, what }) => {
        const entry = `${path} ${what}`;
        if (explained[entry] === undefined) return [`${path}:${line} ${what}`];
        used.add(entry);
        return [];
      }),
    );
  return [...breaches, ...Object.keys(explained).filter((entry) => !used.has(entry)).map((entry) => `${entry} is explained, but nothing needs it`)];
}

interface Suspect {
  readonly line: number;
  /** The constant's name, or the number as it is written. */
  readonly what: string;
}

function suspectsIn(path: string, text: string): readonly Suspect[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const suspects: Suspect[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isVariableDeclaration(node) && ts.isIdentifier(node.name) && node.initializer) {
      if (NAMED_RIGHT.test(node.name.text)) return;
      if (CONSTANT.test(node.name.text) && isDecision(node.initializer)) {
        suspects.push({ line: lineOf(source, node), what: node.name.text });
        return;
      }
    }
    if (ts.isNumericLiteral(node) && !PLAIN.has(Number(node.text)) && !isTextPlace(node)) suspects.push({ line: lineOf(source, node), what: node.getText() });
    ts.forEachChild(node, visit);
  };
  visit(source);
  return suspects;
}

/** 0 and 1 start a count; every other bare number under a name was chosen by somebody. */
const isDecision = (initializer: ts.Expression): boolean => ts.isNumericLiteral(initializer) && Number(initializer.text) > 1;

function isTextPlace({ parent }: ts.Node): boolean {
  return ts.isCallExpression(parent) && ts.isPropertyAccessExpression(parent.expression) && TEXT_CALLS.has(parent.expression.name.text);
}

const lineOf = (source: ts.SourceFile, node: ts.Node): number => source.getLineAndCharacterOfPosition(node.getStart()).line + 1;
