import { DARK, GREY, LIGHT, type Palette } from '../../drawing/svg/palettes';
import { FONTS } from '../../drawing/svg/sceneSvg';

const variables = (palette: Palette): string => Object.entries(palette).map(([ink, colour]) => `--${ink}: ${colour};`).join(' ');

/** The page in the colours of the drawing: light, dark where the reader's system is dark, grey on paper. */
export const PAGE_STYLE = `
:root { color-scheme: light dark; ${variables(LIGHT)} }
@media (prefers-color-scheme: dark) { :root { ${variables(DARK)} } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 14px/1.5 ${FONTS}; font-variant-numeric: tabular-nums; }
header, main, footer { max-width: 1200px; margin: 0 auto; padding: 16px 24px; }
h1 { font-size: 28px; line-height: 36px; margin: 8px 0; } h2 { font-size: 20px; line-height: 28px; margin: 0 0 12px; } h3 { font-size: 16px; margin: 16px 0 8px; }
a { color: var(--accentInk); }
:focus-visible { outline: 3px solid var(--accent); outline-offset: 1px; }
.soft, .unit, .kind, caption { color: var(--inkSoft); } .kind { font-size: 12px; }
.headline { font-size: 20px; line-height: 28px; max-width: 60em; }
.stamp { display: flex; flex-wrap: wrap; gap: 4px 24px; margin: 12px 0; } .stamp div { display: flex; gap: 6px; } .stamp dt { color: var(--inkSoft); } .stamp dd { margin: 0; font-weight: 600; }
nav ul { display: flex; flex-wrap: wrap; gap: 4px 16px; padding: 0; margin: 8px 0; list-style: none; }
main > section { background: var(--card); border: 1px solid var(--edge); border-radius: 4px; padding: 20px; margin: 0 0 16px; }
.scroll { overflow-x: auto; margin: 0 0 16px; } table { border-collapse: collapse; min-width: 50%; } caption { text-align: left; padding: 4px 0; font-weight: 600; }
th, td { padding: 4px 12px 4px 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--edge); } tbody th { font-weight: 400; } thead th { color: var(--inkSoft); font-weight: 600; }
tfoot th, tfoot td { font-weight: 600; } .number { text-align: right; white-space: nowrap; } .because { white-space: normal; } .number .because { text-align: left; }
.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 12px; } .card { border: 1px solid var(--edge); border-radius: 4px; padding: 4px 16px; min-width: 0; }
.card dl { display: grid; grid-template-columns: 1fr auto; gap: 2px 12px; margin: 0; } .card dd { margin: 0; text-align: right; font-weight: 600; }
summary { cursor: pointer; } .why > summary { list-style: none; text-decoration: underline dotted; text-underline-offset: 3px; white-space: nowrap; } .why > summary::-webkit-details-marker { display: none; }
.because { font-weight: 400; text-align: left; max-width: 60ch; padding: 6px 10px; margin: 4px 0; background: var(--derived); border-radius: 4px; overflow-wrap: anywhere; } .because p { margin: 0 0 4px; } .because ul { margin: 0; padding-left: 18px; }
.figure { padding: 2px 0; overflow-wrap: anywhere; } .figure:target { outline: 2px solid var(--accent); }
.error { color: var(--error); } .warning { color: var(--critical); }
#drawing-frame { background: var(--ground); overflow: hidden; border: 1px solid var(--edge); touch-action: none; cursor: grab; } #drawing { display: block; width: 100%; height: auto; max-height: 85vh; }
#drawing-tools button { font: inherit; margin: 0 4px 0 0; padding: 2px 10px; color: var(--ink); background: var(--card); border: 1px solid var(--line); border-radius: 4px; cursor: pointer; }
@media print {
  :root { color-scheme: light; ${variables(GREY)} }
  body { background: none; font-size: 10pt; } header, main, footer { max-width: none; padding: 0; } nav, #drawing-tools, #figures { display: none; }
  main > section { border: none; padding: 0; break-inside: auto; } h2, h3, caption { break-after: avoid; } tr, li, .card, svg { break-inside: avoid; } thead { display: table-header-group; } .scroll { overflow: visible; } #drawing { max-height: 24cm; } .why > summary { text-decoration: none; }
}
`;
