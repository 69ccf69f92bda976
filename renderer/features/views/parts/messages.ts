import { catalogue } from '../../../../shared/language/catalogue';
import { partsMessagesDe } from './messages.de';

const partsMessagesEn = {
  noAnswer: 'Nothing to show yet',
  noAnswerText: 'This view fills as soon as the plan has an answer: at least one plant with people and one workload.',
  asTable: 'Show as a table',
  met: 'met',
  missed: 'missed',
  seconds: (value: string) => `${value} s`,
  minutes: (value: string) => `${value} min`,
  hours: (value: string) => `${value} h`,
  families: {
    compute: 'Compute',
    postgres: 'PostgreSQL',
    redis: 'Redis',
    storage: 'Storage',
    backup: 'Backup',
    network: 'Network and edge',
    monitoring: 'Monitoring and support',
    security: 'Ingress and security',
  },
  layers: {
    web: 'Web workers',
    websocket: 'Websocket',
    'scheduled-jobs': 'Scheduled jobs',
    'job-workers': 'Job workers',
    compute: 'Compute',
    postgres: 'PostgreSQL',
    redis: 'Redis',
    storage: 'Storage',
    backup: 'Backup',
    connectivity: 'Connectivity',
    edge: 'Edge',
    monitoring: 'Monitoring',
    ingress: 'Ingress',
    security: 'Security',
    support: 'Support',
  },
} as const;

export const partsMessages = catalogue(partsMessagesEn, { de: partsMessagesDe });
