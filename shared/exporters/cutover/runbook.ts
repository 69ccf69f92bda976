import type { CutoverPack, Gate, SitePack } from '../../../models/cutover/pack';
import { heading, list, table, text, type Block } from '../../blocks/block';
import { spanText } from '../continuity/words';
import type { ExportStamp } from '../exportStamp';
import { handBlocks } from './handBlocks';
import { standingText } from './gateWords';
import { raciTable } from './raciTable';
import { siteBlocks } from './siteBlocks';
import { momentText, roleText } from './words';

/** The cutover of one wave as a document to work by. */
export function runbook(pack: CutoverPack, stamp: ExportStamp): readonly Block[] {
  return [
    heading(1, `Cutover runbook, wave ${String(pack.wave)}: ${pack.sites.map(({ name }) => name).join(', ')}`),
    text('Print it, write names in, and note the real time beside each step. Times are those of the clock at the site.'),
    ...list([
      `Plan: ${stamp.planName} (${stamp.planId}), version ${stamp.planHash.slice(0, 12)}, scenario ${stamp.scenario}`,
      `Rules ${stamp.rulePack}; prices as of ${stamp.priceBookAsOf} (${stamp.priceBookId}); ${stamp.completeness}`,
      `Written by Plantwright ${stamp.appVersion} (D-20). How long steps take is assumed until a rehearsal has measured it.`,
    ]),
    heading(2, 'At a glance'),
    ...table(['Site', 'Work ends', 'Go or back', 'Users are in', 'Point of no return', 'Window ends', 'Steps take', 'Plan keeps'], pack.sites.map(glance)),
    heading(2, 'Does it fit?'),
    ...(pack.findings.length === 0 ? [text('Yes: every site has its users in before its point of no return, within the hours that the plan keeps.')] : list(pack.findings.map(({ text: words }) => words))),
    heading(2, 'Gates'),
    ...table(['Gate', 'Decided by', 'Evidence', 'Who decides', 'Stands', 'Name, yes or no, signature'], pack.gates.map(gateRow)),
    ...pack.sites.flatMap((site) => siteBlocks(site)),
    ...pack.sites.flatMap((site) => handBlocks(site)),
    heading(2, 'Who answers for what'),
    text('R does it, A answers for it, C is asked before, I is told.'),
    ...raciTable(pack.raci),
    heading(2, 'Who is told what, and when'),
    ...table(['When', 'To whom', 'What', 'By', 'How'], pack.announcements.map(({ localAt, audience, message, by, channel }) => [momentText(localAt), audience, message, roleText(by), channel])),
  ];
}

const glance = ({ name, timeZone, localStart, localDecided, localOpened, localPointOfNoReturn, localWindowEnd, minutes, plannedMinutes }: SitePack): readonly string[] => [
  `${name} (${timeZone})`,
  momentText(localStart),
  momentText(localDecided),
  momentText(localOpened),
  momentText(localPointOfNoReturn),
  momentText(localWindowEnd),
  spanText(minutes),
  spanText(plannedMinutes),
];

const gateRow = (gate: Gate): readonly string[] => [gate.title, momentText(gate.localDue), gate.evidence, gate.decider ?? 'NOBODY: name somebody', standingText(gate), ''];
