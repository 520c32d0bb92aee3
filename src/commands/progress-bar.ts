export type Progress = (done: number, of: number, what: string) => void;

const width = 24;

/** A bar on the terminal; plain lines where there is none. */
export function progressBar(out: NodeJS.WriteStream = process.stderr): Progress {
  return (done, of, what) => {
    const full = Math.round((done / of) * width);
    const bar = `${'█'.repeat(full)}${'░'.repeat(width - full)} ${String(Math.round((done / of) * 100)).padStart(3)} %  ${what}`;
    if (!out.isTTY) out.write(`${bar}\n`);
    else out.write(`\r\x1b[2K${bar}${done === of ? '\n' : ''}`);
  };
}
