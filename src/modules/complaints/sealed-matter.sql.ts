/** $1 the record. Row security answers nothing to who was not named. */
export const sealOf = {
  case: `select sealed_by, key_id from app.case_record where tenant_id = current_setting('app.tenant')::int and id = $1`,
  petition: `select sealed_by, key_id from app.petition where tenant_id = current_setting('app.tenant')::int and id = $1`,
};

/** As what the viewer was named. $1 seal. */
export const ownCapacity = `
  select capacity from app.seal_access
  where tenant_id = current_setting('app.tenant')::int and seal_id = $1 and ended_on is null
    and post_id = nullif(current_setting('app.post', true), '')::uuid`;

const sealed = `tenant_id = current_setting('app.tenant')::int and sealed_by is not null`;

/** $1 case. */
export const petitionsOfCase = `
  select p.id, p.key_id, p.secret, p.redacted from app.petition p
  where p.${sealed} and p.id in (select l.petition_id from app.case_petition l where l.tenant_id = p.tenant_id and l.case_id = $1)
  order by p.received_on, p.id`;

/** $1 petition. */
export const sealedPetition = `
  select id, key_id, secret, redacted from app.petition where ${sealed} and id = $1`;

/** $1 case. */
export const sealedCase = `select id, key_id, secret from app.case_record where ${sealed} and id = $1`;

/** $1 case. */
export const sealedContents = `
  select id, ordinal, secret, withdrawn_on::text, finding from app.case_content where ${sealed} and case_id = $1 order by ordinal`;

/** $1 case. */
export const sealedParties = `
  select id, ordinal, role, agency_id, secret from app.case_party where ${sealed} and case_id = $1 order by ordinal`;

/** $1 case. */
export const sealedNotes = `
  select id, ordinal, operation, on_day::text, secret from app.case_event
  where ${sealed} and case_id = $1 and secret is not null order by ordinal`;
