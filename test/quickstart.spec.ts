import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { DemoWorld } from './support/demo.world';

const run = promisify(execFile);
const readme = readFileSync(join(__dirname, '..', 'README.md'), 'utf8');

interface Step {
  heading: string;
  calls: string;
  answer: string;
}

/** Each step of the section: its heading, its calls, and what the text says they answer. */
function stepsOf(text: string): Step[] {
  const [, section = ''] = /\n## Gọi thử · First calls\n([\s\S]*?)\n## /.exec(text) ?? [];
  return section
    .split('\n### ')
    .slice(1)
    .map((part) => {
      const [, calls = '', answer = ''] = /```sh\n([\s\S]*?)```\s+```text\n([\s\S]*?)```/.exec(part) ?? [];
      return { heading: part.split('\n')[0]!, calls, answer };
    });
}

/** Line ends and the blanks between members mean nothing. */
const plain = (text: string) => text.replaceAll('\r', '').replace(/,\s+/g, ',');

/** The pieces between the dots, line by line, in the order in which they must be answered. */
const piecesOf = (answer: string): string[] =>
  answer
    .split('\n')
    .flatMap((line) => plain(line).split('…'))
    .map((piece) => piece.trim())
    .filter(Boolean);

function firstMissing(answer: string, given: string): string | undefined {
  let at = 0;
  return piecesOf(answer).find((piece) => {
    const found = given.indexOf(piece, at);
    at = found + piece.length;
    return found < 0;
  });
}

describe('the guides', () => {
  const root = join(__dirname, '..');
  const guides = ['README.md', 'docs/official.md', 'docs/frontend.md', 'docs/integrator.md'];

  it.each(guides)('%s points at files that are there', (guide) => {
    const targets = [...readFileSync(join(root, guide), 'utf8').matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(
      ([, to]) => to!,
    );
    expect(targets.filter((to) => !existsSync(join(root, guide, '..', to)))).toEqual([]);
  });
});

describe('the first calls of the README', () => {
  const steps = stepsOf(readme);
  const seam = '=== next step ===';
  let world: DemoWorld;
  let answers: string[];

  beforeAll(async () => {
    world = await DemoWorld.open();
    await world.app.listen(0, '127.0.0.1');
    const calls = steps.map((step) => step.calls).join(`\necho; echo '${seam}'\n`);
    const script = calls.replaceAll('http://localhost:3000', await world.app.getUrl());
    const { stdout } = await run('bash', ['-u', '-c', script], { timeout: 60_000, maxBuffer: 16_000_000 });
    answers = stdout.split(seam).map(plain);
  }, 120_000);
  afterAll(() => world?.close());

  it('are five to nine, each with its answer', () => {
    expect(steps.length).toBeGreaterThanOrEqual(5);
    expect(steps.length).toBeLessThanOrEqual(9);
    expect(steps.filter(({ calls, answer }) => !calls.includes('curl') || !answer)).toEqual([]);
    expect(readme.match(/```sh\n/g)).toHaveLength(steps.length);
  });

  it.each(steps.map(({ heading }, at) => [heading, at] as const))('%s: answers as the text says', (_, at) => {
    const { answer } = steps[at]!;
    const missing = firstMissing(answer, answers[at]!);
    expect(missing && { missing, answered: answers[at] }).toBeUndefined();
  });
});
