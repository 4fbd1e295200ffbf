import { render } from '@testing-library/react';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ElementView } from '../../../renderer/minutes/element-view.tsx';
import { span, type Block, type Minutes } from '../../../shared/minutes/document.ts';
import { toHtml } from '../../../shared/minutes/element.ts';
import { minutesElement } from '../../../shared/minutes/html.ts';
import { hostileText } from '../../shared/minutes/hostile.ts';

function minutesWith(text: string): Minutes {
  const branch = { spans: [span('because ', 'voice'), span(text), span(text, 'root')], children: [] };
  const blocks: readonly Block[] = [
    { type: 'statement', id: 'a', text, by: text },
    { type: 'table', head: [text], rows: [{ id: 'b', cells: [[span(text), span(text, 'ok')]] }] },
    { type: 'tree', root: { spans: [span(text)], children: [branch, branch] } },
  ];
  return {
    language: 'en-GB',
    title: text,
    eyebrow: text,
    facilitator: text,
    draft: text,
    customer: { need: text, cite: text },
    sections: [{ id: 's', rank: 30, title: text, blocks }],
  };
}

describe('minutes on screen', () => {
  test('are the page of the exported file, element for element, whatever is in them', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const page = minutesElement(minutesWith(text));
        const { container, unmount } = render(<ElementView node={page} />);
        const file = new DOMParser().parseFromString(toHtml(page), 'text/html').body;
        // Neighbouring texts are one text to a reader of the file.
        container.normalize();
        expect(container.childElementCount).toBe(1);
        expect(container.firstElementChild?.isEqualNode(file.firstElementChild)).toBe(true);
        unmount();
      }),
      { numRuns: 40 },
    );
  });

  test('refuse what the writers never make', () => {
    const script = JSON.parse('{"tag":"script","attributes":{},"children":["alert(1)"]}');
    expect(() => render(<ElementView node={script} />)).toThrow('unknown kind');
  });
});
