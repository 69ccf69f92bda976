import type { Site } from '../../../models/document';
import type { ItemFindings } from '../findingsByItem';
import type { Box } from '../placement/box';
import { SITE_PADDING } from '../placement/sizes';
import { shiftSegments } from '../shiftSegments';
import { userCount } from '../userCount';
import { fitText } from './fitText';
import { findingMark } from './marks';
import { box, group, type GroupShape, type Shape } from './shape';
import { textWidth } from './textWidth';
import { DRAWING_WORDS as words } from './words';

const RADIUS = 4;
const NAME = { size: 14, y: 22 };
const META = { size: 12, y: 41 };
const BAR = { y: 49, height: 8 };
const QUARTERS = [0.25, 0.5, 0.75];
const MARK_WIDTH = 28;
const GAP = 12;

/** A site with its head: name, people, place, line, hours it survives alone, and its local day. */
export function siteShapes(site: Site, at: Box, findings: ItemFindings | null): GroupShape {
  const frame = box({ ...at, x: 0, y: 0 }, { radius: RADIUS, fill: 'site', stroke: 'edge', strokeWidth: 1 });
  const users = userCount(site);
  const right = at.width - SITE_PADDING;
  const usersText = words.site.users(users);
  const usersWidth = textWidth(usersText, META.size, true);
  const nameWidth = right - SITE_PADDING - usersWidth - GAP - (findings ? MARK_WIDTH : 0);
  return group(
    [
      frame,
      { kind: 'text', x: SITE_PADDING, y: NAME.y, text: fitText(site.name, { width: nameWidth, size: NAME.size, bold: true }), size: NAME.size, bold: true, ink: 'ink' },
      ...(findings ? [findingMark(findings, { x: right - usersWidth - MARK_WIDTH - GAP / 2, y: NAME.y - 12 })] : []),
      { kind: 'text', x: right, y: NAME.y, text: usersText, size: META.size, bold: true, ink: 'ink', anchor: 'end' },
      ...meta(site, right),
      ...shiftBar(site, right - SITE_PADDING),
    ],
    { move: at, title: words.site.title(site, users) },
  );
}

/** Place and line from the left, as much as there is room for; survival on the right is never cut. */
function meta(site: Site, right: number): readonly Shape[] {
  const survive = words.site.survive(site.surviveHoursWithoutWan);
  const width = right - SITE_PADDING - textWidth(survive, META.size) - GAP;
  const common = { kind: 'text', y: META.y, size: META.size, ink: 'inkSoft' } as const;
  return [
    { ...common, x: SITE_PADDING, text: fitText(`${words.site.place(site)} · ${words.site.line(site)}`, { width, size: META.size }) },
    { ...common, x: right, text: survive, anchor: 'end' },
  ];
}

/** Midnight to midnight; fine marks at 6, 12 and 18 o'clock. */
function shiftBar({ shifts }: Site, width: number): readonly Shape[] {
  const ground = box({ x: SITE_PADDING, y: BAR.y, width, height: BAR.height }, { radius: 2, fill: 'shiftGround' });
  const segments = shiftSegments(shifts).map(({ from, to, index }) =>
    box({ x: SITE_PADDING + from * width, y: BAR.y, width: Math.max(1, (to - from) * width - 1), height: BAR.height }, { fill: index % 2 === 0 ? 'shiftEven' : 'shiftOdd' }),
  );
  const quarters = QUARTERS.map((share) => box({ x: SITE_PADDING + share * width, y: BAR.y, width: 1, height: BAR.height }, { fill: 'site' }));
  return [ground, ...segments, ...quarters];
}
