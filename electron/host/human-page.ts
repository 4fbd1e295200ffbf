import type { Answer } from './answers.ts';

/** Why a person who opened the address sees words instead of the app. */
export type Reason = 'no-key' | 'code-used' | 'not-here';

const WORDS: Readonly<Record<Reason, readonly [title: string, text: string]>> = {
  'no-key': [
    'Open Sameside with its link',
    'Sameside runs on this computer and lets in only the browser that opens its link. Copy the whole link from the terminal where Sameside was started into the address bar.',
  ],
  'code-used': [
    'This link has been used',
    'Each link opens Sameside once. If the app is open in another tab, go on there; otherwise start Sameside again and open the new link.',
  ],
  'not-here': ['There is nothing at this address', 'Go back to the tab with Sameside in it.'],
};

/** Two plain sentences, no script, its own policy. `nonce` is for its few lines of style. */
export function humanPage(reason: Reason, nonce: string): Answer {
  const [title, text] = WORDS[reason];
  return {
    status: reason === 'not-here' ? 404 : 403,
    type: 'text/html; charset=utf-8',
    headers: {
      'content-security-policy': `default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
    },
    body: `<!doctype html>
<html lang="en">
<meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title>
<style nonce="${nonce}">
:root { color-scheme: light dark; font: 1.125rem/1.6 system-ui, sans-serif }
body { max-width: 34rem; margin: 18vh auto; padding: 0 1.5rem }
h1 { font-size: 1.5rem; line-height: 1.3 }
</style>
<main><h1>${title}</h1><p>${text}</p></main>
</html>
`,
  };
}
