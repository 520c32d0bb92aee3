import { invalid } from '../errors/refusal';
import { definitionOf, type ViewDefinition } from './definition';
import type { Selected } from './selection';

const deepestPath = 4;
/** What stands for a record in another one, where it has it. */
const nameLike = ['id', 'name', 'number', 'code'];

/** REST: what `fields=id,parent.name` asks for; without it, everything but lists and what is only given on request. */
export function selectFields(view: ViewDefinition, paths: readonly string[] | undefined): Selected[] {
  if (!paths) return selectDefault(view, true);
  const steps = paths.map((path) => path.split('.'));
  return selectPaths(view, steps, []);
}

function selectDefault(view: ViewDefinition, withOnes: boolean): Selected[] {
  return [...view.fields.values()].flatMap((field): Selected[] => {
    const { property: key } = field;
    if (field.kind === 'column') return field.onRequest ? [] : [{ key, kind: 'column', field }];
    if (field.kind === 'many' || !withOnes) return [];
    const target = definitionOf(field.target());
    const names = nameLike.filter((name) => target.fields.get(name)?.kind === 'column');
    return [{ key, kind: 'one', field, target, fields: selectPaths(target, names.map(step), []) }];
  });
}

const step = (name: string): string[] => [name];

function selectPaths(view: ViewDefinition, paths: readonly string[][], above: readonly string[]): Selected[] {
  const heads = [...new Set(paths.map(([head = '']) => head))];
  return heads.map((key): Selected => {
    const field = view.fields.get(key);
    const here = [...above, key];
    const below = paths.filter(([head = '', ...rest]) => head === key && rest.length > 0).map(([, ...rest]) => rest);
    if (!field || (field.kind === 'column' && below.length > 0) || here.length > deepestPath) {
      throw invalid([{ path: 'fields', code: 'UNKNOWN_FIELD', params: { name: here.join('.') } }]);
    }
    if (field.kind === 'column') return { key, kind: 'column', field };
    const target = definitionOf(field.target());
    const fields = below.length > 0 ? selectPaths(target, below, here) : selectDefault(target, false);
    return field.kind === 'one'
      ? { key, kind: 'one', field, target, fields }
      : { key, kind: 'many', field, target, first: field.max, fields };
  });
}
