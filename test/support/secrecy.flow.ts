import request from 'supertest';
import { v7 as uuidv7 } from 'uuid';
import type { Ask, Surface, Told } from './clients';
import type { DemoWorld } from './demo.world';
import { agencyOf, type Looked, postOf } from './secrecy.matter';

/** Where it is played: the application of the test itself, or a server in a process of its own. */
export interface Stage {
  world: Looked;
  today: string;
  server: Parameters<typeof request>[0];
  token(username: string): Promise<string>;
  call(surface: Surface, username: string, operation: string, ask?: Ask): Promise<Told>;
}

export const inProcess = (world: DemoWorld): Stage => ({
  world,
  today,
  server: world.app.getHttpServer(),
  token: (username) => world.token(username),
  call: (surface, username, operation, ask) => world.call(surface, username, operation, ask),
});

/** What only those who were named may ever read, and of that the identity nobody without a grant. */
export interface Planted {
  denouncer: string;
  address: string;
  phone: string;
  idNumber: string;
  accused: string;
  position: string;
  title: string;
  content: string;
  part: string;
  note: string;
  redacted: string;
  fileName: string;
  fileWords: string;
}

export interface Flown {
  petitionId: string;
  caseId: string;
  fileId: string;
  requestId: string;
  accessId: string;
  measureId: string;
  obligationIds: string[];
  /** Every answer to who was named, one after the other. */
  answers: string[];
}

export const intake = 'tiepdan.caolanh';
export const head = 'chutich.caolanh';
export const handler = 'giaiquyet.caolanh';
export const verifier = 'giaiquyet.tinh';
/** Head of the agency that is accused. */
export const accusedHead = 'chutich.mytho';

export const today = '2026-07-06';
export const instant = `${today}T02:00:00Z`;

/** The province decides that identities of denouncers are kept here, encrypted. */
export const encryptDenouncers = (stage: Pick<Stage, 'call'>): Promise<Told> =>
  stage.call('REST', 'quantri.tinh', 'setCustodyRule', {
    input: {
      idempotencyKey: uuidv7(),
      kind: 'DENUNCIATION',
      custody: 'ENCRYPTED',
      documentNumber: '12/QĐ-UBND',
      decidedOn: '2026-07-01',
    },
  });

/** A denunciation from its registration to its end, over both surfaces in turn. */
export class SecretFlow {
  private readonly answers: string[] = [];
  private turn = 0;

  constructor(
    private readonly stage: Stage,
    private readonly planted: Planted,
    private readonly custody: 'ENCRYPTED' | 'EXTERNAL',
  ) {}

  async run(): Promise<Flown> {
    const petitionId = await this.register();
    const caseId = await this.classify(petitionId);
    const accessId = await this.name(caseId);
    const fileId = await this.files(caseId, petitionId);
    await this.act(handler, 'redactPetition', petitionId, { content: this.planted.redacted }, 'petition');
    await this.settle(caseId);
    const requestId = this.custody === 'ENCRYPTED' ? await this.reveal(petitionId) : '';
    const measureId = await this.protect(caseId);
    for (const who of [head, handler, verifier]) {
      await this.ask(who, 'sealedContent', { id: caseId });
      await this.ask(who, 'case', { id: caseId });
    }
    await this.ask(head, 'sealedPetitionContent', { id: petitionId });
    const owed = await this.ask(head, 'obligations', { first: 100, select: ['id'] });
    return {
      petitionId,
      caseId,
      fileId,
      requestId,
      accessId,
      measureId,
      obligationIds: owed.data.items.map(({ id }: { id: string }) => id),
      answers: this.answers,
    };
  }

  private paper(number: string) {
    return { number, issuedOn: this.stage.today, signer: 'Chủ tịch UBND phường' };
  }

  private inADay(): string {
    return new Date(Date.parse(`${this.stage.today}T00:00:00Z`) + 36 * 3600 * 1000).toISOString();
  }

  private async register(): Promise<string> {
    const { denouncer: name, address, phone, idNumber, accused, position, title, content } = this.planted;
    const held = { name, address, phone, idType: 'IDENTITY_CARD', idNumber };
    const told = await this.ask(intake, 'registerPetition', {
      input: {
        idempotencyKey: uuidv7(),
        channel: 'POST',
        source: 'CITIZEN',
        kind: 'DENUNCIATION',
        title,
        content,
        signatories: 1,
        ...(this.custody === 'ENCRYPTED' ? {} : { sealedRegisterRef: 'Sổ mật 7/2026' }),
        petitioners: [{ role: 'PETITIONER', ...(this.custody === 'ENCRYPTED' ? held : {}) }],
        denounced: [{ agencyId: await agencyOf(this.stage.world, accusedHead), name: accused, position }],
      },
    });
    return told.data.id as string;
  }

  private async classify(petitionId: string): Promise<string> {
    const { title, part, accused, position } = this.planted;
    await this.act(intake, 'classifyPetition', petitionId, {
      kind: 'DENUNCIATION',
      missingConditions: [],
      withinAuthority: true,
      branch: 'ADMINISTRATIVE',
      parts: [
        {
          kind: 'DENUNCIATION',
          field: 'CORRUPTION',
          title,
          contents: [part],
          parties: [{ role: 'DENOUNCED', agencyId: await agencyOf(this.stage.world, head), name: accused, position }],
        },
      ],
    }, 'petition'); // prettier-ignore
    const cases = await this.ask(head, 'cases', { filter: { kind: 'DENUNCIATION' }, first: 5, select: ['id'] });
    return cases.data.items[0].id as string;
  }

  private async name(caseId: string): Promise<string> {
    const order = { capacity: 'HANDLER', onDay: this.stage.today, reason: 'Phân công giải quyết' };
    const told = await this.ask(head, 'nameHandler', {
      input: { id: caseId, idempotencyKey: uuidv7(), postId: await postOf(this.stage.world, handler), ...order },
    });
    await this.act(head, 'assignCase', caseId, {
      onDay: this.stage.today,
      handlerPostId: await postOf(this.stage.world, handler),
    });
    return told.data.id as string;
  }

  private async files(caseId: string, petitionId: string): Promise<string> {
    const { fileName, fileWords } = this.planted;
    const send = async (path: string, fields: Record<string, string>) => {
      const made = request(this.stage.server)
        .post(`/v1/${path}/sealed-files`)
        .set('authorization', `Bearer ${await this.stage.token(handler)}`)
        .set('idempotency-key', uuidv7());
      for (const [name, value] of Object.entries(fields)) void made.field(name, value);
      const answer = await made.attach('file', Buffer.from(fileWords), fileName);
      if (answer.status !== 201) throw new Error(JSON.stringify(answer.body));
      this.answers.push(answer.text);
      return answer.body.id as string;
    };
    const original = await send(`cases/${caseId}`, { kind: 'EVIDENCE' });
    await send(`cases/${caseId}`, { kind: 'EVIDENCE', redacts: original });
    await send(`petitions/${petitionId}`, { kind: 'PETITION' });
    return original;
  }

  private async settle(caseId: string): Promise<void> {
    const { note } = this.planted;
    const done = { onDay: this.stage.today, note };
    await this.act(handler, 'acceptCase', caseId, { ...done, document: this.paper('1/QĐ-UBND') });
    await this.act(handler, 'notifyAcceptance', caseId, { ...done, document: this.paper('2/TB-UBND') });
    await this.act(handler, 'startVerification', caseId, {
      ...done,
      document: this.paper('3/QĐ-UBND'),
      members: [{ postId: await postOf(this.stage.world, verifier), lead: true, declaredOn: this.stage.today }],
    });
    await this.act(handler, 'markCase', caseId, { ...done, flags: ['COMPLICATED'] });
  }

  private async reveal(petitionId: string): Promise<string> {
    const asked = await this.ask(handler, 'requestReveal', {
      input: { id: petitionId, idempotencyKey: uuidv7(), purpose: 'Xác minh nhân thân người tố cáo', legalBasis: 'LTC Đ24.1' },
    }); // prettier-ignore
    const { id } = asked.data as { id: string };
    await this.ask(head, 'decideReveal', {
      input: { id, idempotencyKey: uuidv7(), expectedVersion: 1, granted: true, validUntil: this.inADay() },
    }); // prettier-ignore
    await this.ask(handler, 'revealIdentity', { input: { id: petitionId } });
    return id;
  }

  private async protect(caseId: string): Promise<string> {
    const told = await this.ask(head, 'requestProtection', {
      input: {
        id: caseId,
        idempotencyKey: uuidv7(),
        requestedOn: this.stage.today,
        scope: 'POSITION',
        protected: 'DENOUNCER',
      },
    });
    const { id } = told.data as { id: string };
    await this.ask(head, 'decideProtection', {
      input: { id, idempotencyKey: uuidv7(), expectedVersion: 1, applied: true, decidedOn: this.stage.today, decisionNumber: '4/QĐ-UBND' },
    }); // prettier-ignore
    return id;
  }

  /** An act on a record of which the version must be known. */
  private async act(who: string, operation: string, id: string, input: object, of = 'case'): Promise<Told> {
    const seen = await this.ask(who, of, { id, select: ['version'] });
    return this.ask(who, operation, {
      input: { id, idempotencyKey: uuidv7(), expectedVersion: seen.data.version as number, ...input },
    });
  }

  private async ask(who: string, operation: string, ask: Parameters<DemoWorld['call']>[3]): Promise<Told> {
    const surface: Surface = (this.turn++ & 1) === 0 ? 'REST' : 'GraphQL';
    const told = await this.stage.call(surface, who, operation, ask);
    if (told.status >= 300)
      throw new Error(
        `${surface} ${operation} as ${who}: ${told.status} ${told.code} ${JSON.stringify(told.violations)} ${JSON.stringify(told.problem)}`,
      );
    this.answers.push(JSON.stringify(told.data));
    return told;
  }
}
