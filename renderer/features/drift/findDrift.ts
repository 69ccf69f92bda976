import type { Plan } from '../../../models/document';
import { ok, type Result } from '../../../models/problem/result';
import type { FileDrift, PlannedFile } from '../../../shared/bundle/drift/folderDrift';
import type { HandedFile } from '../../../shared/bundle/drift/handedFiles';
import { bicepExporter } from '../../../shared/exporters/bicep/bicepExporter';
import { kubernetesExporter } from '../../../shared/exporters/kubernetes/kubernetesExporter';
import { terraformExporter } from '../../../shared/exporters/terraform/terraformExporter';
import { decodeBase64 } from '../../workers/decodeBase64';
import type { EngineClient } from '../../workers/engineClient';

const PLATFORM = [terraformExporter, bicepExporter, kubernetesExporter].map(({ id }) => id);
const PARAMETERS = /^(?:terraform|bicep|kubernetes)\/.*\/[^/]+[.](?:json|yaml)$/;

export interface FoundDrift {
  /** What the plan was when the files were compared with it. */
  readonly plan: Plan;
  /** Files of the plan that were found. */
  readonly found: number;
  readonly drifts: readonly FileDrift[];
}

/** What handed-back files say otherwise than the plan; null: cancelled. */
export async function findDrift(engine: Pick<EngineClient, 'export'>, plan: Plan, files: readonly HandedFile[], signal: AbortSignal): Promise<Result<FoundDrift> | null> {
  const built = await engine.export({ plan, exporterIds: PLATFORM, appVersion: '' }, { signal, onProgress: () => undefined });
  if (built?.ok !== true) return built;
  const [{ parse }, { folderDrift }, { handedFiles }] = await Promise.all([import('yaml'), import('../../../shared/bundle/drift/folderDrift'), import('../../../shared/bundle/drift/handedFiles')]);
  // Our own files, read back as the others are.
  const planned = built.value.filter(({ path }) => PARAMETERS.test(path)).map(({ path, base64 }): PlannedFile => ({ path, content: parse(new TextDecoder().decode(decodeBase64(base64))) as PlannedFile['content'] }));
  const drifts = await folderDrift(planned, handedFiles(files, planned.map(({ path }) => path)));
  return ok({ plan, found: planned.length - drifts.filter(({ kind }) => kind === 'gone').length, drifts });
}
