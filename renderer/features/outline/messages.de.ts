export const OUTLINE_TEXT_DE = {
  label: 'Gliederung des Plans',
  search: 'Im Plan suchen',
  groups: {
    sites: 'Standorte',
    outside: 'Systeme in Clouds und bei Partnern',
    workloads: 'ERP-Workloads',
    integrations: 'Schnittstellen',
    environments: 'Umgebungen',
  },
  environments: { production: 'Produktion', staging: 'Abnahme', test: 'Test', development: 'Entwicklung', training: 'Schulung' },
  noMatch: (query: string) => `Nichts heißt „${query}“.`,
  addEnvironment: 'Umgebung hinzufügen',
} as const;
