import { AsyncLocalStorage } from 'node:async_hooks';
import type { UnitOfWork } from '../../../src/platform/database/unit-of-work';

const undone = new Error('undone');

/**
 * From now on every transaction does all it does, answers, and is rolled back: each call of the matrix meets the same
 * world. `before` looks at what was written just before it goes.
 */
export function undoAll(work: UnitOfWork, before?: () => Promise<void>): void {
  // A second call takes the place of the first.
  const open = Object.getPrototypeOf(work).transaction.bind(work) as UnitOfWork['transaction'];
  const inside = new AsyncLocalStorage<true>();
  work.transaction = async <T>(does: () => Promise<T>): Promise<T> => {
    if (inside.getStore()) return open(does);
    let answer: T;
    const whole = async () => {
      answer = await does();
      await work.query('set constraints all immediate');
      await before?.();
      throw undone;
    };
    await inside.run(true, () =>
      open(whole).catch((error: unknown) => {
        if (error !== undone) throw error;
      }),
    );
    return answer!;
  };
}
