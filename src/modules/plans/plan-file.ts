import { z } from 'zod';
import { planLifecycle } from './plan.lifecycle';
import { agencyGroups, keysOf, planKinds, reportPeriods, taskRoles } from './plan-terms';

const day = z.iso.date().meta({ id: 'Day', description: 'Ngày. A day, YYYY-MM-DD.' });
const text = z.string().min(1);
const $schema = z.string().optional();
export const agencyReference = z
  .string()
  .regex(/^(unit:\d{2,5}@\d{4}-\d{2}-\d{2}|[a-z0-9-]+\/[a-z0-9-]+)$/)
  .meta({
    id: 'AgencyReference',
    description:
      'Key of the province’s file, or unit:<code>@<day>: the People’s Committee of the unit that bore the code that day.',
  });

const named = z.strictObject({ name: text });
const oneAgency = named.extend({ agency: agencyReference });
const oneGroup = named.extend({ group: z.enum(keysOf(agencyGroups)) });
const party = z.union([named, oneAgency, oneGroup]).meta({
  id: 'Party',
  description: 'Một cơ quan, một nhóm cơ quan, hoặc chỉ tên. An agency, a group of agencies, or a body by name.',
});
const role = { role: z.enum(keysOf(taskRoles)) };

const month = z.int().min(1).max(12);
const dayOfMonth = z.int().min(1).max(31);
const timing = z
  .discriminatedUnion('kind', [
    z.strictObject({ text, kind: z.literal('CONTINUOUS_YEARLY') }),
    z.strictObject({ text, kind: z.literal('QUARTERS_YEARLY'), quarters: z.array(z.int().min(1).max(4)).min(1) }),
    z.strictObject({ text, kind: z.literal('MONTHS_YEARLY'), months: z.array(month).min(1) }),
    z.strictObject({ text, kind: z.literal('BEFORE_YEARLY'), month, day: dayOfMonth }),
    z.strictObject({ text, kind: z.literal('DATE'), dueOn: day }),
    z.strictObject({ text, kind: z.literal('FROM_TO'), startsOn: day, endsOn: day }),
  ])
  .meta({
    id: 'Timing',
    description: 'Thời gian thực hiện, nguyên văn và có cấu trúc. The timing as written and as data.',
  });

const basis = z.strictObject({ text, document: text.optional(), article: text.optional() }).meta({
  id: 'Basis',
  description: 'Căn cứ; document là khoá trong sổ văn bản. A basis; document is a key of the register.',
});

const due = z.discriminatedUnion('kind', [
  z.strictObject({ text, kind: z.literal('BEFORE_DAY'), month, day: dayOfMonth }),
  z.strictObject({ text, kind: z.literal('END_OF_MONTH'), month }),
]);
const recipient = named.extend({ agency: agencyReference.optional(), via: oneAgency.optional() });
const report = z
  .strictObject({ period: z.enum(keysOf(reportPeriods)), due, recipients: z.array(recipient).min(1) })
  .meta({ id: 'Report', description: 'Chế độ báo cáo. A report owed every year.' });

const task = z
  .strictObject({
    ordinal: z.int().min(1),
    text,
    timing,
    agencies: z.array(z.union([named.extend(role), oneAgency.extend(role), oneGroup.extend(role)])),
    bases: z.array(basis),
    derivedFrom: z.strictObject({ plan: text, ordinal: z.int().min(1) }).optional(),
  })
  .meta({ id: 'Task', description: 'Nhiệm vụ. A task.' });

const duty = z
  .strictObject({
    item: text,
    heading: text.optional(),
    agencies: z.array(party).min(1),
    text,
    reports: z.array(report).optional(),
  })
  .meta({ id: 'Duty', description: 'Phân công ở phần tổ chức thực hiện. What the plan asks of an agency or a group.' });

const plan = z
  .strictObject({
    $schema,
    key: text,
    kind: z.enum(keysOf(planKinds)),
    status: z.enum(keysOf(planLifecycle.states)),
    illustrative: z.boolean(),
    source: z
      .strictObject({ citation: text, url: z.url().optional(), text: text.optional(), verified: z.boolean() })
      .optional(),
    parent: text.optional(),
    number: text.optional(),
    title: text,
    document: text.optional(),
    issuer: agencyReference,
    issuerName: text,
    placeOfIssue: text.optional(),
    issuedOn: day.optional(),
    startsOn: day,
    endsOn: day,
    preamble: text.optional(),
    bases: z.array(basis),
    purposes: z.array(text),
    requirements: z.array(text),
    tasks: z
      .array(task)
      .refine((tasks) => tasks.every(({ ordinal }, at) => ordinal === at + 1), 'numbered from 1, in order'),
    duties: z.array(duty),
    closing: text.optional(),
    recipients: z.array(party),
    archiveMark: text.optional(),
    signature: z.strictObject({ onBehalf: text.optional(), capacity: text, signer: text }).optional(),
  })
  .meta({ id: 'Plan', description: 'Kế hoạch. A plan.' });

/** A plan, or several, as structured data: what `data/plans/plan.schema.json` describes. */
export const planFile = z.union([plan, z.strictObject({ $schema, describe: text, plans: z.array(plan).min(1) })]);

export type PlanInFile = z.infer<typeof plan>;
export type PartyInFile = z.infer<typeof party>;

export function plansInFile(content: unknown): PlanInFile[] {
  const file = planFile.parse(content);
  return 'plans' in file ? file.plans : [file];
}
