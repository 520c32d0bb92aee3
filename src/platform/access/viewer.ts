import type { Locale } from '../errors/problems';
import type { Level, Reach, Role } from './roles';

/** Uỷ quyền: whose powers an acting post exercises, and by which document. */
export interface ActingFor {
  name: string;
  title: string;
  document: { number: string; issuedOn: string; issuer: string };
}

/** Who calls, in which post, and all that follows from it. Read once, kept until the rights behind it change. */
export interface Viewer {
  tenantId: number;
  accountId: string;
  /** Null for a machine, whose rights come from its key. */
  postId: string | null;
  username: string;
  displayName: string;
  title: string | null;
  role: Role;
  level: Level;
  agencyId: string;
  agencyKind: string;
  reach: Reach;
  /** Agencies whose records are within reach; null: the whole province. */
  agencyIds: string[] | null;
  /** Secret matters for which this post was named. */
  seals: readonly string[];
  /** Those of them that the post handles; for the others it verifies or supervises. */
  sealsHandled: readonly string[];
  accessVersion: string;
  epoch: string;
  actingFor?: ActingFor;
  /** What an API key was issued for; null for a post. */
  scopes: string[] | null;
  sessionId?: string;
  keyId?: string;
  /** First legal day on which the post is over. */
  validUntil: string;
  /** Keys of the access tables that are granted: operations and fields. */
  grants: ReadonlySet<string>;
  /** One word for the set of grants: equal sets read by equal statements. */
  profile: string;
  locale: Locale;
}
