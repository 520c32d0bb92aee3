import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork } from '../../../platform/database/unit-of-work';
import { Document } from './document.entity';
import type { DocumentInFile } from './document-file';

/** Brings a register given as structured data into the tenant whose transaction is open; answers the ids by key. */
@Injectable()
export class DocumentLoader {
  constructor(private readonly work: UnitOfWork) {}

  async load(
    documents: readonly DocumentInFile[],
    agencies: ReadonlyMap<string, string>,
  ): Promise<ReadonlyMap<string, string>> {
    const ids = new Map(documents.map(({ key }) => [key, uuidv7()]));
    const known = (map: ReadonlyMap<string, string>, key: string | undefined): string | null => {
      if (key === undefined) return null;
      const id = map.get(key);
      if (id === undefined) throw new Error(`Nothing is known as "${key}".`);
      return id;
    };
    await this.work.insertAll(
      Document,
      documents.map(
        ({ key, number, kind, title, issuer, issuerAgency, replaces, source, note, verified, ...days }) => ({
          id: ids.get(key),
          number,
          kind,
          title,
          issuer,
          issuerAgencyId: known(agencies, issuerAgency),
          issuedOn: days.issuedOn ?? null,
          validFrom: days.validFrom ?? null,
          validTo: days.validTo ?? null,
          replacesId: known(ids, replaces),
          source: [source, note].filter(Boolean).join(' · '),
          verified,
        }),
      ),
    );
    return ids;
  }
}
