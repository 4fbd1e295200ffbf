export type Theme = 'light' | 'dark';

export type Tokens = ReadonlyMap<string, Readonly<Record<Theme, string>>>;

const pair = /--([\w-]+):\s*light-dark\(\s*(#[0-9a-f]{6}),\s*(#[0-9a-f]{6})\s*\)/gi;

/** The solid colours of a token file, by name without dashes. Fails where there are none, so that an empty file cannot pass. */
export function readTokens(css: string): Tokens {
  const tokens = new Map<string, Readonly<Record<Theme, string>>>();
  for (const [, name, light, dark] of css.matchAll(pair)) {
    if (name && light && dark) tokens.set(name, { light, dark });
  }
  if (tokens.size === 0) throw new Error('no colours found in the tokens');
  return tokens;
}

/** Relative luminance of `#rrggbb`, after WCAG 2.2. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of two tokens from 1 to 21, after WCAG 2.2. An unknown name is an error, not a pass. */
export function contrast(tokens: Tokens, theme: Theme, front: string, back: string): number {
  const [lighter = 0, darker = 0] = [front, back]
    .map((name) => {
      const colours = tokens.get(name);
      if (!colours) throw new Error(`no token is called ${name}`);
      return luminance(colours[theme]);
    })
    .toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}
