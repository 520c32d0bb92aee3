import { Injectable } from '@nestjs/common';
import type { Caller } from '../../platform/access/caller';
import type { Viewer } from '../../platform/access/viewer';
import { ViewersService } from '../../platform/access/viewers.service';
import { AuditService } from '../../platform/audit/audit.service';
import { UnitOfWork } from '../../platform/database/unit-of-work';
import { Refusal } from '../../platform/errors/refusal';
import { Vault } from '../../platform/vault/vault';
import type { Capacity } from './seal-access.view';
import type { SealedContent, SealedPetitionText } from './sealed-content.results';
import * as sql from './sealed-matter.sql';

interface Hidden {
  id: string;
  secret: Buffer | null;
}

interface HiddenPetition extends Hidden {
  key_id: string;
  redacted: Buffer | null;
}

interface HiddenContent extends Hidden {
  ordinal: number;
  withdrawn_on: string | null;
  finding: string | null;
}

interface HiddenParty extends Hidden {
  ordinal: number;
  role: string;
  agency_id: string | null;
}

interface HiddenNote extends Hidden {
  operation: string;
  on_day: string;
}

type Texts = Record<string, string | null | undefined>;

/** What a secret matter says, for who was named. The audit knows of it before the reader does. */
@Injectable()
export class SealedContentService {
  constructor(
    private readonly work: UnitOfWork,
    private readonly viewers: ViewersService,
    private readonly audit: AuditService,
    private readonly vault: Vault,
  ) {}

  sealedContent(id: string, viewer: Viewer, { requestId }: Caller): Promise<SealedContent> {
    return this.viewers.insideOn(id, viewer, 'sealedContent', requestId, async () => {
      const [matter] = await this.work.query<Hidden & { key_id: string }>(sql.sealedCase, [id]);
      if (!matter) throw new Refusal('NOT_SECRET_MATTER');
      const capacity = await this.capacityFor(sql.sealOf.case, id);
      const verifies = capacity === 'VERIFIER';
      const contents = await this.work.query<HiddenContent>(sql.sealedContents, [id]);
      const parties = await this.work.query<HiddenParty>(sql.sealedParties, [id]);
      const notes = verifies ? [] : await this.work.query<HiddenNote>(sql.sealedNotes, [id]);
      const papers = await this.work.query<HiddenPetition>(sql.petitionsOfCase, [id]);
      const texts = await this.opened(matter.key_id, [
        ...(verifies ? [] : [['case_record', matter] as const]),
        ...contents.map((row) => ['case_content', row] as const),
        ...parties.map((row) => ['case_party', row] as const),
        ...notes.map((row) => ['case_event', row] as const),
      ]);
      const petitions = await this.textsOf(papers, verifies);
      await this.note('case', id, capacity);
      const text = ({ id: of }: Hidden, name: string) => texts.get(of)?.[name] ?? null;
      return {
        caseId: id,
        capacity,
        title: text(matter, 'title'),
        contents: contents.map((row) => ({
          ordinal: row.ordinal,
          text: text(row, 'text'),
          withdrawnOn: row.withdrawn_on,
          finding: row.finding,
        })),
        parties: parties.map((row) => ({
          ordinal: row.ordinal,
          role: row.role,
          agencyId: row.agency_id,
          name: text(row, 'name'),
          position: text(row, 'position'),
        })),
        petitions,
        notes: notes.map((row) => ({ operation: row.operation, onDay: row.on_day, note: text(row, 'note') })),
      };
    });
  }

  sealedPetitionContent(id: string, viewer: Viewer, { requestId }: Caller): Promise<SealedPetitionText> {
    return this.viewers.insideOn(id, viewer, 'sealedPetitionContent', requestId, async () => {
      const papers = await this.work.query<HiddenPetition>(sql.sealedPetition, [id]);
      if (papers.length === 0) throw new Refusal('NOT_SECRET_MATTER');
      const capacity = await this.capacityFor(sql.sealOf.petition, id);
      const verifies = capacity === 'VERIFIER';
      const [paper] = await this.textsOf(papers, verifies);
      if (!paper) throw new Refusal('VERIFIER_GETS_REDACTED');
      await this.note('petition', id, capacity);
      return paper;
    });
  }

  /** To verifiers the redacted text, or nothing. */
  private async textsOf(papers: readonly HiddenPetition[], verifies: boolean): Promise<SealedPetitionText[]> {
    const told: SealedPetitionText[] = [];
    for (const { id, key_id, secret, redacted } of papers) {
      const bytes = verifies ? redacted : secret;
      if (verifies && !bytes) continue;
      const place = { table: 'petition', record: id, field: verifies ? 'redacted' : 'secret' };
      const { title, content } = bytes ? ((await this.vault.open(key_id, place, bytes)) as Texts) : {};
      told.push({ petitionId: id, redacted: verifies, title: title ?? null, content: content ?? null });
    }
    return told;
  }

  private async opened(keyId: string, rows: readonly (readonly [string, Hidden])[]): Promise<Map<string, Texts>> {
    const held = rows.filter(([, { secret }]) => secret !== null);
    const secrets = held.map(([table, { id, secret }]) => ({
      place: { table, record: id, field: 'secret' },
      sealed: secret!,
    }));
    const texts = held.length > 0 ? await this.vault.openMany(keyId, secrets) : [];
    return new Map(held.map(([, { id }], at) => [id, texts[at] as Texts]));
  }

  private async capacityFor(sealOf: string, id: string): Promise<Capacity> {
    const [matter] = await this.work.query<{ sealed_by: string }>(sealOf, [id]);
    const [named] = await this.work.query<{ capacity: Capacity }>(sql.ownCapacity, [matter!.sealed_by]);
    if (!named) throw new Refusal('NOT_FOUND');
    return named.capacity;
  }

  private async note(kind: 'case' | 'petition', id: string, capacity: Capacity): Promise<void> {
    const [matter] = await this.work.query<{ sealed_by: string }>(sql.sealOf[kind], [id]);
    await this.audit.event(kind, id, { content: 'READ', capacity }, matter!.sealed_by);
  }
}
