export const roomWords = {
  'room.name': 'Room',
  'room.prompt': 'Who is here, and who is missing?',
  'room.section': 'Who was missing',
  'room.went-on': '{{gap}}: {{because}}',
  'room.gap.department': 'Nobody speaks for {{name}}',
  'room.gap.front-line': 'Nobody from the front line',
  'room.gap.customer': 'Nobody speaks for the customer',
  'room.gap.facilitator': 'No facilitator',
  'room.gap.role.shaker': 'No Shaker: old answers get polished',
  'room.gap.role.mover': 'No Mover: the debate does not end',
  'room.gap.role.prover': 'No Prover: a rush into something that cannot be delivered',
  'room.gap.role.maker': 'No Maker: a plan that nobody carries out',
} as const;
