import { z } from 'zod';

const day = z.iso.date();
const text = z.string().trim().min(1).max(2000);
const count = z.int().min(1).max(3660);

const rule = z.strictObject({
  code: z.string().regex(/^[A-Z]{2,5}(\.[A-Z]+){1,3}$/),
  labelVi: text,
  labelEn: text,
  kind: z.enum(['PERIOD', 'FREQUENCY', 'DAY_OF_PERIOD']),
  trigger: z.string().regex(/^[A-Z]+(_[A-Z]+)*$/),
  count,
  unit: z.enum(['CALENDAR_DAYS', 'WORKING_DAYS', 'MONTHS', 'YEARS', 'TIMES', 'DAY_OF_LAST_MONTH']),
  direction: z.enum(['AFTER', 'BEFORE']),
  roll: z.enum(['NEXT_WORKING_DAY', 'NONE']),
  variants: z.record(z.string(), count),
  extensions: z.record(z.string(), z.array(count).min(1)),
  per: z.enum(['WEEK', 'MONTH']).nullable(),
  citation: text,
  evidence: z.enum(['SEEN', 'SEEN_PART', 'MEMORY', 'DERIVED', 'PROVINCE']),
  /** A file signs nothing off: that is an act of a lawyer of the province. */
  verified: z.literal(false),
  uncertain: z.boolean(),
  note: text.nullable(),
  validFrom: day.nullable(),
  validTo: day.nullable(),
  addedFrom: text.optional(),
});

/** What `data/law/deadline-rules.json` is made like (data/law/law.schema.json). */
export const rulesFile = z.strictObject({
  $schema: z.string().optional(),
  note: text,
  rules: z.array(rule).min(1).max(1000),
});

/** What `data/law/working-calendar.json` is made like; a day may also become ORDINARY again. */
export const calendarFile = z.strictObject({
  $schema: z.string().optional(),
  adoptedOn: day,
  citation: text,
  note: text,
  days: z
    .array(
      z.strictObject({
        day,
        kind: z.enum(['OFF', 'WORKING', 'UNDECIDED', 'ORDINARY']),
        label: text.optional(),
        status: z.enum(['ANNOUNCED', 'PROJECTED', 'UNDECIDED']).default('ANNOUNCED'),
        citation: text.nullable().default(null),
      }),
    )
    .min(1)
    .max(4000),
});

export type RuleInFile = Omit<z.infer<typeof rule>, 'addedFrom'>;
export type CalendarInFile = z.infer<typeof calendarFile>;

/** What is wrong with a file, a line for each place. */
export class FileFault extends Error {
  constructor(readonly lines: readonly string[]) {
    super(lines.join('\n'));
  }
}

export function readLawFile<T>(shape: z.ZodType<T>, content: string): T {
  let given: unknown;
  try {
    given = JSON.parse(content.replace(/^\uFEFF/, ''));
  } catch {
    throw new FileFault(['Tệp không phải là JSON · The file is no JSON']);
  }
  const read = shape.safeParse(given);
  if (read.success) return read.data;
  throw new FileFault(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}
