import { catalogue } from '../../../shared/language/catalogue';
import { OUTLINE_TEXT_DE } from './messages.de';

/** Every text of the outline. */
const OUTLINE_TEXT_EN = {
  label: 'Outline of the plan',
  search: 'Find in the plan',
  groups: {
    sites: 'Sites',
    outside: 'Cloud and partner systems',
    workloads: 'ERP workloads',
    integrations: 'Integrations',
    environments: 'Environments',
  },
  environments: { production: 'Production', staging: 'Staging', test: 'Test', development: 'Development', training: 'Training' },
  noMatch: (query: string) => `Nothing is called “${query}”.`,
  addEnvironment: 'Add environment',
} as const;

export const OUTLINE_TEXT = catalogue(OUTLINE_TEXT_EN, { de: OUTLINE_TEXT_DE });
