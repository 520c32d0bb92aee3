import { Injectable } from '@nestjs/common';
import type { AskedScope } from '../asked';
import { figures } from '../definition';
import type { FigureForm, FigureValue, FormMismatch } from '../figure.results';
import { Figures, type Question } from '../figures.service';
import { columnsOf } from './form-figures';
import type { Form } from './form-file';
import { check } from './form-formula';

/** A whole form at once: its columns, and whether they agree with each other. */
@Injectable()
export class FormsService {
  constructor(private readonly figures: Figures) {}

  async form(form: Form, asked: AskedScope, question: Question): Promise<FigureForm> {
    const wanted = columnsOf(form).map(({ code }) => figures().get(code)!);
    return formOf(form, await this.figures.values(wanted, asked, question));
  }
}

/** Puts values into a form, in the order of its columns, and checks its formulas. */
export function formOf(form: Form, given: readonly FigureValue[]): FigureForm {
  const byCode = new Map(given.map((value) => [value.code, value]));
  const columns = columnsOf(form);
  const values = new Map(columns.map(({ column, code }) => [column, byCode.get(code)?.value ?? null]));
  const mismatches: FormMismatch[] = [];
  const unchecked: string[] = [];
  for (const { column, checked } of columns) {
    for (const formula of checked) {
      const found = check(formula, column, values);
      if (found.state === 'UNCHECKED') unchecked.push(`${column}${formula.text}`);
      if (found.state === 'BROKEN') mismatches.push({ column, formula: formula.text, ...pick(found) });
    }
  }
  const { number, title, source } = form;
  return {
    form: form.form,
    number,
    title,
    source,
    columns: columns.map(({ column, block, labelVi, labelEn, formulas, code }) => ({
      column,
      block: block ?? null,
      labelVi,
      labelEn,
      formulas,
      figure: byCode.get(code)!,
    })),
    mismatches,
    unchecked,
  };
}

const pick = ({ value, expected }: { value: string; expected: string }) => ({ value, expected });
