/**
 * Stands in the built index.html wherever a nonce belongs (Vite puts it on its own tags and into `<meta property="csp-nonce">`, where
 * React Aria looks for it). Both hosts replace it with a fresh value for every page they send.
 */
export const NONCE_PLACEHOLDER = 'sameside-nonce-of-this-load';

/** The page as one load gets it. */
export function withNonce(html: string, nonce: string): string {
  return html.replaceAll(NONCE_PLACEHOLDER, nonce);
}

/**
 * The strict policy of every window: our own files only, no inline script, no eval, no frames; inline `<style>` only with this load's
 * nonce. `connect` names where the window may call: 'self' in a browser, nothing in Electron, where calls go over the bridge.
 */
export function contentSecurityPolicy(nonce: string, connect: readonly string[] = []): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' data: blob:",
    "font-src 'self'",
    `connect-src ${connect.length > 0 ? connect.join(' ') : "'none'"}`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-src 'none'",
    "frame-ancestors 'none'",
  ].join('; ');
}
