/** What a form consists of. Keys are short, stable words: a cell of the next edition that means the same keeps its key. */

export const consolidationRules = {
  SUM: 'Cộng. Sum of the children',
  COUNT_DISTINCT: 'Đếm không trùng. Distinct values of a column over all lines',
  RATE: 'Tổng tử số trên tổng mẫu số. Σ numerators over Σ denominators',
  LATEST: 'Số mới nhất. What was handed in last',
  MAX: 'Lớn nhất. The greatest',
} as const;
export type ConsolidationRule = keyof typeof consolidationRules;

export interface Section {
  key: string;
  heading: string;
  headingEn: string;
  /** What to write there. */
  guidance?: string;
  /** A heading alone has no text of its own. */
  text: boolean;
  required: boolean;
}

export interface FormCell {
  key: string;
  labelVi: string;
  labelEn: string;
  unit: string;
  unitEn: string;
  /** Code of the figure that fills it; absent: entered. */
  figure?: string;
  rule: ConsolidationRule;
  /** COUNT_DISTINCT: of which column of which table. */
  distinct?: { table: string; column: string };
  required: boolean;
  /** Its key in an earlier edition. */
  formerly?: string;
}

export interface FormColumn {
  key: string;
  labelVi: string;
  labelEn: string;
  kind: 'TEXT' | 'NUMBER' | 'DAY';
  required: boolean;
}

export interface FormTable {
  key: string;
  title: string;
  titleEn: string;
  note?: string;
  /** CELLS: one number a row; LINES: a list that each reporter extends and that is listed together when consolidated. */
  shape: 'CELLS' | 'LINES';
  cells: FormCell[];
  columns: FormColumn[];
  /** Drawn in documents: these cells, as bars. */
  chart?: string[];
}

export const signs = ['=', '<=', '>='] as const;

/** `left sign Σ right`; `previous`: the right side is the same agency's report of the cycle before. */
export interface FormRule {
  code: string;
  severity: 'ERROR' | 'WARN';
  left: string;
  sign: (typeof signs)[number];
  right: string[];
  previous: boolean;
  labelVi: string;
  labelEn: string;
}

export interface TemplateContent {
  sections: Section[];
  tables: FormTable[];
  rules: FormRule[];
}

export const cellsOf = ({ tables }: TemplateContent): FormCell[] => tables.flatMap(({ cells }) => cells);
export const textsOf = ({ sections }: TemplateContent): Section[] => sections.filter(({ text }) => text);
export const tableOf = ({ tables }: TemplateContent, key: string): FormTable | undefined =>
  tables.find((table) => table.key === key);
/** The keys a reopening may name. */
export const keysOf = (content: TemplateContent): Set<string> =>
  new Set([
    ...textsOf(content).map(({ key }) => key),
    ...content.tables.map(({ key }) => key),
    ...cellsOf(content).map(({ key }) => key),
  ]);
