import { bicepModule } from '../parts/bicepModule';
import { terraformModule } from '../parts/terraformModule';
import { resourceKind } from '../resourceKind';
import { flexibleServerBicep } from './flexibleServerBicep';
import { flexibleServerSettings } from './flexibleServerSettings';
import { flexibleServerTerraform } from './flexibleServerTerraform';

/** Azure Database for PostgreSQL, Flexible Server: private, Entra sign-in for people, a password for Odoo, no public firewall rule. */
export const flexibleServer = resourceKind({
  id: 'flexibleserver',
  purpose: 'PostgreSQL Flexible Server',
  owner: 'workload',
  terraform: terraformModule('res-dbforpostgresql-flexibleserver', '0.2.3'),
  bicep: bicepModule('db-for-postgre-sql/flexible-server', '0.16.0'),
  describe: flexibleServerSettings,
  toTerraform: flexibleServerTerraform,
  toBicep: flexibleServerBicep,
});
