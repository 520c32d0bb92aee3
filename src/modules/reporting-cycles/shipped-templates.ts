import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { columnsOf } from '../../engines/figures/forms/form-figures';
import { type Form, forms } from '../../engines/figures/forms/form-file';
import { figures } from '../../engines/figures/definition';
import { packageRoot } from '../../platform/package-root';
import type { FormCell, FormRule, FormTable, TemplateContent } from './template-content';
import { readContent } from './template-reader';

/** A form that comes with the product: its parts stand in files of their own, or are the statistical forms of a circular. */
interface InFile {
  code: string;
  edition: number;
  title: string;
  titleEn: string;
  source: string;
  parts: string[];
  /** Codes of forms of data/figures/kntc-forms.json. */
  forms?: string[];
}

export interface ShippedTemplate {
  code: string;
  edition: number;
  title: string;
  titleEn: string;
  source: string;
  content: TemplateContent;
}

const read = <T>(name: string): T => JSON.parse(readFileSync(join(packageRoot, 'data', 'reports', name), 'utf8')) as T;

/** A column of a circular's form as a cell: the figure that counts it, and consolidated as its kind demands. */
function tableOfForm(form: Form): FormTable {
  const cells = columnsOf(form).map(({ code, column, block, labelVi, labelEn, unit, unitEn }): FormCell => {
    const figure = figures().get(code)!;
    return {
      key: code,
      labelVi: `(${column}) ${block ? `${block}: ` : ''}${labelVi}`,
      labelEn: `(${column}) ${labelEn}`,
      unit: unit ?? figure.unit,
      unitEn: unitEn ?? figure.unitEn,
      figure: code,
      rule: figure.kind === 'RATIO' ? 'RATE' : 'SUM',
      required: false,
    };
  });
  const { number, title, titleEn, source } = form;
  return {
    key: form.form,
    title: `Biểu ${number}. ${title}`,
    titleEn,
    note: source,
    shape: 'CELLS',
    cells,
    columns: [],
  };
}

/** The formulas printed on a form. What cannot be checked for want of a number is told, not guessed. */
function rulesOfForm(form: Form): FormRule[] {
  const columns = columnsOf(form);
  const codeOf = new Map(columns.map(({ column, code }) => [column, code]));
  return columns.flatMap(({ code, column, checked }) =>
    checked.flatMap(({ sign, columns: parts, text }, at): FormRule[] => {
      const right = parts.map((each) => codeOf.get(each));
      if (right.some((each) => each === undefined)) return [];
      return [
        {
          code: `${code}-${at + 1}`,
          severity: 'ERROR',
          left: code,
          sign,
          right: right as string[],
          previous: false,
          labelVi: `Biểu ${form.number}: cột ${column}${text}`,
          labelEn: `Form ${form.number}: column ${column}${text}`,
        },
      ];
    }),
  );
}

function made({ parts, forms: wanted = [], ...named }: InFile): ShippedTemplate {
  const files = parts.map((name) => read<Partial<TemplateContent>>(name));
  const circular = wanted.map((code) => forms().get(code)!).filter((form) => columnsOf(form).length > 0);
  const { content, violations } = readContent({
    sections: files.flatMap(({ sections = [] }) => sections),
    tables: [...files.flatMap(({ tables = [] }) => tables), ...circular.map(tableOfForm)],
    rules: [...files.flatMap(({ rules = [] }) => rules), ...circular.flatMap(rulesOfForm)],
  });
  if (violations.length > 0) throw new Error(`${named.code}: ${JSON.stringify(violations.slice(0, 5))}`);
  return { ...named, content };
}

let kept: ReadonlyMap<string, ShippedTemplate> | undefined;

/** The forms of data/reports, by code. Read when first asked for: by then every module has told its figures. */
export const shippedTemplates = (): ReadonlyMap<string, ShippedTemplate> =>
  (kept ??= new Map(read<{ templates: InFile[] }>('templates.json').templates.map((file) => [file.code, made(file)])));
