import { Injectable } from '@nestjs/common';
import { v7 as uuidv7 } from 'uuid';
import { UnitOfWork, type Values } from '../../platform/database/unit-of-work';
import { addressPlan } from './plan-addressees';
import type { Basis, Party, PlanContent } from './plan-content';
import { PlanEditions } from './plan-editions.service';
import type { PartyInFile, PlanInFile } from './plan-file';
import { rowsOf, writeRows } from './plan-rows';
import { Plan } from './plan.entity';

/** Ids of what plan files refer to by key. */
export interface References {
  agencies: ReadonlyMap<string, string>;
  documents: ReadonlyMap<string, string>;
}

interface Loaded {
  id: string;
  /** By ordinal. */
  tasks: ReadonlyMap<number, string>;
}

function known<K, V>(map: ReadonlyMap<K, V>, key: K, what: string): V {
  const found = map.get(key);
  if (found === undefined) throw new Error(`No ${what} is known as "${String(key)}".`);
  return found;
}

/** A plan of a file with every key replaced by the id of what it stands for. */
export function contentOf(plan: PlanInFile, references: References, loaded: ReadonlyMap<string, Loaded>): PlanContent {
  const agency = (key: string) => known(references.agencies, key, 'agency');
  const party = (given: PartyInFile): Party => ({
    name: given.name,
    ...('agency' in given ? { agencyId: agency(given.agency) } : {}),
    ...('group' in given ? { group: given.group } : {}),
  });
  const basis = ({ text, article, document }: PlanInFile['bases'][number]): Basis => ({
    text,
    article,
    documentId: document && known(references.documents, document, 'document'),
  });
  return {
    bases: plan.bases.map(basis),
    purposes: plan.purposes,
    requirements: plan.requirements,
    tasks: plan.tasks.map(({ text, timing, agencies, bases, derivedFrom }) => ({
      text,
      timing,
      agencies: agencies.map((each) => ({ ...party(each), role: each.role })),
      bases: bases.map(basis),
      derivedFrom: derivedFrom && {
        id: known(known(loaded, derivedFrom.plan, 'plan').tasks, derivedFrom.ordinal, 'task'),
        version: 1,
      },
    })),
    duties: plan.duties.map(({ item, heading, text, agencies, reports = [] }) => ({
      item,
      heading,
      text,
      agencies: agencies.map(party),
      reports: reports.map(({ period, due, recipients }) => ({
        period,
        due,
        recipients: recipients.map(({ name, agency: key, via }) => ({
          name,
          agencyId: key && agency(key),
          via: via && { name: via.name, agencyId: agency(via.agency) },
        })),
      })),
    })),
    recipients: plan.recipients.map(party),
  };
}

/** The plan's own row. */
export function rowOf(
  id: string,
  plan: PlanInFile,
  references: References,
  loaded: ReadonlyMap<string, Loaded>,
): Values<Plan> & { id: string } {
  const { signature, source } = plan;
  return {
    id,
    kind: plan.kind,
    number: plan.number ?? null,
    title: plan.title,
    issuerId: known(references.agencies, plan.issuer, 'agency'),
    parentId: plan.parent === undefined ? null : known(loaded, plan.parent, 'plan').id,
    documentId: plan.document === undefined ? null : known(references.documents, plan.document, 'document'),
    startsOn: plan.startsOn,
    endsOn: plan.endsOn,
    preamble: plan.preamble ?? null,
    closing: plan.closing ?? null,
    placeOfIssue: plan.placeOfIssue ?? null,
    issuedOn: plan.issuedOn ?? null,
    signer: signature?.signer ?? null,
    signingOnBehalf: signature?.onBehalf ?? null,
    signingCapacity: signature?.capacity ?? null,
    archiveMark: plan.archiveMark ?? null,
    status: plan.status,
    illustrative: plan.illustrative,
    source: source ? [source.citation, source.url].filter(Boolean).join(' · ') : null,
  };
}

/** Brings plans given as structured data into the tenant whose transaction is open; parents stand before their children. */
@Injectable()
export class PlanLoader {
  constructor(
    private readonly work: UnitOfWork,
    private readonly editions: PlanEditions,
  ) {}

  async load(plans: readonly PlanInFile[], references: References): Promise<string[]> {
    const loaded = new Map<string, Loaded>();
    for (const plan of plans) {
      const id = uuidv7();
      const rows = rowsOf(id, contentOf(plan, references, loaded));
      await this.work.insert(Plan, rowOf(id, plan, references, loaded));
      await writeRows(this.work, rows);
      if (plan.issuedOn) await this.work.query(addressPlan, [id]);
      if (plan.issuedOn && plan.number) await this.editions.keep(id, { number: plan.number, issuedOn: plan.issuedOn });
      loaded.set(plan.key, { id, tasks: new Map(rows.tasks.map((task) => [task.ordinal, task.id])) });
    }
    return [...loaded.values()].map(({ id }) => id);
  }
}
