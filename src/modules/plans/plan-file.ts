import { z } from 'zod';

const day = z.iso.date();
const text = z.string().min(1);
/** Key of the province's file, or `unit:<code>@<day>`: the People's Committee of the unit that bore the code that day. */
export const agencyReference = z.string().regex(/^(unit:\d{2,5}@\d{4}-\d{2}-\d{2}|[a-z0-9-]+\/[a-z0-9-]+)$/);

export const agencyGroups = [
  'DEPARTMENTS',
  'DISTRICTS',
  'COMMUNES',
  'PUBLIC_SERVICE_UNITS',
  'STATE_ENTERPRISES',
  'CENTRAL_AGENCIES',
  'MASS_ORGANISATIONS',
] as const;

const party = { name: text };
const named = z.strictObject(party);
const oneAgency = z.strictObject({ ...party, agency: agencyReference });
const oneGroup = z.strictObject({ ...party, group: z.enum(agencyGroups) });
const anyParty = z.union([named, oneAgency, oneGroup]);
const role = { role: z.enum(['LEAD', 'COOPERATING', 'FOLLOWING']) };

const timing = z.discriminatedUnion('kind', [
  z.strictObject({ text, kind: z.literal('CONTINUOUS_YEARLY') }),
  z.strictObject({ text, kind: z.literal('QUARTERS_YEARLY'), quarters: z.array(z.int().min(1).max(4)).min(1).max(4) }),
  z.strictObject({ text, kind: z.literal('MONTHS_YEARLY'), months: z.array(z.int().min(1).max(12)).min(1).max(12) }),
  z.strictObject({ text, kind: z.literal('BEFORE_YEARLY'), month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  z.strictObject({ text, kind: z.literal('DATE'), dueOn: day }),
  z.strictObject({ text, kind: z.literal('FROM_TO'), startsOn: day, endsOn: day }),
]);

const basis = z.strictObject({ text, document: text.optional(), article: text.optional() });

const due = z.discriminatedUnion('kind', [
  z.strictObject({ text, kind: z.literal('BEFORE_DAY'), month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
  z.strictObject({ text, kind: z.literal('END_OF_MONTH'), month: z.int().min(1).max(12) }),
]);

const report = z.strictObject({
  period: z.enum(['QUARTER', 'HALF_YEAR', 'YEAR']),
  due,
  recipients: z.array(z.strictObject({ ...party, agency: agencyReference.optional(), via: oneAgency.optional() })).min(1),
});

const task = z.strictObject({
  ordinal: z.int().min(1),
  text,
  timing,
  agencies: z.array(z.union([named.extend(role), oneAgency.extend(role), oneGroup.extend(role)])),
  bases: z.array(basis),
  derivedFrom: z.strictObject({ plan: text, ordinal: z.int().min(1) }).optional(),
});

const duty = z.strictObject({
  item: text,
  heading: text.optional(),
  agencies: z.array(anyParty).min(1),
  text,
  reports: z.array(report).optional(),
});

const plan = z.strictObject({
  key: text,
  kind: z.enum(['MULTI_YEAR', 'YEAR']),
  status: z.enum(['DRAFT', 'SUBMITTED', 'ISSUED', 'AMENDED', 'CLOSED']),
  illustrative: z.boolean(),
  source: z.strictObject({ citation: text, url: z.url().optional(), text: text.optional(), verified: z.boolean() }).optional(),
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
  tasks: z.array(task),
  duties: z.array(duty),
  closing: text.optional(),
  recipients: z.array(anyParty),
  archiveMark: text.optional(),
  signature: z.strictObject({ onBehalf: text.optional(), capacity: text, signer: text }).optional(),
});

const $schema = z.string().optional();
/** One plan in a file of its own. */
export const planFile = plan.extend({ $schema });
/** Several plans in one file. */
export const planFiles = z.strictObject({ $schema, describe: text, plans: z.array(plan) });

export type PlanInFile = z.infer<typeof plan>;
export type PartyInFile = z.infer<typeof anyParty>;
