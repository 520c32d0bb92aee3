/** Runs one statement in the transaction that is open and answers its rows. */
export type Query = <Row = Record<string, unknown>>(sql: string, parameters?: unknown[]) => Promise<Row[]>;

/** Property → column type; the column is the property in snake_case. */
export type Columns<Row> = { readonly [K in keyof Row & string]: string };

const snake = (property: string): string => property.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** Many rows in one statement, however many: one array a column. */
export async function insertAll<Row extends object>(
  query: Query,
  table: string,
  columns: Columns<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const properties = Object.keys(columns) as (keyof Row & string)[];
  const names = properties.map(snake).join(', ');
  // An array of jsonb cannot be told from a json array by the driver: documents travel as text.
  const arrays = properties.map(
    (property, i) => `$${i + 1}::${columns[property] === 'jsonb' ? 'text' : columns[property]}[]`,
  );
  const selected = properties.map((property) => `${snake(property)}::${columns[property]}`).join(', ');
  await query(
    `insert into ${table} (${names}) select ${selected} from unnest(${arrays.join(', ')}) as given(${names})`,
    properties.map((property) =>
      rows.map((row) => (columns[property] === 'jsonb' ? JSON.stringify(row[property]) : (row[property] ?? null))),
    ),
  );
}
