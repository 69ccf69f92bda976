import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const at = ({ path }: Problem): string => (path === '' ? '' : ` bei ${path}`);

const fileOf = (problem: Problem): string => param(problem, 'name', problem.path === '' ? 'Die Datei' : problem.path);

const reason = (problem: Problem): string => (param(problem, 'reason', '') === '' ? '' : ` (${param(problem, 'reason', '')})`);

const ORIGINS: Readonly<Record<string, string>> = { planHash: 'Die Version des Plans', scenario: 'Das Szenario', rulePack: 'Das Regelwerk', priceBookId: 'Das Preisbuch', priceBookAsOf: 'Der Stand der Preise' };

export const otherMessagesDe: MessagesOf<'file'> & MessagesOf<'host'> & MessagesOf<'export'> & MessagesOf<'engine'> & MessagesOf<'rules'> = {
  'file.not-found': (problem) => `${fileOf(problem)} wurde nicht gefunden; ${param(problem, 'expected', '') === '' ? 'prüfen Sie Name und Ordner' : `erwartet: ${param(problem, 'expected', '')}`}.`,
  'file.not-readable': (problem) => `${fileOf(problem)} ist nicht lesbar${reason(problem)}; wählen Sie eine Datei, die Sie lesen dürfen.`,
  'file.not-writable': (problem) => `${fileOf(problem)} lässt sich nicht schreiben${reason(problem)}; prüfen Sie Rechte und freien Platz des Ordners oder wählen Sie einen anderen Ort.`,
  'file.changed-on-disk': (problem) => `${fileOf(problem)} wurde seit dem Öffnen von einem anderen Programm geändert; speichern Sie unter einem anderen Namen oder öffnen Sie die Datei neu und wiederholen Sie die Änderung.`,
  'file.name-invalid': (problem) => `„${fileOf(problem)}“ ist als Dateiname nicht verwendbar${reason(problem)}; verwenden Sie Buchstaben, Ziffern, Bindestriche und Leerzeichen.`,
  'file.newer-version-kept': (problem) =>
    `${fileOf(problem)} wurde mit einem neueren Plantwright gespeichert (Formatversion ${param(problem, 'found', 'unbekannt')}) und blieb unberührt; speichern Sie unter einem anderen Namen oder aktualisieren Sie Plantwright.`,
  'host.request-invalid': (problem) => `Die App hat eine Anfrage gesendet, die ihr Host nicht versteht (${param(problem, 'method', 'unbekannte Anfrage')}${at(problem)}); laden Sie die App neu und versuchen Sie es erneut.`,
  'host.answer-invalid': (problem) => `Der Host hat so geantwortet, dass die App es nicht versteht (${param(problem, 'method', 'unbekannte Anfrage')}${at(problem)}); laden Sie die App neu und versuchen Sie es erneut.`,
  'host.refused': (problem) => `Der Host hat die Anfrage abgelehnt: ${param(problem, 'reason', 'sie kam nicht von der App selbst')}.`,
  'host.unreachable': () => 'Der Host der App antwortet nicht; prüfen Sie, ob er noch läuft, und laden Sie dann neu. Im offenen Plan geht nichts verloren, bis Sie ihn schließen.',
  'export.manifest-missing': () => 'Es gibt kein lesbares Verzeichnis der Dateien; nennen Sie den Ordner einer Übergabe, die Plantwright geschrieben hat.',
  'export.file-gone': () => 'Diese Datei steht im Verzeichnis und ist nicht da.',
  'export.file-changed': () => 'Seit dem Schreiben geändert; vergleichen Sie sie mit „plantwright drift“ mit dem Plan oder exportieren Sie neu.',
  'export.file-unlisted': () => 'Diese Datei steht nicht im Verzeichnis: Sie ist von einem früheren Export übrig oder jemandes eigene; legen Sie sie woanders hin oder exportieren Sie alles neu.',
  'export.stale': (problem) => `${ORIGINS[param(problem, 'what', '')] ?? 'Die Herkunft'} ist hier ${param(problem, 'got', '?')}, im Verzeichnis ${param(problem, 'expected', 'etwas anderes')}; exportieren Sie alles neu.`,
  'export.disagrees': (problem) => `${param(problem, 'what', 'Ein Wert')}: hier ${param(problem, 'got', 'nichts')}, in ${param(problem, 'other', 'der anderen Sprache')} ${param(problem, 'expected', 'nichts')}.`,
  'export.secret': (problem) => `Nichts wurde exportiert: Der Text${problem.path === '' ? '' : ` bei ${problem.path}`} sieht nach einem Geheimnis aus (${param(problem, 'kind', 'a secret')}). Bewahren Sie es in einem Tresor auf, ändern Sie es, weil es aufgeschrieben wurde, und nehmen Sie es aus dem Plan.`,
  'export.unknown-format': (problem) => `Einen Export „${param(problem, 'got', '?')}“ gibt es nicht; erwartet: ${param(problem, 'expected', 'eines der aufgeführten Formate')}.`,
  'engine.failed': (problem) =>
    `Die Berechnung brach${at(problem)} wegen eines Fehlers in Plantwright ab (${param(problem, 'reason', 'ohne weitere Angabe')}); Ihr Plan ist unversehrt. Bitte melden Sie den Fehler zusammen mit dem Plan.`,
  'rules.example-path-unknown': (problem) =>
    `Das Beispiel${at(problem)} ändert ${param(problem, 'got', 'eine Stelle')}, die der Beispielplan nicht hat; erwartet wird ein Pfad wie ${param(problem, 'expected', '/sites/north/name')}.`,
  'rules.example-silent': (problem) => `Die Regel${at(problem)} greift bei dem Beispiel nicht, bei dem sie greifen soll; berichtigen Sie ihre Bedingung oder das Beispiel.`,
  'rules.example-fires': (problem) => `Die Regel${at(problem)} greift bei dem Beispiel, bei dem sie nicht greifen soll; berichtigen Sie ihre Bedingung oder das Beispiel.`,
  'rules.fact-unknown': (problem) => `Eine Planangabe „${param(problem, 'got', '?')}“ gibt es nicht${at(problem)}; erwartet: ${param(problem, 'expected', 'eine der aufgeführten Angaben')}.`,
  'rules.condition-unfit': (problem) => `Die Bedingung${at(problem)} passt nicht zu ihrer Angabe; erwartet: ${param(problem, 'expected', 'ein anderer Vergleich')}, gefunden: ${param(problem, 'got', 'etwas anderes')}. Berichtigen Sie sie.`,
  'rules.rule-unknown': (problem) => `Eine eingebaute Regel „${param(problem, 'got', '?')}“ zum Ändern gibt es nicht${at(problem)}; erwartet wird die Kennung einer aufgeführten Regel.`,
  'rules.id-taken': (problem) => `Die Kennung „${param(problem, 'id', '?')}“${at(problem)} ist schon vergeben (${param(problem, 'other', 'eine andere Regel')}); geben Sie der Regel eine eigene.`,
  'rules.family-wrong': (problem) => `Die Kennung „${param(problem, 'id', '?')}“${at(problem)} gehört nicht zu ihrer Familie; sie muss beginnen mit ${param(problem, 'expected', 'der Familie und einem Punkt')}.`,
};
