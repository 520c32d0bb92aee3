import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { AuditService } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Vault } from '../../platform/vault/vault';
import { VisitPerson } from './visit.entity';
import type { VisitPapers } from './visit-papers.results';
import { type HiddenPerson, placeOfMatter, placeOfPerson, type Words } from './visit-rows';
import { VisitsInSight } from './visits-in-sight';

/** What lies encrypted of a turn, for who handles it. The audit knows of it before the reader does. */
@Injectable()
export class VisitPapersService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly audit: AuditService,
    private readonly vault: Vault,
    private readonly sight: VisitsInSight,
  ) {}

  visitPapers(id: string, viewer: Viewer, { requestId }: Caller): Promise<VisitPapers> {
    return this.viewers.insideOn(id, viewer, 'visitPapers', requestId, async () => {
      const matter = await this.sight.matter(id);
      const people = await this.work.manager.find(VisitPerson, { where: { visitId: id }, order: { ordinal: 'ASC' } });
      const persons = [];
      for (const { id: person, ordinal, name, address, keyId, secret } of people) {
        const hidden = secret ? ((await this.vault.open(keyId!, placeOfPerson(person), secret)) as HiddenPerson) : {};
        const { phone = null, paper = null, paperNumber = null } = hidden;
        persons.push({
          ordinal,
          name: name ?? hidden.name ?? null,
          address: address ?? hidden.address ?? null,
          phone,
          paper,
          paperNumber,
        });
      }
      const { keyId, secret } = matter;
      const words = secret ? ((await this.vault.open(keyId!, placeOfMatter(id), secret)) as Words) : {};
      const { content = null, request = null, progress = null, guidedTo = null, answer = null, note = null } = words;
      await this.audit.event('visit_matter', id, { papers: 'READ' }, matter.sealedBy);
      return { visitId: id, persons, content, request, progress, guidedTo, answer, note };
    });
  }
}
