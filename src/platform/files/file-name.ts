const longest = 200;
/** Control characters, and those that hide or turn text: with them an .exe can be made to look like a picture. */
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;

/** The name to show: no path, nothing invisible. Undefined when nothing is left, or too much. */
export function shownName(given: string | undefined): string | undefined {
  const last = (given ?? '').normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const name = last.toWellFormed().replace(invisible, '').trim().replace(/^\.+/, '');
  return name.length > 0 && name.length <= longest ? name : undefined;
}

/** RFC 6266: always a download, under its name in full and, for old clients, in ASCII. */
export function attachment(name: string): string {
  const ascii = name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd')
    .replace(/Đ/g, 'D')
    .replace(/[^\w. ()-]/g, '_');
  const encoded = encodeURIComponent(name).replace(/['()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
