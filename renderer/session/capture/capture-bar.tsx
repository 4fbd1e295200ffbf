import { useImperativeHandle, useRef, type KeyboardEvent, type Ref } from 'react';
import type { ItemKind } from '../../../shared/session/item-events.ts';
import { useSay } from '../../app/use-say.ts';
import { KeyList } from '../../ui/key-list.tsx';
import { Kbd } from '../../ui/kbd.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import { useLanguageHint } from '../use-language-hint.ts';
import type { SessionWord } from '../words.ts';
import { CaptureChips } from './capture-chips.tsx';
import { useCapture, type Capture } from './use-capture.ts';
import styles from './capture-bar.module.css';

/** How commands reach the bar from anywhere. */
export interface CaptureHandle {
  readonly begin: (kind: ItemKind) => void;
}

const KEYS = [
  ['N', 'note'],
  ['A', 'action'],
  ['D', 'decision'],
  ['P', 'promise'],
  ['R', 'request'],
  ['Q', 'question'],
  ['K', 'parked'],
  ['T', 'thanks'],
] as const;

/** One line that takes everything said: it shows what it understood before Enter, and is empty and ready right after. */
export function CaptureBar({ ref }: { readonly ref: Ref<CaptureHandle> }) {
  const say = useSay<SessionWord>();
  const capture = useCapture();
  const input = useRef<HTMLInputElement>(null);
  const before = useRef<Element>(null);
  const hinted = useLanguageHint(capture.text, capture.kind === 'request');
  const { choose } = capture;

  useImperativeHandle(ref, () => ({
    begin(kind) {
      if (document.activeElement !== input.current) before.current = document.activeElement;
      choose(kind);
      input.current?.focus();
    },
  }));
  const onKeyDown = useCaptureKeys(capture, () => {
    const back = before.current;
    before.current = null;
    if (back instanceof HTMLElement && back.isConnected && back !== document.body) back.focus();
    else input.current?.blur();
  });

  return (
    <div className={styles.bar}>
      <div className={styles.field} data-typing={capture.text !== ''} {...hinted}>
        <span className={styles.kind} aria-hidden="true">
          {say(`item.${capture.kind}`)}
        </span>
        <input
          ref={input}
          className={styles.input}
          aria-label={say('capture.label')}
          placeholder={say('capture.hint')}
          value={capture.text}
          onChange={(event) => capture.type(event.target.value)}
          onKeyDown={onKeyDown}
          autoComplete="off"
          spellCheck
          dir="auto"
        />
        <CaptureChips capture={capture} />
      </div>
      <DoneStatus capture={capture} />
      <div className={styles.keys}>
        <KeyList
          label={say('capture.keys')}
          keys={[
            ...KEYS.map(([keys, kind]) => ({ keys, label: say(`capture.key.${kind}`) })),
            { keys: '?', label: say('capture.all-keys') },
          ]}
        />
      </div>
    </div>
  );
}

/** Enter keeps, arrows walk what was captured, Escape goes back to where the keyboard was. */
function useCaptureKeys(capture: Capture, goBack: () => void) {
  return (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    switch (event.key) {
      case 'Enter':
        capture.keep();
        break;
      case 'ArrowUp':
      case 'ArrowDown':
        if (event.altKey) return;
        capture.recall(event.key === 'ArrowUp' ? 1 : -1);
        break;
      case 'Escape':
        if (capture.correcting) capture.leave();
        else goBack();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
}

/** "Action kept", read out politely and shown beside the bar until the next key. */
function DoneStatus({ capture }: { readonly capture: Capture }) {
  const say = useSay<SessionWord>();
  const { done, understood } = capture;
  const words =
    done === undefined ? '' : done.corrected ? say('capture.corrected') : say(`capture.kept.${done.kind}`);
  return (
    <>
      <VisuallyHidden>
        <output>{words}</output>
      </VisuallyHidden>
      {words !== '' && understood === undefined ? (
        <span className={styles.done} aria-hidden="true">
          {words} <Kbd keys="Mod+Z" silent />
        </span>
      ) : null}
    </>
  );
}
