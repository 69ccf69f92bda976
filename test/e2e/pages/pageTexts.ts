import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { setLanguage, type Language } from '../../../shared/language/language';
import { filesBelow, ROOT } from '../../architecture/tree';

/** Every text that a person or a screen reader gets from the page as it stands, each as a whole. */
export const pageTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const texts: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node.textContent ?? '');
    for (const name of ['aria-label', 'placeholder', 'title']) for (const element of document.querySelectorAll(`[${name}]`)) texts.push(element.getAttribute(name) ?? '');
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });

/** Buttons, tabs and choices whose words do not fit. */
export const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, [role="tab"], select, th')]
      .filter((element) => element.checkVisibility() && element.scrollWidth > element.clientWidth + 1)
      .map((element) => (element.textContent ?? '').trim())
      .filter((text) => text !== ''),
  );

/** Fixed English texts of the page that German says otherwise; words that the plan itself uses may stand anywhere. */
export async function foreignTexts(plan: string): Promise<ReadonlySet<string>> {
  const german = new Set(await textsIn('de'));
  const english = await textsIn('en');
  return new Set(english.filter((text) => !german.has(text) && !plan.includes(JSON.stringify(text))));
}

async function textsIn(language: Language): Promise<readonly string[]> {
  const modules = await Promise.all(filesBelow('renderer', ['messages.ts']).map((path) => import(join(ROOT, path)) as Promise<object>));
  setLanguage(language);
  const texts = modules.flatMap((module) => leaves({ ...module }));
  setLanguage('en');
  return texts;
}

function leaves(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [];
}
