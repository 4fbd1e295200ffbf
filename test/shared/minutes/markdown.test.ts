import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { span, type Minutes } from '../../../shared/minutes/document.ts';
import { escapedLine, escapedText } from '../../../shared/minutes/markdown-escape.ts';
import { minutesMarkdown } from '../../../shared/minutes/markdown.ts';
import { printable } from '../../../shared/minutes/printable.ts';
import { hostileText } from './hostile.ts';

/** What a CommonMark reader makes of escaped text: backslash before punctuation is gone, entities are letters (spec 2.4, 2.5). */
function read(markdown: string): string {
  return markdown.replaceAll(
    /\\([!-/:-@[-`{-~])|&(amp|lt|gt);/g,
    (_, mark: string | undefined, entity: string) => mark ?? { amp: '&', lt: '<', gt: '>' }[entity] ?? '',
  );
}

/** The same without what was escaped: what is left can be markup. */
function live(markdown: string): string {
  return markdown.replaceAll(/\\[!-/:-@[-`{-~]|&(?:amp|lt|gt);/g, '');
}

const empty: Minutes = {
  language: 'en-GB',
  title: 'T',
  eyebrow: '',
  facilitator: '',
  draft: '',
  customer: null,
  sections: [],
};
const withBlocks = (...blocks: Minutes['sections'][number]['blocks']): string =>
  minutesMarkdown({ ...empty, sections: [{ id: 's', rank: 1, title: 'S', blocks }] });

describe('captured text in Markdown', () => {
  test('stays readable in the source where nothing is markup', () => {
    for (const text of [
      'Ana, by Fri 27 Nov: 10:00–11:02',
      'It is 5 % (or so)',
      'a - b = c',
      'item 1. is fine',
      'Who?',
    ]) {
      expect(escapedLine(text)).toBe(text);
    }
  });

  test('is never markup, a link, HTML or a table border', () => {
    expect(escapedLine('[x](javascript:alert(1))')).toBe(String.raw`\[x\](javascript\:alert(1))`);
    expect(escapedLine('<script>&amp;')).toBe('&lt;script&gt;&amp;amp;');
    expect(escapedLine('a | b *c* _d_ `e` ~f~')).toBe(String.raw`a \| b \*c\* \_d\_ \`e\` \~f\~`);
    expect(escapedLine('https://a.example www.b.example c@d.example')).toBe(
      String.raw`https\://a.example www\.b.example c\@d.example`,
    );
    expect(['# a', '- a', '+ a', '1. a', '12) a', '= a', '> a', '~~~'].map(escapedLine)).toEqual([
      String.raw`\# a`,
      String.raw`\- a`,
      String.raw`\+ a`,
      String.raw`1\. a`,
      String.raw`12\) a`,
      String.raw`\= a`,
      '&gt; a',
      String.raw`\~\~\~`,
    ]);
  });

  test('keeps its line breaks, each line inside its item', () => {
    expect(escapedText('one\n\n  - two\r\nthree', '  ')).toBe('one\\\n  \\- two\\\n  three');
  });

  test('for any text: reads as typed, on one line, with nothing live in it', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const line = escapedLine(text);
        expect(read(line)).toBe(printable(text).replaceAll(/\s+/gu, ' ').trim());
        expect(live(line)).not.toMatch(/[`*_[\]<>|~$#&\\\n]/);
        expect(live(line)).not.toMatch(/https?:|www\./i);
        expect(line).not.toMatch(/^(?:[-+=:] ?|\d{1,9}[.)])/);
      }),
    );
  });
});

describe('minutes in Markdown', () => {
  test('a table has as many cells in every row as in its head, whatever is in them', () => {
    fc.assert(
      fc.property(hostileText, hostileText, (one, other) => {
        const table = withBlocks({
          type: 'table',
          head: ['What', 'Who'],
          rows: [{ cells: [[span(one, 'struck'), span(other, 'soft')], [span(other)]] }],
        });
        const rows = table.split('\n').filter((line) => line.startsWith('|'));
        expect(rows).toHaveLength(3);
        expect(rows.map((row) => live(row).split('|').length)).toEqual([4, 4, 4]);
      }),
    );
  });

  test('every line of any block begins as a line of ours', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const lines = withBlocks(
          { type: 'list', items: [{ spans: [span(text), span(text, 'strong')] }] },
          { type: 'quote', text, cite: text },
          {
            type: 'tree',
            root: {
              spans: [span(text)],
              children: [{ spans: [span('because ', 'voice'), span(text)], children: [] }],
            },
          },
        )
          .split('\n')
          .slice(4);
        // A heading, a fence, a rule or a setext line can only be made by markup at the start of a line.
        expect(lines.filter((line) => /^\s*(?:#|```|~~~|===|---+\s*$|\* |\d+[.)] )/.test(line))).toEqual([]);
      }),
    );
  });

  test('headings, statements, quotes, lists and the tree', () => {
    expect(
      withBlocks(
        { type: 'statement', text: 'We close on Thursday.', by: 'Consent.' },
        { type: 'quote', text: 'Eight o’clock.', cite: 'Northwind' },
        {
          type: 'tree',
          root: {
            spans: [span('oil'), span(' ✓ seen', 'soft')],
            children: [
              {
                spans: [
                  span('because ', 'voice'),
                  span('it leaks'),
                  span(' '),
                  span('root', 'root'),
                  span(' a policy', 'soft'),
                ],
                children: [],
              },
              { spans: [span('rain', 'struck')], children: [] },
            ],
          },
        },
      ),
    ).toBe(
      [
        '# T',
        '## S',
        '**We close on Thursday.**',
        'Consent.',
        '> Eight o’clock.\n>\n> — Northwind',
        '- oil ✓ seen\n  - *because* it leaks **root** – a policy\n  - ~~rain~~',
      ].join('\n\n') + '\n',
    );
  });
});
