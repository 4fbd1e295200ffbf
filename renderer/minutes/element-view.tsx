import { createElement, Fragment, useMemo, type ReactNode } from 'react';
import '../../shared/minutes/minutes.css';
import '../../shared/minutes/minutes-tree.css';
import '../../shared/minutes/minutes-media.css';
import type { Minutes } from '../../shared/minutes/document.ts';
import { checked, type PageNode } from '../../shared/minutes/element.ts';
import { minutesElement } from '../../shared/minutes/html.ts';
import { Termed } from '../ui/termed.tsx';

/** Minutes on screen: the very tree that the exported file is written from, so that screen, file and paper cannot differ. */
export function MinutesView({ minutes }: { readonly minutes: Minutes }): ReactNode {
  const page = useMemo(() => minutesElement(minutes), [minutes]);
  return <ElementView node={page} />;
}

/** A page element as React elements. React escapes text; `checked` refuses what the writers never make. */
export function ElementView({ node }: { readonly node: PageNode }): ReactNode {
  return <Fragment>{rendered(node, 0)}</Fragment>;
}

/** A drawing has no place for a button, and a heading is the session's own title. */
const UNMARKED = new Set(['svg', 'a', 'h1', 'h2', 'th']);

/** A document never changes its order while it is shown, so a child's place is its key. */
function rendered(node: PageNode, key: number, plain = false): ReactNode {
  if (typeof node === 'string') return plain ? node : <Termed key={key} text={node} />;
  const { tag, attributes, children } = checked(node);
  const unmarked = plain || UNMARKED.has(tag);
  const { class: className, ...others } = attributes;
  const props = className === undefined ? { ...others, key } : { ...others, className, key };
  return createElement(tag, props, ...children.map((child, index) => rendered(child, index, unmarked)));
}
