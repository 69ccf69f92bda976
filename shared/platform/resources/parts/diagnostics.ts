import { logWorkspaceId } from '../../naming/armIds';
import type { JsonObject } from '../../json';

const NAME = 'log-workspace';

/** Logs and metrics go to the workspace of the management subscription. */
export function terraformDiagnostics(): JsonObject {
  return { [NAME]: { workspace_resource_id: logWorkspaceId() } };
}

export function bicepDiagnostics(): readonly JsonObject[] {
  return [{ name: NAME, workspaceResourceId: logWorkspaceId() }];
}
