import { act, key, list, make, one, type Refused, type Rows } from './case';
import { today } from './world';

const notThere = [422, 'PARENT_NOT_IN_FORCE'] as const;
const ended = [409, 'AGENCY_ENDED'] as const;
const refers = { on: 'Agency', refersWithinTenant: true };
const onlyInForce = (refused: Refused) => (_: unknown, agency: { variant: string }) =>
  agency.variant === 'ended' ? refused : undefined;

const newAgency = { name: 'Trung tâm Mới', kind: 'PUBLIC_SERVICE_UNIT', level: 'PROVINCE', validFrom: today };
const nextDay = '2025-05-02';
let serial = 0;
/** A code nobody else asks for meanwhile: two calls that want the same one would wait for each other. */
const newCode = () => `H82.T.${++serial}`;

export const agencyRows: Rows = {
  agencies: list('Agency', ({ variant }) => variant === 'inForce'),
  agency: one('Agency'),
  agencyByCode: {
    on: 'Agency',
    ask: ({ target }) => ({ args: { code: target!.entry?.code ?? 'H00.404' } }),
  },
  registerAgency: make(({ target }) => ({ ...newAgency, parentId: target!.id }), {
    ...refers,
    hidden: notThere,
    refusal: onlyInForce(notThere),
  }),
  renameAgency: act('Agency', () => ({ name: 'Tên mới', effectiveOn: nextDay }), { refusal: onlyInForce(ended) }),
  moveAgency: [
    act('Agency', ({ world }) => ({ parentId: world.spare.agency, effectiveOn: nextDay }), {
      refusal: (by, agency) =>
        onlyInForce(ended)(by, agency) ?? (agency.place === 'tinh' ? [422, 'PARENT_IN_CIRCLE'] : undefined),
    }),
    {
      ...refers,
      ask: ({ world, target }) => ({
        input: {
          id: world.spare.agency,
          expectedVersion: 1,
          idempotencyKey: key(),
          parentId: target!.id,
          effectiveOn: nextDay,
        },
      }),
      hidden: notThere,
      refusal: onlyInForce(notThere),
    },
  ],
  addAgencyCode: act('Agency', () => ({ system: 'IDENTIFIER', code: newCode(), validFrom: today }), {
    refusal: onlyInForce(notThere),
  }),
  relateAgencies: make(
    ({ world, target }) => ({
      type: 'REPORTS_TO',
      fromAgencyId: world.spare.agency,
      toAgencyId: target!.id,
      validFrom: today,
    }),
    {
      ...refers,
      hidden: notThere,
      refusal: onlyInForce(notThere),
    },
  ),
  endAgencyRelation: act('AgencyRelation', () => ({ validTo: today })),
  importAgencies: make(() => ({
    csv: `key,name,kind,level,valid_from,identifier\na,Sở Mới,DEPARTMENT,PROVINCE,${today},${newCode()}\n`,
  })),

  successions: list('Succession', ({ variant }) => variant === 'draft'),
  succession: one('Succession'),
  draftSuccession: make(
    ({ target }) => ({
      type: 'DISSOLVE',
      instrument: 'Nghị quyết thử',
      effectiveOn: today,
      parts: [{ fromAgencyId: target!.id }],
    }),
    { ...refers, hidden: [422, 'UNKNOWN_REFERENCE'] },
  ),
  previewSuccession: one('Succession'),
  runSuccession: act('Succession'),
  importSuccession: make(() => ({
    csv: `act,type,instrument,effective_on,from_code,to\nthu,DISSOLVE,Nghị quyết thử,${today},IDENTIFIER:H82.99,NONE\n`,
    dryRun: true,
  })),

  documents: list('Document'),
  document: one('Document'),
  registerDocument: make(
    ({ target }) => ({
      number: '1/QĐ',
      kind: 'DECISION',
      title: 'Về việc thử',
      issuer: `Sở ${key()}`,
      replacesId: target!.id,
    }),
    {
      on: 'Document',
      refersWithinTenant: true,
      hidden: [422, 'UNKNOWN_REFERENCE'],
    },
  ),
};
