import type { Violation } from '../../platform/errors/refusal';
import {
  cellsOf,
  consolidationRules,
  type FormCell,
  type FormColumn,
  type FormRule,
  type FormTable,
  type Section,
  signs,
  type TemplateContent,
} from './template-content';

const most = { sections: 100, tables: 60, cells: 600, columns: 40, rules: 600, right: 40 } as const;
const keyForm = /^[A-Za-z0-9][A-Za-z0-9_.-]{0,59}$/;
const figureForm = /^[A-Z][A-Z0-9_]*(\.[A-Z0-9_]+)+$/;

type Given = Record<string, unknown>;

/** Reads the content of a form that somebody sent, and keeps everything that is wrong with it. */
class ContentReader {
  readonly violations: Violation[] = [];

  content(given: unknown): TemplateContent {
    const of = this.object('content', given, ['sections', 'tables', 'rules']);
    const content = {
      sections: this.list('content.sections', of['sections'], most.sections, (at, each) => this.section(at, each)),
      tables: this.list('content.tables', of['tables'], most.tables, (at, each) => this.table(at, each)),
      rules: this.list('content.rules', of['rules'], most.rules, (at, each) => this.rule(at, each)),
    };
    if (this.violations.length === 0) this.agree(content);
    return content;
  }

  private section(at: string, given: unknown): Section {
    const of = this.object(at, given, ['key', 'heading', 'headingEn', 'guidance', 'text', 'required']);
    const text = this.flag(`${at}.text`, of['text'], true);
    return {
      key: this.key(`${at}.key`, of['key']),
      heading: this.text(`${at}.heading`, of['heading']),
      headingEn: this.text(`${at}.headingEn`, of['headingEn']),
      ...this.maybe('guidance', of['guidance'], (value) => this.text(`${at}.guidance`, value)),
      text,
      required: this.flag(`${at}.required`, of['required'], false) && text,
    };
  }

  private table(at: string, given: unknown): FormTable {
    const of = this.object(at, given, ['key', 'title', 'titleEn', 'note', 'shape', 'cells', 'columns', 'chart']);
    const shape = this.word(`${at}.shape`, of['shape'] ?? 'CELLS', ['CELLS', 'LINES'] as const);
    const cells = this.list(`${at}.cells`, of['cells'], most.cells, (to, each) => this.cell(to, each));
    const columns = this.list(`${at}.columns`, of['columns'], most.columns, (to, each) => this.column(to, each));
    if (shape === 'LINES' ? cells.length > 0 || columns.length === 0 : cells.length === 0 || columns.length > 0)
      this.fault(`${at}.shape`, 'TEMPLATE_SHAPE');
    return {
      key: this.key(`${at}.key`, of['key']),
      title: this.text(`${at}.title`, of['title']),
      titleEn: this.text(`${at}.titleEn`, of['titleEn']),
      ...this.maybe('note', of['note'], (value) => this.text(`${at}.note`, value)),
      shape,
      cells,
      columns,
      ...this.maybe('chart', of['chart'], (value) =>
        this.list(`${at}.chart`, value, 12, (to, each) => this.key(to, each)),
      ),
    };
  }

  private cell(at: string, given: unknown): FormCell {
    const names = ['key', 'labelVi', 'labelEn', 'unit', 'unitEn', 'figure', 'rule', 'distinct', 'required', 'formerly'];
    const of = this.object(at, given, names);
    return {
      key: this.key(`${at}.key`, of['key']),
      labelVi: this.text(`${at}.labelVi`, of['labelVi']),
      labelEn: this.text(`${at}.labelEn`, of['labelEn']),
      unit: this.text(`${at}.unit`, of['unit']),
      unitEn: this.text(`${at}.unitEn`, of['unitEn']),
      ...this.maybe('figure', of['figure'], (value) => {
        const code = this.text(`${at}.figure`, value);
        if (!figureForm.test(code)) this.fault(`${at}.figure`, 'UNKNOWN_FIGURE', { code: code.slice(0, 60) });
        return code;
      }),
      rule: this.word(`${at}.rule`, of['rule'] ?? 'SUM', Object.keys(consolidationRules) as FormCell['rule'][]),
      ...this.maybe('distinct', of['distinct'], (value) => {
        const where = this.object(`${at}.distinct`, value, ['table', 'column']);
        return {
          table: this.key(`${at}.distinct.table`, where['table']),
          column: this.key(`${at}.distinct.column`, where['column']),
        };
      }),
      required: this.flag(`${at}.required`, of['required'], true),
      ...this.maybe('formerly', of['formerly'], (value) => this.key(`${at}.formerly`, value)),
    };
  }

  private column(at: string, given: unknown): FormColumn {
    const of = this.object(at, given, ['key', 'labelVi', 'labelEn', 'kind', 'required']);
    return {
      key: this.key(`${at}.key`, of['key']),
      labelVi: this.text(`${at}.labelVi`, of['labelVi']),
      labelEn: this.text(`${at}.labelEn`, of['labelEn']),
      kind: this.word(`${at}.kind`, of['kind'] ?? 'TEXT', ['TEXT', 'NUMBER', 'DAY'] as const),
      required: this.flag(`${at}.required`, of['required'], false),
    };
  }

  private rule(at: string, given: unknown): FormRule {
    const of = this.object(at, given, ['code', 'severity', 'left', 'sign', 'right', 'previous', 'labelVi', 'labelEn']);
    return {
      code: this.key(`${at}.code`, of['code']),
      severity: this.word(`${at}.severity`, of['severity'] ?? 'ERROR', ['ERROR', 'WARN'] as const),
      left: this.key(`${at}.left`, of['left']),
      sign: this.word(`${at}.sign`, of['sign'] ?? '=', signs),
      right: this.list(`${at}.right`, of['right'], most.right, (to, each) => this.key(to, each)),
      previous: this.flag(`${at}.previous`, of['previous'], false),
      labelVi: this.text(`${at}.labelVi`, of['labelVi']),
      labelEn: this.text(`${at}.labelEn`, of['labelEn']),
    };
  }

  /** Keys stand once, and what is named exists. */
  private agree({ sections, tables, rules }: TemplateContent): void {
    const cells = cellsOf({ sections, tables, rules });
    const seen = new Set<string>();
    const named = [...sections, ...tables, ...cells];
    if (cells.length > most.cells) this.fault('content.tables', 'TOO_LONG', { max: most.cells });
    for (const { key } of named) {
      if (seen.has(key)) this.fault('content', 'TEMPLATE_KEY_TWICE', { key });
      seen.add(key);
    }
    if (named.length === 0) this.fault('content', 'TEMPLATE_EMPTY');
    const known = new Set(cells.map(({ key }) => key));
    for (const table of tables) this.knownCells(`content.tables.${table.key}.chart`, table.chart ?? [], known);
    for (const [at, { left, right, previous, code }] of rules.entries()) {
      this.knownCells(`content.rules.${at}`, [left, ...right], known);
      if (right.length === 0) this.fault(`content.rules.${at}.right`, 'REQUIRED');
      if (seen.has(`rule ${code}`)) this.fault('content', 'TEMPLATE_KEY_TWICE', { key: code });
      seen.add(`rule ${code}`);
      if (!previous && right.includes(left)) this.fault(`content.rules.${at}.right`, 'TEMPLATE_RULE_CIRCULAR');
    }
    for (const { key, rule, distinct } of cells) {
      const table = tables.find((each) => each.key === distinct?.table);
      const sound = table?.columns.some((column) => column.key === distinct?.column) ?? false;
      if ((rule === 'COUNT_DISTINCT') !== (distinct !== undefined) || (distinct && !sound))
        this.fault(`content.tables.cells.${key}.distinct`, 'TEMPLATE_DISTINCT');
    }
  }

  private knownCells(at: string, keys: readonly string[], known: ReadonlySet<string>): void {
    for (const key of keys) if (!known.has(key)) this.fault(at, 'TEMPLATE_CELL_UNKNOWN', { key });
  }

  private object(at: string, given: unknown, names: readonly string[]): Given {
    if (typeof given !== 'object' || given === null || Array.isArray(given)) {
      this.fault(at, 'NOT_A_VALUE', { type: 'Object' });
      return {};
    }
    for (const name of Object.keys(given)) if (!names.includes(name)) this.fault(`${at}.${name}`, 'UNKNOWN_PROPERTY');
    return given as Given;
  }

  private list<T>(at: string, given: unknown, max: number, read: (at: string, each: unknown) => T): T[] {
    if (given === undefined) return [];
    if (!Array.isArray(given)) {
      this.fault(at, 'NOT_A_LIST');
      return [];
    }
    if (given.length > max) this.fault(at, 'TOO_LONG', { max });
    return given.slice(0, max).map((each, index) => read(`${at}.${index}`, each));
  }

  private maybe<K extends string, T>(name: K, given: unknown, read: (given: unknown) => T): { [key in K]?: T } {
    return (given === undefined || given === null ? {} : { [name]: read(given) }) as { [key in K]?: T };
  }

  private text(at: string, given: unknown): string {
    if (typeof given !== 'string' || given.trim() === '' || !given.isWellFormed() || given.includes('\0')) {
      this.fault(at, given === undefined ? 'REQUIRED' : 'NOT_A_VALUE', { type: 'Text' });
      return '';
    }
    if (given.length > 1_000) this.fault(at, 'TOO_LONG', { max: 1_000 });
    return given.normalize('NFC').trim();
  }

  private key(at: string, given: unknown): string {
    const text = this.text(at, given);
    if (text && !keyForm.test(text)) this.fault(at, 'TEMPLATE_KEY_FORM');
    return text;
  }

  private word<const T extends string>(at: string, given: unknown, words: readonly T[]): T {
    if (!words.includes(given as T)) this.fault(at, 'NOT_A_VALUE', { type: words.join(' | ') });
    return given as T;
  }

  private flag(at: string, given: unknown, otherwise: boolean): boolean {
    if (given === undefined) return otherwise;
    if (typeof given !== 'boolean') this.fault(at, 'NOT_A_VALUE', { type: 'Boolean' });
    return given === true;
  }

  private fault(path: string, code: string, params?: Record<string, unknown>): void {
    if (this.violations.length < 50) this.violations.push({ path, code, ...(params && { params }) });
  }
}

/** The content as it can be stored, or what is wrong with it. */
export function readContent(given: unknown): { content: TemplateContent; violations: Violation[] } {
  const reader = new ContentReader();
  const content = reader.content(given);
  return { content, violations: reader.violations };
}
