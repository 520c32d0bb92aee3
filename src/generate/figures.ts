import { catalogue } from '../engines/figures/figure-catalogue';
import type { Figure } from '../engines/figures/figure.results';
import { forms } from '../engines/figures/forms/form-file';
import { type Section, table } from './markdown';

const origins: [string, string][] = [
  ['RECORDS', '## Tính từ hồ sơ · Counted from records'],
  ['ENTERED', '## Nhập tay, có nguồn · Entered, with a source'],
];

const row = (figure: Figure): string[] => [
  `\`${figure.code}\``,
  `${figure.labelVi} · ${figure.labelEn}`,
  figure.unit === figure.unitEn ? figure.unit : `${figure.unit} · ${figure.unitEn}`,
  figure.kind,
  figure.dimensions.map(({ name }) => `\`${name}\``).join(' '),
  [figure.source, figure.note].filter(Boolean).join(' – '),
  `v${figure.version} \`${figure.sqlHash.slice(0, 12)}\``,
];

const head = ['', 'Chỉ tiêu · Figure', 'Đơn vị · Unit', '', 'Chiều · Dimensions', 'Nguồn · Source', 'SQL'];

/** What is counted, how, and by which statement; the forms column by column. */
export function figuresPage(): Section[] {
  const all = catalogue();
  return [
    'Câu lệnh của mỗi chỉ tiêu viết một lần, chạy trên dữ liệu hiện nay (`live`) hoặc tại thời điểm chốt (`asof`). Each statement is written once and runs on today’s rows or as of a cut. `v` phiên bản · version; SQL: SHA-256.',
    ...origins.flatMap(([origin, title]) => [
      title,
      table(head, all.filter((each) => each.origin === origin).map(row)),
    ]),
    '## Biểu thống kê · Statistical forms',
    ...[...forms().values()].flatMap((form) => [
      `### ${form.number} – ${form.title} · ${form.titleEn}`,
      form.source,
      table(
        ['', 'Cột · Column', 'Chỉ tiêu · Figure', 'Công thức · Formulas'],
        form.columns.map(({ column, code, block, labelVi, figure, where, formulas, note }) => [
          `${column} \`${code}\``,
          [block, labelVi].filter(Boolean).join(': '),
          figure === null
            ? (note ?? '–')
            : [
                `\`${figure}\``,
                ...Object.entries(where ?? {}).map(([name, values]) => `${name}: ${values.join(' ')}`),
              ].join(', '),
          formulas.join(' '),
        ]),
      ),
    ]),
  ];
}
