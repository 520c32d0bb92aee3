import {
  getNamedType,
  getNullableType,
  GraphQLObjectType,
  GraphQLSchema,
  isEnumType,
  isListType,
  isObjectType,
  isScalarType,
} from 'graphql';
import { rootViews } from './views-room.eyes';
import { days, ids, values } from './views-room.values';

export type Draw = (below: number) => number;

/** Aliases that collide with whatever names generated SQL and JavaScript may use inside. */
const wicked = ['j', 'c0', 't0', 'z', 't1', 'tenant_id', '__proto__', 'constructor', 'ctid', 'cursor', 'a'.repeat(60)];
const rootIds = { market: 2, stall: 3, trader: 1 } as Record<string, number>;
export interface Query {
  query: string;
  variables: Record<string, unknown>;
}

/** Writes one valid operation over the room, drawn at random from the schema. */
export class QueryWriter {
  private readonly variables: Record<string, unknown> = {};
  private readonly declared: string[] = [];
  private readonly fragments: string[] = [];
  private readonly keys = new Map<string, string>();
  private aliases = 0;
  private directives = 0;

  constructor(
    private readonly schema: GraphQLSchema,
    private readonly draw: Draw,
    private readonly cursors: Record<string, string[]>,
  ) {}

  write(): Query {
    const type = this.schema.getQueryType()!;
    const roots = Object.keys(rootViews);
    const fields = Array.from({ length: 1 + this.draw(2) }, () => this.root(type, this.one(roots)));
    const text = this.wrapped('Query', fields);
    const head = this.declared.length ? `query Q(${this.declared.join(' ')})` : '';
    return { query: `${head} { ${text} } ${this.fragments.join(' ')}`, variables: this.variables };
  }

  private one<T>(of: readonly T[]): T {
    return of[this.draw(of.length)]!;
  }

  private chance(outOf: number): boolean {
    return this.draw(outOf) === outOf - 1;
  }

  private variable(type: string, value: unknown): string {
    const name = `v${this.declared.length}`;
    // A default does as well as a value.
    const fallback = typeof value === 'boolean' && this.chance(2);
    this.declared.push(`$${name}: ${type}${fallback ? ` = ${String(value)}` : ''}`);
    if (!fallback) this.variables[name] = value;
    return `$${name}`;
  }

  private root(type: GraphQLObjectType, name: string): string {
    const args: string[] = [];
    for (const argument of type.getFields()[name]!.args) {
      if (argument.name === 'id') args.push(`id: ${this.variable('ID!', ids(rootIds[name]!, this.draw(9)))}`);
      else if (argument.name === 'first') args.push(this.first(6));
      else if (this.chance(2)) {
        const value = this.argument(argument.name, name);
        if (value !== undefined) args.push(`${argument.name}: ${this.variable(String(argument.type), value)}`);
      }
    }
    const target = getNamedType(type.getFields()[name]!.type) as GraphQLObjectType;
    return this.field(
      name,
      args.join(', '),
      () => (target.name.endsWith('Connection') ? this.connection(target) : this.record(target, 3)),
      true,
    );
  }

  private argument(name: string, root: string): unknown {
    if (name === 'q') return this.one(['cho', 'THUONG', 'thường', 'đất', '%', '_', '\\', '"', 'xyz']);
    if (name === 'asOf') return this.one(days);
    if (name === 'after') return this.one([...(this.cursors[root] ?? []), undefined]);
    const type = this.schema.getType(`${rootViews[root]}${name === 'orderBy' ? 'Order' : 'Filter'}`)!;
    // A cursor belongs to one order: the lists they were taken from have the default one.
    if (isEnumType(type)) return this.cursors[root] ? undefined : this.one(type.getValues()).name;
    const fields = Object.values((type as GraphQLObjectType).getFields());
    return Object.fromEntries(
      Array.from({ length: 1 + this.draw(2) }, () => this.one(fields))
        .filter((field) => !this.hidden.has(field.name))
        .map((field) => [field.name, this.condition(field.type as never)]),
    );
  }

  readonly hidden = new Set(['phone', 'code']);

  private condition(given: GraphQLObjectType): unknown {
    const type = getNamedType(given);
    if (isEnumType(type)) return this.one(type.getValues()).name;
    if (isScalarType(type)) return this.one(values[type.name]!);
    const operators = Object.values((type as GraphQLObjectType).getFields());
    const chosen = Array.from({ length: 1 + this.draw(2) }, () => this.one(operators));
    return Object.fromEntries(
      chosen.map(({ name, type: of }) => {
        const value = () => this.condition(getNamedType(of) as never);
        return [name, isListType(getNullableType(of)) ? Array.from({ length: this.draw(3) }, value) : value()];
      }),
    );
  }

  private first(max: number): string {
    const size = 1 + this.draw(max);
    return `first: ${this.chance(2) ? this.variable('Int', size) : size}`;
  }

  /** One field under a response key that never stands for anything else in this operation. */
  private field(name: string, args: string, below?: () => string, root = false): string {
    const signature = `${name}(${args})`;
    const alias =
      this.aliases < 4 && (root || this.chance(5)) ? this.one([...wicked, `${name}_${this.aliases}`]) : name;
    const key = [alias, name, `x${this.keys.size}`].find((each) => (this.keys.get(each) ?? signature) === signature)!;
    if (key !== name) this.aliases++;
    this.keys.set(key, signature);
    const selection = below ? ` { ${below()} }` : '';
    return `${key === name ? '' : `${key}: `}${name}${args && `(${args})`}${this.directive()}${selection}`;
  }

  private directive(): string {
    if (!this.chance(8) || ++this.directives > 5) return '';
    const value = this.chance(2);
    return ` @${this.one(['skip', 'include'])}(if: ${this.chance(2) ? this.variable('Boolean!', value) : String(value)})`;
  }

  /** Fields as they are, in an inline fragment, or in a named one. */
  private wrapped(type: string, fields: string[]): string {
    if (this.chance(6)) return `... ${this.chance(2) ? `on ${type}` : ''}${this.directive()} { ${fields.join(' ')} }`;
    if (this.chance(6)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type} { ${fields.join(' ')} }`);
      return `...${name}${this.directive()}${this.chance(3) ? ` ...${name}` : ''}`;
    }
    return fields.join(' ');
  }

  private connection(type: GraphQLObjectType): string {
    const edge = getNamedType(type.getFields()['edges']!.type) as GraphQLObjectType;
    const node = getNamedType(edge.getFields()['node']!.type) as GraphQLObjectType;
    const parts = [
      () =>
        this.field('edges', '', () =>
          this.wrapped(edge.name, [this.field('cursor', ''), this.field('node', '', () => this.record(node, 3))]),
        ),
      () =>
        this.field('pageInfo', '', () =>
          ['hasNextPage', 'hasPreviousPage', 'startCursor', 'endCursor', '__typename'].join(' '),
        ),
      () => this.field('totalCount', ''),
      () => this.field('__typename', ''),
      () => this.field('edges', '', () => `node { ${this.record(node, 1)} }`),
    ];
    return this.wrapped(type.name, [parts[0]!(), ...Array.from({ length: this.draw(4) }, () => this.one(parts)())]);
  }

  private record(type: GraphQLObjectType, depth: number): string {
    const fields = Object.values(type.getFields()).filter(
      ({ type: of }) => depth > 0 || !isObjectType(getNamedType(of)),
    );
    const chosen = Array.from({ length: 1 + this.draw(5) }, () => this.one(fields));
    const written = chosen.map((field) => {
      const target = getNamedType(field.type);
      const args = field.args.length > 0 && this.chance(2) ? this.first(4) : '';
      return this.field(field.name, args, isObjectType(target) ? () => this.record(target, depth - 1) : undefined);
    });
    if (this.chance(5)) written.push(this.field('__typename', ''));
    return this.wrapped(type.name, written);
  }
}
