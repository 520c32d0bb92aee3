/** Lists in one cell of a sheet: an item a line, its parts between bars. */

const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/\|/g, '\\|')
    .replace(/\r\n?|\n/g, '\\n');

/** Between unescaped bars. */
function parts(line: string): string[] {
  const found = [''];
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (sign === '\\' && at + 1 < line.length) {
      const next = line[++at]!;
      found[found.length - 1] += next === 'n' ? '\n' : next;
    } else if (sign === '|') found.push('');
    else found[found.length - 1] += sign;
  }
  return found.map((part) => part.trim());
}

/** Empty parts at the end are left out. */
export function writeItems(items: readonly (readonly (string | null | undefined)[])[]): string {
  return items
    .map((item) => {
      const all = item.map((part) => escaped(part ?? ''));
      while (all.length > 1 && all.at(-1) === '') all.pop();
      return all.join(' | ');
    })
    .join('\n');
}

export const readItems = (cell: string): string[][] =>
  cell
    .split(/\r\n?|\n/)
    .filter((line) => line.trim() !== '')
    .map(parts);
