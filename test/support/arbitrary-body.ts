import fc from 'fast-check';
import { z } from 'zod';

type Body = Readonly<Record<string, unknown>>;

/** The parts of JSON Schema that event bodies use. */
interface Shape {
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly anyOf?: readonly Shape[] | undefined;
  readonly pattern?: string | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
  readonly maxItems?: number | undefined;
  readonly items?: Shape | undefined;
  readonly properties?: Readonly<Record<string, Shape>> | undefined;
  readonly required?: readonly string[] | undefined;
}

const shapeSchema: z.ZodType<Shape> = z.lazy(() =>
  z.object({
    type: z.union([z.string(), z.array(z.string())]).optional(),
    enum: z.array(z.unknown()).optional(),
    anyOf: z.array(shapeSchema).optional(),
    pattern: z.string().optional(),
    format: z.string().optional(),
    minimum: z.number().optional(),
    maximum: z.number().optional(),
    minItems: z.number().optional(),
    maxItems: z.number().optional(),
    items: shapeSchema.optional(),
    properties: z.record(z.string(), shapeSchema).optional(),
    required: z.array(z.string()).optional(),
  }),
);

const words = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 20 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '=1+1',
    '‮evil',
    '😀',
    '| a |',
    '[x](javascript:1)',
    '  ',
    'مرحبا',
  ),
);

/**
 * Bodies that fit an event type's own schema. `idsOf` gives the small world of ids a field may hold, so that events meet, miss and
 * repeat each other.
 */
export function anyBody(body: z.ZodType, idsOf: (field: string) => readonly string[]): fc.Arbitrary<Body> {
  return recordOf(shapeSchema.parse(z.toJSONSchema(body, { unrepresentable: 'any' })), idsOf);
}

function recordOf(shape: Shape, idsOf: (field: string) => readonly string[]): fc.Arbitrary<Body> {
  const { properties = {}, required = [] } = shape;
  const fields = Object.entries(properties);
  return fc
    .tuple(
      ...fields.map(([name, field]) => {
        const value = valueOf(field, name, idsOf).map((made) => [[name, made]] as const);
        return required.includes(name) ? value : fc.oneof(value, fc.constant([]));
      }),
    )
    .map((made) => Object.fromEntries(made.flat()));
}

function valueOf(
  shape: Shape,
  name: string,
  idsOf: (field: string) => readonly string[],
): fc.Arbitrary<unknown> {
  if (shape.enum) return fc.constantFrom(...shape.enum);
  if (shape.anyOf) return fc.oneof(...shape.anyOf.map((one) => valueOf(one, name, idsOf)));
  const { type } = shape;
  if (typeof type === 'object') {
    return fc.oneof(...type.map((each) => valueOf({ ...shape, type: each }, name, idsOf)));
  }
  switch (type) {
    case 'object':
      return recordOf(shape, idsOf);
    case 'array':
      return fc.array(valueOf(shape.items ?? {}, name, idsOf), {
        minLength: shape.minItems ?? 0,
        maxLength: Math.min(shape.maxItems ?? 3, 8),
      });
    case 'integer':
    case 'number':
      return numberIn(shape.minimum ?? 0, Math.min(shape.maximum ?? 10, 600));
    case 'boolean':
      return fc.boolean();
    case 'string':
      if (shape.format === 'date') return fc.constantFrom('2026-11-27', '2027-01-15');
      return shape.pattern?.startsWith('^[0-9a-f]{8}') === true ? fc.constantFrom(...idsOf(name)) : words;
    default:
      return fc.constant(null);
  }
}

/** Often as small as may be: counts of hands and dots have to fit a room of two. */
function numberIn(min: number, max: number): fc.Arbitrary<number> {
  return fc.oneof(
    fc.constant(min),
    fc.integer({ min, max: Math.min(max, min + 1) }),
    fc.integer({ min, max }),
  );
}
