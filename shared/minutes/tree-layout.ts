/**
 * Where the boxes of a drawn tree go. A tidy layout for small trees: every leaf has a place of its own along the breadth, a parent stands
 * in the middle of its children, and all boxes of one level begin at the same depth.
 */
export interface Box<Content> {
  readonly content: Content;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly parent: Box<Content> | undefined;
}

export interface Layout<Content> {
  readonly direction: Direction;
  readonly boxes: readonly Box<Content>[];
  readonly width: number;
  readonly height: number;
}

/** `across`: causes to the right of their effect; `down`: below it. */
export type Direction = 'across' | 'down';

export interface Branch<Content> {
  readonly content: Content;
  readonly children: readonly Branch<Content>[];
}

/** Space between levels, and between neighbours of one level, in pixels. */
const BETWEEN_LEVELS = { across: 32, down: 26 } as const;
const BETWEEN_NEIGHBOURS = 14;
const NARROWEST = 128;
const WIDEST = { across: 196, down: 216 } as const;

export function levelsOf(branch: Branch<unknown>): number {
  return 1 + Math.max(0, ...branch.children.map(levelsOf));
}

export function leavesOf(branch: Branch<unknown>): number {
  return branch.children.length === 0 ? 1 : branch.children.reduce((sum, child) => sum + leavesOf(child), 0);
}

/** The widest boxes with which the tree fits a page of this width; undefined when they would be too narrow to read. */
export function boxWidth(root: Branch<unknown>, direction: Direction, page: number): number | undefined {
  const count = direction === 'across' ? levelsOf(root) : leavesOf(root);
  const gap = direction === 'across' ? BETWEEN_LEVELS.across : BETWEEN_NEIGHBOURS;
  const width = Math.floor((page - gap * (count - 1)) / count);
  return width < NARROWEST ? undefined : Math.min(width, WIDEST[direction]);
}

/** Lays out a tree of boxes of one width. `heightOf` says how high a content is at that width. */
export function layOut<Content>(
  root: Branch<Content>,
  direction: Direction,
  width: number,
  heightOf: (content: Content) => number,
): Layout<Content> {
  const levels = levelStarts(root, direction, width, heightOf);
  const boxes: Box<Content>[] = [];
  let breadth = 0;
  /** Lays out the children first, then returns the box in their middle. */
  const place = (branch: Branch<Content>, level: number): Unplaced<Content> => {
    const height = heightOf(branch.content);
    const extent = direction === 'across' ? height : width;
    const start = breadth;
    const children = branch.children.map((child) => place(child, level + 1));
    const first = children[0];
    const last = children.at(-1);
    const middle = first && last ? (first.middle + last.middle) / 2 : start + extent / 2;
    // A parent broader than its children pushes the next leaf away.
    breadth = Math.max(breadth, Math.max(middle, start + extent / 2) + extent / 2 + BETWEEN_NEIGHBOURS);
    return { branch, level, height, middle: Math.max(middle, start + extent / 2), children };
  };
  const settle = (unplaced: Unplaced<Content>, parent: Box<Content> | undefined): void => {
    const { height, middle, level, branch } = unplaced;
    const depth = levels[level] ?? 0;
    const across = direction === 'across';
    const x = across ? depth : middle - width / 2;
    const box = {
      content: branch.content,
      x,
      y: across ? middle - height / 2 : depth,
      width,
      height,
      parent,
    };
    boxes.push(box);
    for (const child of unplaced.children) settle(child, box);
  };
  settle(place(root, 0), undefined);
  return {
    direction,
    boxes,
    width: Math.max(...boxes.map((box) => box.x + box.width)),
    height: Math.max(...boxes.map((box) => box.y + box.height)),
  };
}

interface Unplaced<Content> {
  readonly branch: Branch<Content>;
  readonly level: number;
  readonly height: number;
  readonly middle: number;
  readonly children: readonly Unplaced<Content>[];
}

/** Where each level begins: every level is as deep as its deepest box. */
function levelStarts<Content>(
  root: Branch<Content>,
  direction: Direction,
  width: number,
  heightOf: (content: Content) => number,
): readonly number[] {
  const starts: number[] = [];
  let level: readonly Branch<Content>[] = [root];
  let start = 0;
  while (level.length > 0) {
    starts.push(start);
    const depth =
      direction === 'across' ? width : Math.max(...level.map((branch) => heightOf(branch.content)));
    start += depth + BETWEEN_LEVELS[direction];
    level = level.flatMap((branch) => branch.children);
  }
  return starts;
}
