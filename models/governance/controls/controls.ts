import type { Figure } from '../../figure/figure';
import { planInput } from '../../figure/figureInputs';
import { REGULATION_FLOORS } from '../../rules/regulations';
import type { ControlRow, Standing } from '../governance';
import type { GovernanceContext, GovernanceOutput } from '../governanceOutput';
import { CHANGE } from './change';
import type { Control, ControlFamily, Verdict } from './control';
import { DATA } from './data';
import { IDENTITY } from './identity';
import { NETWORK } from './network';
import { RECOVERY } from './recovery';

/** The baseline. A new control is one entry in its family. */
const CONTROL_FAMILIES: readonly ControlFamily[] = [NETWORK, IDENTITY, DATA, CHANGE, RECOVERY];

const STANDINGS: readonly Standing[] = ['gap', 'open', 'provided', 'met', 'not-applicable'];

const LABELS: Readonly<Record<Standing, string>> = {
  gap: 'Gaps',
  open: 'Open questions',
  provided: 'Provided by the design',
  met: 'Met by the plan',
  'not-applicable': 'Not applicable',
};

/** The security and identity baseline held against plan and design. */
export const controls: GovernanceOutput<readonly ControlRow[]> = {
  title: 'Baseline controls',
  dIds: ['D-16', 'D-10', 'D-14'],
  derive: (context) => {
    const value = CONTROL_FAMILIES.flatMap(({ area, controls: family }) => family.map((control) => ({ ...judged(control, context), area })));
    return { value, figures: STANDINGS.map((standing) => countFigure(standing, value, context)) };
  },
};

function judged(control: Control, context: GovernanceContext): Omit<ControlRow, 'area'> {
  const { plan } = context;
  const demandedBy = plan.company.regulations.filter((each) => control.regulations.includes(each)).map((each) => REGULATION_FLOORS[each].label);
  const { id, title, phase, dId } = control;
  return { id, title, phase, dId, demandedBy, action: '', where: '', ...answered(control.id, context, control.judge(context, demandedBy)) };
}

/** An open question is answered in the plan itself: by a remark that is a done decision and bears the control's id. */
function answered(id: string, { plan }: GovernanceContext, verdict: Verdict): Verdict {
  const decision = plan.remarks.find((remark) => remark.id === id && remark.kind === 'decision' && remark.state === 'done');
  if (verdict.standing !== 'open' || !decision) return verdict;
  return { standing: 'met', sentence: `Decided${decision.owner === '' ? '' : ` by ${decision.owner}`}: ${decision.text}`, where: decision.itemId === null ? '' : (verdict.where ?? '') };
}

function countFigure(standing: Standing, rows: readonly ControlRow[], { plan }: GovernanceContext): Figure {
  return {
    id: `governance.controls.${standing}`,
    label: LABELS[standing],
    value: rows.filter((row) => row.standing === standing).length,
    unit: 'controls',
    formula: `controls of the baseline (${rows.length}) with this standing`,
    inputs: [planInput('/company', 'Regulations', plan.company.regulations.length === 0 ? 'none' : plan.company.regulations.map((each) => REGULATION_FLOORS[each].label).join(', '))],
  };
}
