import { describe, expect, it } from 'vitest';
import { buildContinuity } from '../../../../../shared/exporters/continuity/buildContinuity';
import { blocksHtml } from '../../../../../shared/blocks/blocksHtml';
import { blocksMarkdown } from '../../../../../shared/blocks/blocksMarkdown';
import { aboutText, countText, spanText } from '../../../../../shared/exporters/continuity/words';
import { starterExports } from '../../../../fixtures/starterExports';

const starters = starterExports();
const textOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');

describe('the continuity sheets of the starters', () => {
  it.each(starters)('are one for each site that uses the ERP, twice: $id', async ({ input }) => {
    const files = await buildContinuity(input);
    const using = input.plan.sites.filter((site) => input.plan.workloads.some((workload) => workload.siteIds.includes(site.id)));
    expect(files.map(({ path }) => path)).toEqual(using.flatMap((site) => [`continuity/${site.id}.md`, `continuity/${site.id}.html`]));
  });

  it.each(starters)('name every failure that can happen, every process and every flow of the site: $id', async ({ input }) => {
    const { plan, report } = input;
    for (const { path, bytes } of (await buildContinuity(input)).filter((file) => file.path.endsWith('.html'))) {
      const sheet = textOf(bytes);
      const site = plan.sites.find(({ id }) => path === `continuity/${id}.html`);
      const systems = new Set(plan.systems.filter(({ siteId }) => siteId === site?.id).map(({ id }) => id));
      const names = [
        ...report.scenarios.filter((row) => row.frequencyPerYear > 0 && row.recoveryMinutes > 0).map((row) => row.title),
        ...plan.workloads.filter((workload) => workload.siteIds.includes(site?.id ?? '')).map((workload) => workload.name),
        ...plan.integrations.filter(({ from, to }) => systems.has(from) || systems.has(to)).map((flow) => flow.name),
      ];
      for (const name of names) expect(sheet, path).toContain(name);
    }
  });

  it('are the same bytes again', async () => {
    const [first] = starters;
    if (!first) throw new Error('no starter');
    expect(await buildContinuity(first.input)).toEqual(await buildContinuity(first.input));
  });
});

describe('what the plan says', () => {
  const blocks = [{ kind: 'table', head: ['A'], rows: [['<script>alert("x")</script> | & # [a](b)']] }] as const;

  it('stays words in HTML', () => {
    const page = blocksHtml('<b>', blocks);
    expect(page).toContain('&lt;script&gt;alert(&quot;x&quot;)&lt;/script&gt; | &amp;');
    expect(page).not.toContain('<script');
    expect(page).not.toContain('<b>');
  });

  it('stays words in Markdown', () => {
    expect(blocksMarkdown(blocks)).toBe('| A |\n| --- |\n| \\<script\\>alert("x")\\</script\\> \\| \\& # \\[a\\](b) |\n');
  });
});

it('times and counts are written as people say them', () => {
  expect([0.4, 12, 480, 479.5, 1624.7].map(spanText)).toEqual(['0 min', '12 min', '8 h', '8 h', '27 h 5 min']);
  expect([7, 999, 1000, 91_686.07, 1_234_567].map(countText)).toEqual(['7', '999', '1,000', '91,686', '1,234,567']);
  expect([2468, 13, 0].map(aboutText)).toEqual(['2,500', '13', '0']);
});
