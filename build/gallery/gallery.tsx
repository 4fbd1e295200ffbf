import '../../renderer/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { KeyPlatform } from '../../renderer/ui/key-platform.tsx';
import { Page } from '../../renderer/ui/page.tsx';
import { SkipLink } from '../../renderer/ui/skip-link.tsx';
import { FieldPieces } from './field-pieces.tsx';
import { ListPieces } from './list-pieces.tsx';
import { OverlayPieces } from './overlay-pieces.tsx';
import { Aside, WordPieces } from './word-pieces.tsx';

/**
 * Every component in every state, for eyes. Not shipped. `?theme=dark&text=huge&show=fields` choose what is seen; `show` is one of
 * words, fields, lists, overlays, dialog, palette.
 */
function Gallery({ show, mac }: { readonly show: string; readonly mac: boolean }) {
  return (
    <KeyPlatform mac={mac}>
      <SkipLink>To the content</SkipLink>
      <Page
        title="Late deliveries to Northwind"
        eyebrow="Get everyone in the room · 20 November"
        back={{ label: 'Home', onPress: () => undefined }}
        aside={show === 'words' ? <Aside /> : undefined}
        asideLabel="In the room"
      >
        {show === 'words' ? <WordPieces /> : null}
        {show === 'fields' ? <FieldPieces /> : null}
        {show === 'lists' ? <ListPieces /> : null}
        {['overlays', 'dialog', 'palette'].includes(show) ? <OverlayPieces opened={show} /> : null}
      </Page>
    </KeyPlatform>
  );
}

const wanted = new URLSearchParams(location.search);
document.documentElement.dataset['theme'] = wanted.get('theme') ?? 'light';
document.documentElement.dataset['textSize'] = wanted.get('text') ?? 'normal';
const root = document.getElementById('root');
if (root) {
  root.style.height = '100%';
  createRoot(root).render(
    <StrictMode>
      <Gallery show={wanted.get('show') ?? 'words'} mac={wanted.has('mac')} />
    </StrictMode>,
  );
}
