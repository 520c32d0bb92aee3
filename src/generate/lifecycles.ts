import { allLifecycles, diagramOf, type Lifecycle } from '../platform/lifecycle/lifecycle';
import { type Section, table } from './markdown';

function sectionsOf(lifecycle: Lifecycle): Section[] {
  const moves = Object.entries(lifecycle.moves).map(([name, { from, to, label, law }]) => [
    `\`${name}\``,
    label,
    from.join(', '),
    to === undefined ? '=' : [to].flat().join(', '),
    law ?? '',
  ]);
  return [
    `## ${lifecycle.subject}${lifecycle.kinds ? `: ${lifecycle.kinds.values.join(', ')}` : ''}`,
    ['```mermaid', diagramOf(lifecycle), '```'].join('\n'),
    table(
      ['Trạng thái · State', ''],
      Object.entries<string>(lifecycle.states).map(([state, label]) => [`\`${state}\``, label]),
    ),
    table(['Việc · Act', '', 'Từ · From', 'Sang · To', 'Căn cứ · Law'], moves),
  ];
}

/** Every lifecycle as a diagram and as tables. */
export function lifecyclesPage(): Section[] {
  const sorted = [...allLifecycles()].sort((a, b) => (a.subject < b.subject ? -1 : 1));
  return sorted.length === 0 ? ['–'] : sorted.flatMap(sectionsOf);
}
