const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** Signs that XML 1.0 refuses even when they are written as entities: control characters and halves of pairs. */
const REFUSED = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text from the plan as plain text in XML and HTML, inside elements and quoted attributes. */
export const escapeMarkup = (text: string): string => text.replace(REFUSED, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
