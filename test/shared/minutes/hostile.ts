import fc from 'fast-check';

/** What people paste, by accident or not. */
export const HOSTILE: readonly string[] = [
  '<script>alert(1)</script>',
  '</style><script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '" onmouseover="alert(1)',
  "' autofocus onfocus='alert(1)",
  '&lt;b&gt; &amp; &#x3c;script&#x3e;',
  'javascript:alert(1)',
  '[click](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '<https://evil.example> www.evil.example a@evil.example',
  '| a | b |\n| --- | --- |',
  '# heading\n- list\n1. one\n> quote\n    code\n```\nfence\n```\n---\n===',
  '*a* **b** _c_ __d__ ~~e~~ `f` $x$ \\',
  '=HYPERLINK("https://evil.example")',
  '\u202Eoffer\u202C and \u2066iso',
  'שלום, עולם',
  'مرحبا 😀 👨‍👩‍👧‍👦',
  '\u0000\u0001\u001b[31m\u007f\u0085\u009b',
  'a\rb\r\nc\u2028d\u2029e\u000bf\u000cg',
  '\u200b\ufeff\u00ad',
  'x'.repeat(4000),
  '<!-- --> ]]> <![CDATA[ <?php ?>',
  '{{name}} $t(minutes.decided) %s ${x}',
];

/** Any text, with markup and steering characters far more often than chance would have them. */
export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...HOSTILE),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'<>&"\'`*_[]()|~#-+=.!:/\\@\n\r\t \u0000\u202e\u2067\u2069\u202c1a'.split('')),
        fc.constantFrom(...HOSTILE),
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);
