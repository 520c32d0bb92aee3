import { availableParallelism } from 'node:os';
import { Injectable, OnModuleInit } from '@nestjs/common';
import { hash, verify } from '@node-rs/argon2';
import { Refusal } from '../errors/refusal';
import { newTemporaryPassword } from './secrets';

/** argon2id, the second choice of OWASP's list: 19 MiB, two passes. */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 };
const shortest = 12;
const longest = 128;
const leastDifferent = 5;

/** At once: a hash fills a core and 19 MiB. Waiting: about a second's worth, the rest is sent away. */
const mostAtOnce = Math.max(1, Math.min(4, availableParallelism()));
const mostWaiting = 100;

/** Some keyboards write "ữ" as one character and some as three. */
const normal = (password: string) => password.normalize('NFKC');

@Injectable()
export class Passwords implements OnModuleInit {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private decoy: Promise<string> | undefined;

  onModuleInit(): Promise<string> {
    return this.decoyHash();
  }

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(normal(password), cost as Parameters<typeof hash>[1]));
  }

  /** Takes as long when there is nothing to compare with: time must not tell who has an account. */
  async verify(stored: string | undefined, password: string): Promise<boolean> {
    const against = stored ?? (await this.decoyHash());
    if (password.length > longest) return this.verify(undefined, password.slice(0, longest)).then(() => false);
    const same = await this.inTurn(() => verify(against, normal(password)));
    return stored !== undefined && same;
  }

  /** Refuses what is guessed soon. */
  check(password: string, username: string, path: string): void {
    const text = normal(password);
    const weak =
      text.length < shortest ||
      text.length > longest ||
      new Set(text).size < leastDifferent ||
      (username.length >= 4 && text.toLowerCase().includes(username));
    if (weak) throw new Refusal('PASSWORD_WEAK', { path });
  }

  private decoyHash(): Promise<string> {
    return (this.decoy ??= this.hash(newTemporaryPassword()));
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running < mostAtOnce) this.running++;
    else {
      if (this.waiting.length >= mostWaiting) throw new Refusal('OVERLOADED', { headers: { 'retry-after': '2' } });
      // Woken by whoever leaves, who hands over the turn as it is.
      await new Promise<void>((wake) => this.waiting.push(wake));
    }
    try {
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next) next();
      else this.running--;
    }
  }
}
