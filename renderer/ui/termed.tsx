import { createContext, use, useMemo, type ReactElement } from 'react';
import { Focusable, Tooltip as AriaTooltip, TooltipTrigger } from 'react-aria-components';
import styles from './termed.module.css';
import tooltip from './tooltip.module.css';

/** Part of a text; `note` where it is a word with a meaning to tell. */
export interface TermedPiece {
  readonly text: string;
  readonly note?: string;
}

/** Finds the words of a text that have a meaning to tell. The pieces, put together, are the text. */
export type TermReader = (text: string) => readonly TermedPiece[];

/** Without a reader around it, text is text. */
export const TermReaderContext = createContext<TermReader | undefined>(undefined);

export interface TermedProps {
  readonly text: string;
  /** `told`: each word can be focused and tells its meaning. `underline`: only that, where nothing can be pressed or all is one button. */
  readonly look?: 'told' | 'underline';
}

/** Text in which agreed words have a dotted line under them, and their meaning on hover and keyboard focus. */
export function Termed({ text, look = 'told' }: TermedProps) {
  const pieces = usePieces(text);
  if (pieces.length === 1 && pieces[0]?.note === undefined) return text;
  return pieces.map(({ text: part, note }, index) =>
    note === undefined ? (
      part
    ) : look === 'underline' ? (
      // A text's pieces never change places.
      <span key={index} className={styles.term}>
        {part}
      </span>
    ) : (
      <TooltipTrigger key={index} delay={300} closeDelay={100}>
        <Focusable>
          <button type="button" className={styles.told}>
            {part}
          </button>
        </Focusable>
        <AriaTooltip className={tooltip.tooltip ?? ''} offset={6}>
          {note}
        </AriaTooltip>
      </TooltipTrigger>
    ),
  );
}

export interface NotedTermsProps {
  readonly text: string;
  /** One button with all of the text in it. */
  readonly children: ReactElement<React.DOMAttributes<HTMLElement>, string>;
}

/** Tells the meaning of every agreed word of a text that is one button. */
export function NotedTerms({ text, children }: NotedTermsProps) {
  const notes = [...new Set(usePieces(text).map(({ note }) => note))].filter((note) => note !== undefined);
  if (notes.length === 0) return children;
  return (
    <TooltipTrigger delay={500} closeDelay={100}>
      <Focusable>{children}</Focusable>
      <AriaTooltip className={tooltip.tooltip ?? ''} offset={6}>
        <span>
          {notes.map((note) => (
            <span key={note} className={styles.note}>
              {note}
            </span>
          ))}
        </span>
      </AriaTooltip>
    </TooltipTrigger>
  );
}

function usePieces(text: string): readonly TermedPiece[] {
  const read = use(TermReaderContext);
  return useMemo(() => read?.(text) ?? [{ text }], [read, text]);
}
