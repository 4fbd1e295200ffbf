import { paragraph, span, type Block, type Spans } from '../../minutes/document.ts';
import type { LoadFigure } from './events.ts';
import type { PromiseContext } from './print.ts';
import type { HuddleEnd } from './slice.ts';

/** Wider tables do not fit a page. */
const WEEKS = 6;

/** The load as it was when the huddle ended, so that minutes do not change with what is promised later. */
export function loadTable({ load, withoutHours }: HuddleEnd, context: PromiseContext): readonly Block[] {
  const { say, dates } = context;
  const weeks = [...new Set(load.map(({ week }) => week))].toSorted().slice(0, WEEKS);
  const departments = [...new Set(load.map(({ department }) => department))];
  const rest =
    withoutHours === 0
      ? []
      : [paragraph(span(say('promise.load.without-hours', { count: withoutHours }), 'soft'))];
  if (weeks.length === 0) return rest;
  const head = [
    say('promise.load.department'),
    ...weeks.map((week) => say('promise.load.week', { date: dates.short(week) })),
  ];
  const rows = departments.map((department) => ({
    cells: [
      [span(department)],
      ...weeks.map((week) =>
        cellOf(
          load.find((figure) => figure.department === department && figure.week === week),
          context,
        ),
      ),
    ],
  }));
  const title = paragraph(span(say('promise.load'), 'strong'));
  return [title, { type: 'table', head, rows }, ...rest];
}

function cellOf(figure: LoadFigure | undefined, { say }: PromiseContext): Spans {
  if (figure === undefined || figure.certain === 0) return [span(say('promise.load.free'), 'soft')];
  const certain = roundHours(figure.certain);
  const weighted = roundHours(figure.weighted);
  const hours =
    certain === weighted
      ? say('promise.load.cell-same', { certain })
      : say('promise.load.cell', { certain, weighted });
  if (figure.capacity === null) return [span(hours)];
  return [
    span(hours),
    span(` ${say('promise.load.capacity', { capacity: roundHours(figure.capacity) })}`, 'soft'),
  ];
}

/** Hours as people say them: halves under ten, else whole. */
export function roundHours(hours: number): number {
  return hours < 10 ? Math.round(hours * 2) / 2 : Math.round(hours);
}
