import { Binder } from '../../../src/platform/views/bind';
import { views } from '../../../src/platform/views/view';

export interface ColumnOfWords {
  at: string;
  table: string;
  column: string;
  words: readonly string[];
}

/** Columns that hold one of a few words, with the words that the code knows. */
export function columnsOfWords(): ColumnOfWords[] {
  return [...views().values()].flatMap((view) => {
    const bind = new Binder();
    // A view of versions on a day is a select from its table.
    const table = view
      .from('a', bind)
      .trim()
      .replace(/^\([^]*from (app\.\w+) v[^]*$/, '$1');
    return [...view.fields.values()].flatMap((field) => {
      const column = field.kind === 'column' && /^a\.(\w+)$/.exec(field.sql('a', bind))?.[1];
      if (!column || field.kind !== 'column' || !field.codec.enumValues) return [];
      return [{ at: `${table}.${column}`, table, column, words: field.codec.enumValues }];
    });
  });
}
