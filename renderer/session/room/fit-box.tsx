import { useLayoutEffect, useRef, type ReactNode } from 'react';
import styles from './room-view.module.css';

/** Smaller than this nobody reads it from the back of the room; what then does not fit is cut at the bottom. */
const SMALLEST = 0.4;
const STEPS = 6;

/** Makes its content smaller until it fits, and never larger than it is. */
export function FitBox({ children }: { readonly children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const [outer, inner] = [box.current, content.current];
    if (outer === null || inner === null || typeof ResizeObserver === 'undefined') return;
    const fit = () => fitInto(outer, inner);
    fit();
    const sizes = new ResizeObserver(fit);
    sizes.observe(outer);
    const changes = new MutationObserver(fit);
    changes.observe(inner, { childList: true, subtree: true, characterData: true, attributes: false });
    // Text is measured anew when its own font has come.
    document.fonts.addEventListener('loadingdone', fit);
    return () => {
      document.fonts.removeEventListener('loadingdone', fit);
      sizes.disconnect();
      changes.disconnect();
    };
  }, []);
  return (
    <div ref={box} className={styles.fit}>
      <div ref={content} className={styles.fitted}>
        {children}
      </div>
    </div>
  );
}

/** Zoom, not a transform: text wraps anew at each size, so halving is enough to find the largest that fits. */
function fitInto(outer: HTMLElement, inner: HTMLElement): void {
  inner.style.zoom = '1';
  if (fits(outer, inner)) return;
  let [small, large] = [SMALLEST, 1];
  for (let step = 0; step < STEPS; step += 1) {
    const middle = (small + large) / 2;
    inner.style.zoom = String(middle);
    if (fits(outer, inner)) small = middle;
    else large = middle;
  }
  inner.style.zoom = String(small);
}

function fits(outer: HTMLElement, inner: HTMLElement): boolean {
  const height = inner.getBoundingClientRect().height;
  return height <= outer.clientHeight + 1 && inner.scrollWidth <= inner.clientWidth + 1;
}
