import { blockElements } from './blocks.ts';
import { SECTION_RANK, type Minutes, type Section } from './document.ts';
import { element, type PageElement, type PageNode } from './element.ts';
import { oneLine, printable } from './printable.ts';

/** The minutes as one article: what the session page shows, the file holds and the printer prints. */
export function minutesElement(minutes: Minutes): PageElement {
  const { eyebrow, facilitator, draft, customer } = minutes;
  const line = [eyebrow, facilitator].filter((text) => text !== '');
  const article = element(
    'article',
    { class: 'minutes', lang: minutes.language },
    element(
      'header',
      {},
      element(
        'div',
        { class: 'eyebrow' },
        ...line.map((text) => element('span', { dir: 'auto' }, oneLine(text))),
      ),
      element('h1', { dir: 'auto' }, oneLine(minutes.title)),
      ...(draft === '' ? [] : [element('p', { class: 'draft' }, oneLine(draft))]),
      ...(customer ? [customerElement(customer)] : []),
    ),
    ...sideBySide(minutes.sections).map(groupElement),
  );
  return withUniqueIds(article);
}

function customerElement({ id, need, cite }: NonNullable<Minutes['customer']>): PageElement {
  const source = cite === '' ? [] : [element('cite', { class: 'by', dir: 'auto' }, printable(cite))];
  return element(
    'blockquote',
    { class: 'customer', dir: 'auto', ...(id === undefined ? {} : { id }) },
    element('p', {}, `“${unquoted(printable(need))}”`),
    ...source,
  );
}

/** People type their own quotation marks; they are not doubled. */
function unquoted(text: string): string {
  return /^["“„«](.*)["”“»]$/su.exec(text.trim())?.[1] ?? text.trim();
}

function groupElement(group: readonly Section[]): PageElement {
  const sections = group.map(sectionElement);
  const [only] = sections;
  return sections.length === 1 && only ? only : element('div', { class: 'two' }, ...sections);
}

function sectionElement(section: Section): PageElement {
  const later = section.rank >= SECTION_RANK.frame;
  return element(
    'section',
    later ? { id: section.id, class: 'later' } : { id: section.id },
    element('h2', { dir: 'auto' }, oneLine(section.title)),
    ...section.blocks.flatMap(blockElements),
  );
}

/** Two narrow neighbours share a row. */
function sideBySide(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups: Section[][] = [];
  for (const section of sections) {
    const last = groups.at(-1);
    const pairs = last?.length === 1 && last[0]?.narrow === true && section.narrow === true;
    if (pairs) last.push(section);
    else groups.push([section]);
  }
  return groups;
}

/** The same thing can be printed in two sections; links go to the first. */
function withUniqueIds(article: PageElement): PageElement {
  const seen = new Set<string>();
  const visit = (node: PageNode): PageNode => {
    if (typeof node === 'string') return node;
    const { id, ...attributes } = node.attributes;
    const keeps = id !== undefined && !seen.has(id);
    if (keeps) seen.add(id);
    return {
      tag: node.tag,
      attributes: keeps ? node.attributes : attributes,
      children: node.children.map(visit),
    };
  };
  const { tag, attributes, children } = article;
  return { tag, attributes, children: children.map(visit) };
}
