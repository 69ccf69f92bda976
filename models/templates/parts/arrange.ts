import type { Layout, Plan } from '../../document';

const CARD = { width: 160, height: 64 };
const GAP = 16;
const SITE = { width: 360, emptyHeight: 128, height: 280, header: 64, gap: 40 };
const CARDS_PER_ROW = 2;
/** Room between the columns of sites, workloads and cloud systems, wide enough to read the lines in between. */
const AISLE = 160;

type Drawn = Pick<Plan, 'sites' | 'systems' | 'workloads'>;
type Place = Layout['places'][string];

/** A first drawing: sites on the left with their systems inside, workloads in the middle, cloud and partner systems on the right. */
export function arrange(drawn: Drawn, siteColumns: number): Layout {
  const sites = placeSites(drawn, siteColumns);
  const workloadsLeft = siteColumns * (SITE.width + SITE.gap) - SITE.gap + AISLE;
  const rows = Math.max(6, Math.ceil(drawn.workloads.length / CARDS_PER_ROW));
  const workloads = drawn.workloads.map(({ id }, index) => [id, column(workloadsLeft, index, rows)] as const);
  const cloudLeft = workloadsLeft + Math.ceil(drawn.workloads.length / rows) * (CARD.width + GAP * 2) + AISLE;
  const cloud = drawn.systems.filter((system) => system.siteId === null).map(({ id }, index) => [id, column(cloudLeft, index, rows)] as const);
  return { places: Object.fromEntries<Place>([...sites, ...workloads, ...cloud]) };
}

function placeSites({ sites, systems }: Drawn, columns: number): readonly (readonly [string, Place])[] {
  const housed = sites.map((site) => systems.filter((system) => system.siteId === site.id));
  const heights = housed.map((each) =>
    // Room below the cards lets flows run round them.
    each.length === 0 ? SITE.emptyHeight : Math.max(SITE.height, SITE.header + Math.ceil(each.length / CARDS_PER_ROW) * (CARD.height + GAP)),
  );
  // Sites of one row share its height, so that rows stay straight and empty offices stay small.
  const rowHeight = (row: number): number => Math.max(...heights.slice(row * columns, (row + 1) * columns));
  const topOf = (row: number): number => Array.from({ length: row }, (_, above) => rowHeight(above) + SITE.gap).reduce((sum, each) => sum + each, 0);
  return sites.flatMap((site, index) => {
    const row = Math.floor(index / columns);
    const place = { x: (index % columns) * (SITE.width + SITE.gap), y: topOf(row), width: SITE.width, height: rowHeight(row) };
    return [[site.id, place] as const, ...(housed[index] ?? []).map((system, inner) => [system.id, inSite(inner)] as const)];
  });
}

/** A card inside its site, counted from the site's corner. */
function inSite(index: number): Place {
  return {
    x: GAP + (index % CARDS_PER_ROW) * (CARD.width + GAP),
    y: SITE.header + Math.floor(index / CARDS_PER_ROW) * (CARD.height + GAP),
  };
}

/** A card in a block that fills downwards. */
function column(left: number, index: number, rows: number): Place {
  return { x: left + Math.floor(index / rows) * (CARD.width + GAP * 2), y: (index % rows) * (CARD.height + GAP * 2) };
}
