import type { Block, Minutes, Section, Spans } from '../../../shared/minutes/document.ts';
import { englishMinutes } from '../../../shared/minutes/english.ts';
import { minutesOf } from '../../../shared/minutes/minutes.ts';

import type { NewEvent } from '../../../shared/session/event.ts';
import { event, idNumber, logWith, STEPS } from '../../support/meeting-script.ts';

/** 11:42:30 in the room. */
export const NOW = Date.parse('2026-11-20T10:42:30.000Z');
export const say = englishMinutes();

export function minutes(...events: readonly NewEvent[]): Minutes {
  return minutesOf(logWith(...events).state, { now: NOW, say });
}

export function item(number: number, body: object): NewEvent {
  return event(number, 'item.added', {
    item: idNumber(number),
    step: STEPS.plan,
    kind: 'note',
    text: 'x',
    ...body,
  });
}

export const closed = event(90, 'session.closed', {}, '2026-11-20T11:02:00.000Z');

export function section(id: string, ...events: readonly NewEvent[]): Section | undefined {
  return minutes(...events).sections.find((one) => one.id === id);
}

/** All text of a section, a line for each line, cells apart. */
export function textOf(one: Section | undefined): string {
  const lines = (one?.blocks ?? []).flatMap(linesOf);
  return lines.join('\n').replaceAll('\u00a0', ' ');
}

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'statement':
      return [block.text, block.by];
    case 'quote':
      return [block.text, block.cite];
    case 'paragraph':
      return [joined(block.line.spans)];
    case 'list':
      return block.items.map((line) => joined(line.spans));
    case 'table':
      return block.rows.map((row) => row.cells.map(joined).join(' | '));
    case 'tree':
      return [];
  }
}

function joined(spans: Spans): string {
  return spans.map((part) => part.text).join('');
}
