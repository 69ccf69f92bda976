import type { Report } from '../../../../models/report/report';
import type { EvaluationSummary } from '../../../../models/report/summary';
import { CANVAS_TEXT } from '../messages';
import type { AzureSide, AzureTile } from './flowTypes';

const text = CANVAS_TEXT.azure;

interface TileSpec {
  readonly id: string;
  readonly figureId: string;
  draw(summary: EvaluationSummary): { readonly label: string; readonly value: string; readonly detail: string } | null;
}

/** The derived side, one line per tile. A tile that draws null has nothing to show in this answer. */
const TILES: readonly TileSpec[] = [
  { id: 'platform', figureId: 'capacity.nodes', draw: ({ recommendation, capacity }) => text.platform(recommendation, capacity.nodes) },
  { id: 'web', figureId: 'capacity.webWorkers', draw: ({ capacity }) => text.web(capacity) },
  { id: 'jobs', figureId: 'capacity.jobWorkers', draw: ({ capacity }) => text.jobs(capacity) },
  { id: 'postgres', figureId: 'capacity.postgres', draw: ({ capacity, recommendation }) => text.postgres(capacity.postgres, recommendation.database) },
  { id: 'redis', figureId: 'capacity.redis', draw: ({ capacity }) => capacity.redis && text.redis(capacity.redis) },
  { id: 'recovery', figureId: 'resilience.availability', draw: ({ recommendation, resilience }) => text.recovery(recommendation, resilience.availability) },
];

/** The Azure side as the report tells it. */
export function azureSide(report: Report, stale: boolean): AzureSide {
  const { summary, figures } = report;
  return {
    title: text.title(summary.recommendation.region),
    subtitle: text.subtitle(summary.recommendation),
    stale,
    tiles: [...TILES.flatMap((spec) => tile(spec, summary, figures)), ...gatewayTile(report)],
  };
}

function tile(spec: TileSpec, summary: EvaluationSummary, figures: Report['figures']): readonly AzureTile[] {
  const drawn = spec.draw(summary);
  return drawn ? [{ ...drawn, id: spec.id, figureId: spec.figureId in figures ? spec.figureId : null }] : [];
}

/** The line that joins the plants is a resource of the bill, not of the summary. */
function gatewayTile(report: Report): readonly AzureTile[] {
  const line = report.bill.lines.find(({ layer, production }) => layer === 'connectivity' && production);
  if (!line) return [];
  const figureId = line.figureId in report.figures ? line.figureId : null;
  return [{ id: 'gateway', ...text.gateway(line.label, line.sku), figureId }];
}
