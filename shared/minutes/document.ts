/**
 * Minutes as data: what every writer (screen, HTML, Markdown, PDF, DOCX) prints. Text here is as people wrote it; each writer escapes.
 */
export interface Minutes {
  /** The language of the words between what people wrote, a BCP 47 tag: "en-GB". */
  readonly language: string;
  readonly title: string;
  /** "Five whys · Friday 20 November 2026, 10:00–11:02". */
  readonly eyebrow: string;
  /** "Facilitated by Priya Nair". */
  readonly facilitator: string;
  /** Said while the session is not closed: "Draft, as of 10:42". */
  readonly draft: string;
  /** `id` is that of the words heard, when they are the need. */
  readonly customer: { readonly id?: string; readonly need: string; readonly cite: string } | null;
  readonly sections: readonly Section[];
}

/** The order of the printed page: what was agreed first, the talk after. */
export const SECTION_RANK = {
  summary: 0,
  decided: 10,
  promised: 14,
  actions: 20,
  carried: 25,
  why: 30,
  message: 40,
  thanks: 50,
  open: 60,
  frame: 70,
  people: 80,
  related: 85,
  talk: 90,
  close: 95,
} as const;

export interface Section {
  /** Stable within a session, for anchors: "decided", "why-<step id>". */
  readonly id: string;
  readonly rank: number;
  readonly title: string;
  readonly blocks: readonly Block[];
  /** Two narrow neighbours may stand side by side. */
  readonly narrow?: boolean;
}

export type Mark = 'plain' | 'strong' | 'soft' | 'voice' | 'struck' | 'root' | 'ok' | 'warn';
export interface Span {
  readonly text: string;
  readonly mark: Mark;
}
export type Spans = readonly Span[];

export interface Line {
  /** The id of the captured thing, so that a search result can jump to it. */
  readonly id?: string;
  readonly spans: Spans;
}

export interface TreeNode extends Line {
  readonly children: readonly TreeNode[];
}

export type Block =
  /** A decision or the one message: large, in the voice face, with a quiet line under it. */
  | { readonly type: 'statement'; readonly id?: string; readonly text: string; readonly by: string }
  | { readonly type: 'paragraph'; readonly line: Line }
  | { readonly type: 'quote'; readonly id?: string; readonly text: string; readonly cite: string }
  | { readonly type: 'list'; readonly items: readonly Line[] }
  | {
      readonly type: 'table';
      readonly head: readonly string[];
      readonly rows: readonly { readonly id?: string; readonly cells: readonly Spans[] }[];
    }
  | { readonly type: 'tree'; readonly root: TreeNode };

export function span(text: string, mark: Mark = 'plain'): Span {
  return { text, mark };
}

export function paragraph(...spans: Spans): Block {
  return { type: 'paragraph', line: { spans } };
}
