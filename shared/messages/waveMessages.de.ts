import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const row = (problem: Problem): string => `Zeile ${param(problem, 'row', '?')} bleibt weg`;
const name = (problem: Problem): string => param(problem, 'name', 'dem Eintrag');
const got = (problem: Problem): string => `„${param(problem, 'got', '?')}“`;

export const waveMessagesDe: MessagesOf<'waves'> = {
  'waves.table-foreign': (problem) => `Das ist nicht die Tabelle des Exports „Migrationswellen“: Es fehlen die Spalten ${param(problem, 'missing', 'die sie braucht')}; bearbeiten Sie wave-items.csv und behalten Sie die erste Zeile.`,
  'waves.item-unknown': (problem) => `${row(problem)}: Nichts im Plan hat die Kennung „${param(problem, 'id', '?')}“; behalten Sie die Kennungen des Exports.`,
  'waves.item-twice': (problem) => `${row(problem)}: „${param(problem, 'id', '?')}“ steht schon in Zeile ${param(problem, 'before', '?')}; behalten Sie eine davon.`,
  'waves.lock-unknown': (problem) => `${row(problem)}: In der Spalte locked von ${name(problem)} steht ${got(problem)}; sie kennt week, day, wave oder nichts.`,
  'waves.lock-unfit': (problem) => `${row(problem)}: ${name(problem)} lässt sich nicht auf eine Welle festlegen; es zieht vor allen Standorten um oder mit dem Standort, den der Plan nennt.`,
  'waves.date-invalid': (problem) => `${row(problem)}: ${got(problem)} ist kein Datum; schreiben Sie es wie 2027-06-30.`,
  'waves.date-ambiguous': (problem) => `${row(problem)}: ${got(problem)} kann ${param(problem, 'one', 'ein Tag')} oder ${param(problem, 'other', 'ein anderer')} sein, und keine andere Zeile sagt, welcher; schreiben Sie es wie 2027-06-30.`,
  'waves.date-early': (problem) => `${row(problem)}: ${param(problem, 'got', 'Das Datum')} liegt vor dem frühesten Beginn, ${param(problem, 'limit', 'dem des Plans')}.`,
  'waves.date-late': (problem) => `${row(problem)}: ${param(problem, 'got', 'Das Datum')} liegt nach dem spätesten Ende, ${param(problem, 'limit', 'dem des Plans')}.`,
  'waves.date-foreign': (problem) => `${row(problem)}: ${name(problem)} hat keinen eigenen Termin; verschieben Sie den Standort oder legen Sie es auf eine Welle fest.`,
  'waves.wave-unknown': (problem) => `${row(problem)}: ${got(problem)} ist keine Welle, die Standorte umzieht; die erste ist ${param(problem, 'first', 'die nach den Tests')}.`,
  'waves.row-contradicts': (problem) => `${row(problem)}: Zwei Zellen von ${name(problem)} verlangen Verschiedenes: ${param(problem, 'one', 'eines')} und ${param(problem, 'other', 'anderes')}; ändern Sie eine davon.`,
  'waves.reason-alone': (problem) => `${row(problem)}: ${name(problem)} hat einen Grund, aber keine Festlegung; schreiben Sie week, day oder wave in die Spalte locked.`,
  'waves.option-unknown': (problem) => `${param(problem, 'option', 'Die Option')} kennt ${got(problem)} nicht; sie kennt ${param(problem, 'known', 'hier nichts')}.`,
};
