import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from '../../../platform/package-root';
import type { Filter } from '../definition';
import { type Formula, readFormula } from './form-formula';

export interface ColumnInFile {
  column: number;
  block?: string;
  labelVi: string;
  labelEn: string;
  unit?: string;
  unitEn?: string;
  /** The figure it counts, of those members that have these values; null: no record of the system says it. */
  figure: string | null;
  where?: Filter;
  formulas?: string[];
  note?: string;
}

export interface FormInFile {
  form: string;
  number: string;
  title: string;
  titleEn: string;
  source: string;
  note?: string;
  columns: ColumnInFile[];
}

export interface Form extends Omit<FormInFile, 'columns'> {
  columns: (ColumnInFile & { code: string; formulas: string[]; checked: Formula[] })[];
}

const codeOf = (form: string, column: number): string => `${form}.C${String(column).padStart(2, '0')}`;

function read(): ReadonlyMap<string, Form> {
  const path = join(packageRoot, 'data', 'figures', 'kntc-forms.json');
  const { forms } = JSON.parse(readFileSync(path, 'utf8')) as { forms: FormInFile[] };
  return new Map(
    forms.map((form) => [
      form.form,
      {
        ...form,
        columns: form.columns.map((column) => {
          const formulas = column.formulas ?? [];
          return { ...column, code: codeOf(form.form, column.column), formulas, checked: formulas.map(readFormula) };
        }),
      },
    ]),
  );
}

let kept: ReadonlyMap<string, Form> | undefined;

/** The statistical forms, as data/figures/kntc-forms.json gives them. */
export const forms = (): ReadonlyMap<string, Form> => (kept ??= read());
