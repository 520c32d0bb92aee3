import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Refusal } from '../../../platform/errors/refusal';
import { Document } from './document.entity';
import './documents.errors';
import type { DocumentKind } from './document-kind';

export interface NewDocument {
  number: string;
  kind: DocumentKind;
  title: string;
  issuer: string;
  issuerAgencyId?: string;
  issuedOn?: string;
  validFrom?: string;
  validTo?: string;
  replacesId?: string;
  source?: string;
}

@Injectable()
export class DocumentsService {
  constructor(private readonly work: UnitOfWork) {}

  /** Enters a document; what it replaces ends when it comes into force, unless the register already knows an end. */
  async registerDocument(given: NewDocument): Promise<string> {
    const { number, kind, title, issuer, issuerAgencyId, issuedOn, validFrom, validTo, replacesId, source } = given;
    if (validFrom && validTo && validTo <= validFrom) throw new Refusal('DOCUMENT_VALIDITY', { path: 'validTo' });
    const [same] = await this.work.query(
      `select from app.document where tenant_id = current_setting('app.tenant')::int and sys.fold(number) = sys.fold($1)
         and sys.fold(issuer) = sys.fold($2) and issued_on is not distinct from $3::date`,
      [number, issuer, issuedOn ?? null],
    );
    if (same) throw new Refusal('DOCUMENT_REGISTERED', { path: 'number', params: { number } });
    const id = await this.work.insert(Document, {
      number,
      kind,
      title,
      issuer,
      issuerAgencyId,
      issuedOn,
      validFrom,
      validTo,
      replacesId,
      source,
      verified: false,
    });
    const from = validFrom ?? issuedOn;
    if (replacesId && from) {
      await this.work.query(
        `update app.document set valid_to = $2, version = version + 1
         where tenant_id = current_setting('app.tenant')::int and id = $1 and valid_to is null
           and coalesce(valid_from, '-infinity') < $2::date`,
        [replacesId, from],
      );
    }
    return id;
  }
}
