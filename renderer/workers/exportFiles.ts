import type { Plan } from '../../models/document';
import { problem } from '../../models/problem/problem';
import { fail, ok, type Result } from '../../models/problem/result';
import type { Report } from '../../models/report/report';
import { buildExports } from '../../shared/bundle/buildExports';
import type { Exporter, ExportInput } from '../../shared/exporters/exporter';
import { redactPlan } from '../../shared/redaction/redactPlan';
import { encodeBase64 } from './encodeBase64';
import type { EncodedFile, ExportProgress, ExportRequest } from './engineProtocol';

interface ExportTools {
  readonly answer: (plan: Plan) => Result<Report>;
  readonly comparer: (plan: Plan, scenario: string | undefined) => Pick<ExportInput, 'compare'>;
  readonly exporters: readonly Exporter[];
  readonly onProgress: (progress: ExportProgress) => void;
}

/** Answers the plan afresh and builds the chosen exports of it, one after the other. */
export async function exportFiles(request: ExportRequest, { answer, comparer, exporters, onProgress }: ExportTools): Promise<Result<readonly EncodedFile[]>> {
  const { exporterIds, appVersion, redact = false, part, look, explanation } = request;
  const { plan, scenario } = redact ? neutralOrder(request) : request;
  const unknown = exporterIds.filter((id) => !exporters.some((exporter) => exporter.id === id));
  const expected = exporters.map((exporter) => exporter.id).join(', ');
  if (unknown.length > 0) return fail(...unknown.map((got) => problem('export.unknown-format', '', { got, expected })));
  const answered = answer(plan);
  if (!answered.ok) return answered;
  const chosen = exporters.filter((exporter) => exporterIds.includes(exporter.id));
  const input = { plan, report: answered.value, appVersion, ...(scenario !== undefined && { scenario }), ...(part && { part }), ...(look && !redact && { look }), ...(explanation && !redact && { explanation }), ...comparer(plan, scenario) };
  const built = await buildExports(chosen, input, (done) => onProgress({ done, total: chosen.length }));
  return built.ok ? ok(built.value.map(({ path, bytes }) => ({ path, base64: encodeBase64(bytes) }))) : built;
}

/** Names go before the engine answers, so that no sentence of the answer holds one. */
function neutralOrder({ plan, scenario }: ExportRequest): Pick<ExportRequest, 'plan' | 'scenario'> {
  const neutral = redactPlan(plan);
  return { plan: neutral.plan, ...(scenario !== undefined && { scenario: neutral.textOf(scenario) }) };
}
