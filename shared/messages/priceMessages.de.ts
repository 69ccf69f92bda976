import type { Problem } from '../../models/problem/problem';
import { param, type MessagesOf } from './message';

const KEPT = 'Ihre vorhandenen Preisbücher sind unverändert.';
const AGAIN = `Versuchen Sie es später erneut; es geht dort weiter, wo es stehen blieb. ${KEPT}`;

function onPage(problem: Problem): string {
  const page = param(problem, 'page', '');
  const query = param(problem, 'query', '');
  return page === '' ? '' : ` (Seite ${page}${query === '' ? '' : `, gefragt nach ${query}`})`;
}

const found = (problem: Problem): string => (param(problem, 'got', '') === '' ? 'nichts' : `„${param(problem, 'got', '')}“`);

export const priceMessagesDe: MessagesOf<'prices'> = {
  'prices.book-unknown': (problem) =>
    `Das Preisbuch „${param(problem, 'id', '?')}“ liegt nicht auf diesem Computer; lassen Sie sich die Datei von der Person geben, die den Plan gemacht hat, oder wählen Sie ein anderes Buch (${param(problem, 'known', 'es gibt weitere')}).`,
  'prices.service-unreachable': (problem) => `Die Azure-Preisliste ist nicht erreichbar${onPage(problem)}: ${param(problem, 'reason', 'keine Verbindung')}. ${AGAIN}`,
  'prices.service-refused': (problem) => `Die Azure-Preisliste antwortete mit HTTP-Status ${param(problem, 'status', '?')}${onPage(problem)} nach ${param(problem, 'attempts', 'mehreren')} Versuchen. ${AGAIN}`,
  'prices.page-malformed': (problem) => `Eine Antwort der Azure-Preisliste ist nicht lesbar${onPage(problem)}: ${param(problem, 'reason', 'keine Preisliste')}. ${AGAIN}`,
  'prices.page-truncated': (problem) => `Eine Antwort der Azure-Preisliste ist abgeschnitten${onPage(problem)}: ${param(problem, 'found', '?')} von ${param(problem, 'expected', '?')} Zeilen. ${AGAIN}`,
  'prices.item-malformed': (problem) =>
    `Zeile ${param(problem, 'item', '?')} einer Antwort der Azure-Preisliste ist nicht lesbar${onPage(problem)}: Das Feld ${param(problem, 'field', '?')} fehlt oder ist von anderer Art. ${AGAIN}`,
  'prices.duplicate': (problem) =>
    `Die Azure-Preisliste nennt zwei Preise für einen Zähler${onPage(problem)}: ${param(problem, 'got', '?')} zu ${param(problem, 'one', '?')} und zu ${param(problem, 'other', '?')}. Keiner wurde genommen. ${KEPT}`,
  'prices.currency-unknown': (problem) =>
    `Die Azure-Preisliste kennt die Währung ${param(problem, 'asked', '?')} nicht${onPage(problem)}${param(problem, 'got', '') === '' ? '' : `: Sie antwortete in ${param(problem, 'got', '')}`}; verwenden Sie ein Kürzel wie USD oder EUR. ${KEPT}`,
  'prices.currency-unfit': (problem) =>
    `Das Preisbuch „${param(problem, 'id', '?')}“ ist in ${param(problem, 'got', '?')}, der Plan in ${param(problem, 'expected', '?')}; wählen Sie ein Buch in ${param(problem, 'expected', '?')} oder USD oder ändern Sie die Währung des Plans.`,
  'prices.link-foreign': (problem) => `Die Azure-Preisliste verweist für die nächste Seite anderswohin (${param(problem, 'got', '?')})${onPage(problem)}; dem wurde nicht gefolgt. ${KEPT}`,
  'prices.too-large': (problem) =>
    `Die Antwort der Azure-Preisliste ist größer als erwartet${onPage(problem)}: mehr als ${param(problem, 'allowed', '?')} ${param(problem, 'unit', 'Seiten')}; fragen Sie nach weniger Regionen. ${KEPT}`,
  'prices.cancelled': (problem) => `Das Auffrischen wurde angehalten${onPage(problem)}; das nächste geht dort weiter, wenn es heute beginnt. ${KEPT}`,
  'prices.nothing-found': (problem) => `Die Azure-Preisliste hat keine Preise für ${param(problem, 'regions', 'diese Regionen')}; prüfen Sie die Namen der Regionen. ${KEPT}`,
  'prices.sheet-malformed': (problem) => `${param(problem, 'name', 'Die Tabelle')} ist als Preistabelle nicht lesbar: ${param(problem, 'reason', 'unbekannte Form')}. ${KEPT}`,
  'prices.sheet-empty': (problem) => `${param(problem, 'name', 'Die Tabelle')} enthält keine verwendbare Zeile, es entstand kein Buch. ${KEPT}`,
  'prices.row-value': (problem) =>
    `Zeile ${param(problem, 'row', '?')} wurde ausgelassen: In der Spalte ${param(problem, 'column', '?')} wird erwartet: ${param(problem, 'expected', 'ein anderer Wert')}, gefunden: ${found(problem)}; berichtigen Sie die Zelle und übernehmen Sie erneut.`,
  'prices.row-unmatched': (problem) =>
    `Zeile ${param(problem, 'row', '?')} wurde ausgelassen: Das Buch hat keinen Zähler ${param(problem, 'got', '?')}; prüfen Sie Namen und Einheit oder geben Sie Dienst, Produkt und SKU an, um ihn aufzunehmen.`,
  'prices.row-ambiguous': (problem) =>
    `Zeile ${param(problem, 'row', '?')} wurde ausgelassen: ${param(problem, 'found', 'Mehrere')} Zähler heißen ${param(problem, 'got', '?')}; geben Sie auch Dienst, Produkt oder SKU an.`,
  'prices.row-repeated': (problem) =>
    `Zeile ${param(problem, 'row', '?')} wurde ausgelassen: Zeile ${param(problem, 'other', '?')} nennt einen anderen Preis für denselben Zähler; behalten Sie eine von beiden.`,
};
