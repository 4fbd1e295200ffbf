import { hierarchy, tree as tidyTree } from 'd3-hierarchy';
import type { Id } from '../../../../shared/session/event.ts';
import { causesOf, type WhyTree } from '../../../../shared/steps/why-tree/tree.ts';

/** The problem and the card of a new cause have no id of their own. */
export const PROBLEM = 'problem';
export const DRAFT = 'draft';

/** Where a card stands. All lengths are in rem, so that larger text makes a larger tree. */
export interface Place {
  readonly key: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Link {
  readonly key: string;
  readonly from: string;
  readonly path: string;
}

export interface Layout {
  readonly places: ReadonlyMap<string, Place>;
  readonly links: readonly Link[];
  readonly width: number;
  readonly height: number;
}

/** What decides where cards stand. */
export interface LayoutInput {
  readonly tree: WhyTree;
  readonly closed: ReadonlySet<Id>;
  /** Where a new cause is being typed. */
  readonly draft: { readonly effect: Id | null; readonly after?: Id } | null;
  /** Measured heights by card key; what is not there yet is estimated. */
  readonly heights: ReadonlyMap<string, number>;
  /** Of every card, in rem; the cards are told by `--card-width`. */
  readonly width?: number;
}

export const CARD_WIDTH = 10.375;
const COLUMN_GAP = 2;
const SIBLING_GAP = 1.25;
const COUSIN_GAP = 1.75;

interface Node {
  readonly key: string;
  readonly text: string;
  readonly children: readonly Node[];
}

/**
 * A tidy tree (Reingold and Tilford, as d3-hierarchy has it) lying on its side: levels are columns, and cards of different heights keep
 * their distance because the separation of two neighbours is measured between their middles.
 */
export function layoutTree(input: LayoutInput): Layout {
  const root = hierarchy<Node>(nodes(input));
  const { heights, width = CARD_WIDTH } = input;
  const heightOf = (node: Node): number => heights.get(node.key) ?? estimatedHeight(node.text, width);
  const laid = tidyTree<Node>()
    .nodeSize([1, 1])
    .separation((one, other) => {
      const gap = one.parent === other.parent ? SIBLING_GAP : COUSIN_GAP;
      return (heightOf(one.data) + heightOf(other.data)) / 2 + gap;
    })(root);
  const all = laid.descendants();
  const top = Math.min(...all.map((node) => node.x - heightOf(node.data) / 2));
  const places = new Map<string, Place>();
  const links: Link[] = [];
  for (const node of all) {
    const height = heightOf(node.data);
    const place: Place = {
      key: node.data.key,
      x: node.depth * (width + COLUMN_GAP),
      y: node.x - height / 2 - top,
      width,
      height,
    };
    places.set(place.key, place);
    const from = node.parent && places.get(node.parent.data.key);
    if (from) links.push({ key: place.key, from: from.key, path: curve(from, place) });
  }
  const boxes = [...places.values()];
  return {
    places,
    links,
    width: Math.max(...boxes.map((place) => place.x + place.width)),
    height: Math.max(...boxes.map((place) => place.y + place.height)),
  };
}

function nodes({ tree, closed, draft }: LayoutInput): Node {
  const under = (effect: Id | null): readonly Node[] => {
    if (effect !== null && closed.has(effect)) return [];
    const children = causesOf(tree, effect).map((cause): Node => ({
      key: cause.id,
      text: cause.text,
      children: under(cause.id),
    }));
    if (draft === null || draft.effect !== effect) return children;
    const after = children.findIndex((child) => child.key === draft.after);
    const card: Node = { key: DRAFT, text: '', children: [] };
    return children.toSpliced(after < 0 ? children.length : after + 1, 0, card);
  };
  return { key: PROBLEM, text: tree.slice.problem.text, children: under(null) };
}

/** About 23 letters to a line of a narrow card, and one line for the evidence: good enough for the frame before the card is measured. */
function estimatedHeight(text: string, width: number): number {
  const letters = (23 * (width - 1.25)) / (CARD_WIDTH - 1.25);
  return 1.1 + Math.max(1, Math.ceil(text.length / letters)) * 1.165 + 1.4;
}

/** From the right edge of the effect to the left edge of the cause, level at both ends. */
function curve(from: Place, to: Place): string {
  const startX = from.x + from.width;
  const startY = from.y + from.height / 2;
  const endY = to.y + to.height / 2;
  const middle = (startX + to.x) / 2;
  const points = [startX, startY, middle, startY, middle, endY, to.x, endY].map((value) => value.toFixed(3));
  const [x1, y1, c1x, c1y, c2x, c2y, x2, y2] = points;
  return `M ${x1} ${y1} C ${c1x} ${c1y} ${c2x} ${c2y} ${x2} ${y2}`;
}
