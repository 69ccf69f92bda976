/** Every text of the outline. */
export const OUTLINE_TEXT = {
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
