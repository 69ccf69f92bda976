import type { Plan } from '../../../models/document';
import { RULES_OPTION } from '../answerPlan';
import type { CliCommand } from '../command';
import { EXIT } from '../exitCode';
import { loadPlan } from '../loadPlan';
import { loadRulePack } from '../loadRulePack';
import { reportProblems } from '../reportProblems';

/** Says whether a plan can be evaluated, and if not, what is wrong where. */
export const validateCommand: CliCommand = {
  name: 'validate',
  summary: 'check a plan and name every problem with its place',
  options: [RULES_OPTION],
  run: async (source, options, terminal) => {
    const rules = options['rules'];
    const pack = await loadRulePack(rules, terminal);
    if (!pack.ok) {
      reportProblems(pack.problems, String(rules), terminal);
      return EXIT.invalidInput;
    }
    const plan = await loadPlan(source, terminal);
    const { checkAnswerable } = await import('../../../models/candidates/checkAnswerable');
    const { checkScenarios } = await import('../../../models/scenarios/checkScenarios');
    const problems = plan.ok ? [...checkAnswerable(plan.value), ...checkScenarios(plan.value)] : plan.problems;
    if (plan.ok && problems.length === 0) {
      terminal.out(`${plan.value.name} is a valid plan: ${contentsOf(plan.value)}.\n`);
      if (pack.value) terminal.out(`${pack.value.name} ${pack.value.version} is a valid rule pack: ${counted(pack.value.rules.length, 'rule')}, ${counted(pack.value.changes.length, 'change')}.\n`);
      return EXIT.fine;
    }
    reportProblems(problems, source, terminal);
    return EXIT.invalidInput;
  },
};

const counted = (count: number, one: string): string => `${count} ${one}${count === 1 ? '' : 's'}`;

const contentsOf = ({ sites, systems, workloads, integrations, scenarios }: Plan): string =>
  [counted(sites.length, 'site'), counted(systems.length, 'system'), counted(workloads.length, 'workload'), counted(integrations.length, 'integration'), ...(scenarios.length > 0 ? [counted(scenarios.length, 'scenario')] : [])].join(', ');
