import { heading, table, text, type Block } from '../../../blocks/block';
import { STANDING_WORDS, standingCounts, STANDINGS } from '../../governance/standingWords';
import { moneyText, numberText } from '../../viewer/figureText';
import type { ReportContext } from '../reportContext';
import { REPORT_WORDS } from '../words';

const words = REPORT_WORDS.baseline;

/** Gaps and questions first; then alerts and logs. */
export function baselineChapter({ report }: ReportContext): readonly Block[] {
  const { controls, observability } = report.governance;
  const ordered = STANDINGS.flatMap((standing) => controls.filter((row) => row.standing === standing)).filter(({ standing }) => standing !== 'not-applicable');
  return [
    heading(2, words.title),
    text(`${standingCounts(controls)}.`),
    ...table([words.control, words.standing, words.sentence, words.action], ordered.map(({ area, title, standing, sentence, action }) => [`${words.areas[area]}: ${title}`, STANDING_WORDS[standing], sentence, action])),
    heading(3, words.alerts),
    ...table([words.tier, words.meaning, words.signals, words.inHours, words.outside], observability.tiers.map(({ tier, meaning, signals, inHours, outside }) => [tier, meaning, String(signals), inHours, outside]), [2]),
    heading(3, words.logs),
    ...table([words.environment, words.perMonth, REPORT_WORDS.layers.monthly], observability.logs.map(({ name, gibPerMonth, monthly }) => [name, words.gib(numberText(gibPerMonth)), moneyText(monthly, report.bill.currency)]), [1, 2]),
  ];
}
