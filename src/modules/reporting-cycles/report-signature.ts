import type { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import type { ReportContent } from './report-content';
import { ReportSignatureInput } from './report.inputs';

/** The columns that a signature fills. */
export function signatureOf(given: ReportSignatureInput, today: string) {
  if (given.issuedOn > today) throw new Refusal('REPORT_DAY_IN_FUTURE', { path: 'signature.issuedOn' });
  const { documentNumber, issuedOn, placeOfIssue, signer, signingOnBehalf, signingCapacity } = given;
  return { documentNumber, issuedOn, placeOfIssue, signer, signingOnBehalf: signingOnBehalf ?? null, signingCapacity };
}

/** The document as which a report was signed, if it was. */
export async function documentOf(work: UnitOfWork, reportId: string): Promise<ReportContent['document']> {
  const [row] = await work.query<{ document: ReportContent['document'] }>(
    `select case when document_number is not null then json_build_object('number', document_number, 'issuedOn', issued_on,
        'place', place_of_issue, 'signer', signer, 'onBehalf', signing_on_behalf, 'capacity', signing_capacity) end as document
     from app.report where tenant_id = current_setting('app.tenant')::int and id = $1`,
    [reportId],
  );
  return row!.document;
}
