import type { Platform } from '../../../../models/report/summary';
import { catalogue } from '../../../../shared/language/catalogue';
import { sizingMessagesDe } from './messages.de';

const POD_TITLES: Readonly<Record<Platform, string>> = { aks: 'Pods', 'container-apps': 'Replicas', vm: 'Process groups' };

const ROLES: Readonly<Record<string, string | undefined>> = {
  web: 'Web',
  'job-worker': 'Job workers',
  'scheduled-job': 'Scheduled jobs',
  platform: 'Platform',
};

const sizingMessagesEn = {
  title: 'Sizing',
  lead: 'Every layer of the stack is sized on its own. The line below each card says which constraint decided; bars show how much of the chosen size the need takes.',
  binding: 'Decided by',
  unknownFigure: 'not in this answer',
  empty: 'No layer has been sized yet.',
  ofSize: (available: string, share: string) => `${share} of ${available}`,
  underOnePercent: 'under 1%',
  underCeiling: (ceiling: string) => `ceiling ${ceiling}`,
  underTarget: (target: string) => `target at most ${target}`,
  rules: 'Published rules beside the model',
  rulesLead: 'What the vendor and its maintainers publish as a starting point, what the model says for this plan, and why the two differ.',
  rule: 'Rule',
  ruleGives: 'The rule gives',
  modelGives: 'The model gives',
  pods: (platform: Platform) => POD_TITLES[platform],
  role: 'Role',
  roleName: (role: string) => ROLES[role] ?? role,
  count: 'Count',
  vcpuEach: 'vCPU each',
  memoryEach: 'GiB each',
  vcpu: 'vCPU',
  memory: 'GiB',
  together: 'All together',
  versions: 'Component versions',
  component: 'Component',
  version: 'Version',
  supportEnds: 'Support ends',
} as const;

export const sizingMessages = catalogue(sizingMessagesEn, { de: sizingMessagesDe });
