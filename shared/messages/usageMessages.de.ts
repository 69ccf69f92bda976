import { param, type MessagesOf } from './message';

export const usageMessagesDe: MessagesOf<'usage'> = {
  'usage.form-unknown': (problem) =>
    `${param(problem, 'name', 'Die Datei')} ist keine lesbare Rechnung: Der ersten Zeile fehlt ${param(problem, 'missing', 'der Kopf einer Rechnung')}; exportieren Sie die Kosten in Cost Management in der Form FOCUS oder als tatsächliche Kosten.`,
  'usage.row-value': (problem) =>
    `Zeile ${param(problem, 'row', '?')} wurde ausgelassen: In der Spalte ${param(problem, 'column', '?')} wird erwartet: ${param(problem, 'expected', 'ein anderer Wert')}, gefunden: ${param(problem, 'got', '') === '' ? 'nichts' : `„${param(problem, 'got', '')}“`}.`,
  'usage.malformed': (problem) => `${param(problem, 'name', 'Die Datei')} ist als Rechnung nicht lesbar: ${param(problem, 'reason', 'unbekannte Form')}; exportieren Sie sie erneut.`,
  'usage.too-large': (problem) => `${param(problem, 'name', 'Die Datei')} ist größer als ${param(problem, 'allowed', '?')} ${param(problem, 'unit', 'Byte')}; exportieren Sie Monat für Monat oder nur die Ressourcengruppen des Plans.`,
  'usage.empty': (problem) => `${param(problem, 'name', 'Die Rechnung')} enthält keine verwendbare Zeile; wählen Sie einen anderen Zeitraum oder eine andere Datei.`,
  'usage.currency-unfit': (problem) =>
    `Die Rechnung ist in ${param(problem, 'got', '?')}, der Plan in ${param(problem, 'expected', '?')}; exportieren Sie sie in ${param(problem, 'expected', '?')} oder setzen Sie Währung und Kurs des Plans.`,
  'usage.no-whole-month': (problem) => `Kein Monat der Rechnung ist vom ersten bis zum letzten Tag berechnet (${param(problem, 'months', 'keiner hat Verbrauch')}); wählen Sie für den Export mindestens einen ganzen Monat oder nennen Sie ihn beim Lesen aus Azure.`,
  'usage.cancelled': () => 'Das Lesen der Rechnung wurde angehalten; nichts davon wurde behalten.',
  'usage.scope-invalid': (problem) => `${param(problem, 'got', 'Der Bereich')} ist kein Bereich einer Rechnung; verwenden Sie einen wie subscriptions/<id> oder providers/Microsoft.Billing/billingAccounts/<id>.`,
  'usage.month-invalid': (problem) => `${param(problem, 'got', 'Der Text')} ist kein Monat; schreiben Sie ihn wie 2027-03, mehrere mit Kommas dazwischen.`,
  'usage.month-unfit': (problem) => `Azure gibt den Verbrauch von ${param(problem, 'got', 'diesem Bereich')} nicht für einen gewählten Monat heraus, sondern nur für Abonnements, Verwaltungsgruppen und Konten von Enterprise Agreements; übernehmen Sie stattdessen eine exportierte Datei des Monats.`,
  'usage.sign-in-failed': (problem) => `Die Anmeldung bei Azure gelang nicht (${param(problem, 'reason', 'keine Antwort')}); führen Sie az login aus oder melden Sie sich mit einem Gerätecode an.`,
  'usage.refused': (problem) => `Azure zeigt diese Rechnung nicht (HTTP-Status ${param(problem, 'status', '?')}); melden Sie sich als jemand an, der ihre Kosten lesen darf, oder übernehmen Sie eine exportierte Datei.`,
  'usage.busy': () => 'Azure ist gerade überlastet; versuchen Sie es in einer Stunde erneut oder übernehmen Sie eine exportierte Datei.',
  'usage.unreachable': (problem) => `Die Rechnung lässt sich nicht aus Azure lesen: ${param(problem, 'reason', 'keine Verbindung')}. Versuchen Sie es später erneut oder übernehmen Sie eine exportierte Datei.`,
  'usage.answer-malformed': (problem) => `Eine Antwort von Azure ist als Rechnung nicht lesbar: ${param(problem, 'reason', 'unbekannte Form')}. Übernehmen Sie stattdessen eine exportierte Datei.`,
  'usage.link-foreign': () => 'Azure verweist für die nächste Seite anderswohin; dem wurde nicht gefolgt. Übernehmen Sie stattdessen eine exportierte Datei.',
  'usage.suggestion-unknown': (problem) => `Die Rechnung schlägt keine Korrektur von ${param(problem, 'id', '?')} vor; sie schlägt vor: ${param(problem, 'known', 'keine')}.`,
};
