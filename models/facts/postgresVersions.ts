export interface PostgresVersion {
  readonly version: string;
  /** End of standard support on Azure; paid extended support follows by itself. */
  readonly standardSupportEnd: string;
  readonly extendedSupportEnd: string | null;
  /** In preview on 2026-01-20; its general availability was not found. */
  readonly preview: boolean;
  readonly source: readonly string[];
}

/** PostgreSQL major versions on Flexible Server. Read 2026-11-22, grade A. */
export const POSTGRES_VERSIONS: readonly PostgresVersion[] = [
  { version: '11', standardSupportEnd: '2026-03-31', extendedSupportEnd: '2026-11-08', preview: false, source: ['pg-versions'] },
  { version: '12', standardSupportEnd: '2026-03-31', extendedSupportEnd: '2027-11-13', preview: false, source: ['pg-versions'] },
  { version: '13', standardSupportEnd: '2026-03-31', extendedSupportEnd: '2028-11-12', preview: false, source: ['pg-versions'] },
  { version: '14', standardSupportEnd: '2026-12-11', extendedSupportEnd: '2029-11-11', preview: false, source: ['pg-versions'] },
  { version: '15', standardSupportEnd: '2027-11-11', extendedSupportEnd: null, preview: false, source: ['pg-versions'] },
  { version: '16', standardSupportEnd: '2028-11-09', extendedSupportEnd: null, preview: false, source: ['pg-versions'] },
  { version: '17', standardSupportEnd: '2029-11-08', extendedSupportEnd: null, preview: false, source: ['pg-versions'] },
  { version: '18', standardSupportEnd: '2030-11-14', extendedSupportEnd: null, preview: true, source: ['pg-versions'] },
];
