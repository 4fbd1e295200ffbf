/** The forms of one English verb. `base` "forget", `third` "forgets", `past` "forgot", `participle` "forgotten", `ing` "forgetting". */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly ing: string;
}

export type FormName = 'base' | 'third' | 'past' | 'participle' | 'ing';

/** base:past:participle (participle left out when it equals the past). Only verbs that meetings use. */
const IRREGULAR = `be:was:been become:became:become begin:began:begun bend:bent bet:bet bind:bound bite:bit:bitten blow:blew:blown
break:broke:broken bring:brought build:built burn:burnt buy:bought catch:caught choose:chose:chosen come:came:come cost:cost creep:crept
cut:cut deal:dealt dig:dug do:did:done draw:drew:drawn drink:drank:drunk drive:drove:driven eat:ate:eaten fall:fell:fallen feed:fed
feel:felt fight:fought find:found fly:flew:flown forbid:forbade:forbidden forget:forgot:forgotten freeze:froze:frozen get:got give:gave:given
go:went:gone grow:grew:grown hang:hung have:had hear:heard hide:hid:hidden hit:hit hold:held hurt:hurt keep:kept know:knew:known
lay:laid lead:led leave:left lend:lent let:let lose:lost make:made mean:meant meet:met mishear:misheard mislay:mislaid mislead:misled
misread:misread mistake:mistook:mistaken misunderstand:misunderstood oversell:oversold oversleep:overslept overtake:overtook:overtaken
override:overrode:overridden oversee:oversaw:overseen overspend:overspent pay:paid put:put quit:quit read:read rebuild:rebuilt redo:redid:redone rewrite:rewrote:rewritten rethink:rethought resell:resold resend:resent retell:retold retake:retook:retaken
reset:reset rerun:reran:rerun reread:reread remake:remade
ride:rode:ridden ring:rang:rung rise:rose:risen run:ran:run say:said see:saw:seen sell:sold send:sent set:set shake:shook:shaken
shine:shone shoot:shot show:showed:shown shrink:shrank:shrunk shut:shut sink:sank:sunk sit:sat sleep:slept slide:slid speak:spoke:spoken
spend:spent spill:spilt spin:spun split:split spread:spread stand:stood steal:stole:stolen stick:stuck strike:struck swear:swore:sworn
sweep:swept swing:swung take:took:taken teach:taught tear:tore:torn tell:told think:thought throw:threw:thrown undercut:undercut
understand:understood undo:undid:undone wake:woke:woken wear:wore:worn win:won withdraw:withdrew:withdrawn withhold:withheld write:wrote:written
miskey:miskeyed foresee:foresaw:foreseen overthink:overthought undersell:undersold outsell:outsold misspend:misspent lie:lied`;

const irregular: ReadonlyMap<string, readonly [string, string]> = new Map(
  IRREGULAR.split(/\s+/u).map((entry) => {
    const [base = '', past = '', participle = past] = entry.split(':');
    return [base, [past, participle]];
  }),
);

/** Two-syllable verbs stressed at the end double their last letter ("permitted"); most others do not ("opened"). */
const DOUBLING = new Set(
  'admit begin commit forget occur omit overrun permit prefer refer regret submit transfer overstep unplug'.split(
    ' ',
  ),
);

function doubles(base: string): boolean {
  return (
    DOUBLING.has(base) || (/^[^aeiou]*[aeiou][bdglmnprt]$/u.test(base) && !/^(?:.*[aeiou]{2}.)$/u.test(base))
  );
}

function thirdPerson(base: string): string {
  if (base === 'be') return 'is';
  if (base === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/u.test(base)) return `${base}es`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ies`;
  return `${base}s`;
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (base.endsWith('ic')) return `${base}ked`;
  if (/[^aeiou]y$/u.test(base)) return `${base.slice(0, -1)}ied`;
  return doubles(base) ? `${base}${base.slice(-1)}ed` : `${base}ed`;
}

function gerund(base: string): string {
  if (base === 'be') return 'being';
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^e]e$/u.test(base) && base.length > 2) return `${base.slice(0, -1)}ing`;
  if (base.endsWith('ic')) return `${base}king`;
  return doubles(base) ? `${base}${base.slice(-1)}ing` : `${base}ing`;
}

/** All forms of a verb given in its base form. Total: an unknown verb is taken as regular. */
export function inflect(base: string): VerbForms {
  const [past, participle] = irregular.get(base) ?? [regularPast(base), regularPast(base)];
  return { base, third: thirdPerson(base), past, participle, ing: gerund(base) };
}

/** Every irregular verb above: their past forms cannot be guessed from "-ed". */
export const IRREGULAR_VERBS: readonly string[] = [...irregular.keys()];

/** A possible reading of a written word: which verb, in which of its forms. */
export interface VerbReading {
  readonly base: string;
  readonly forms: readonly FormName[];
}

/** Looks written words up among the forms of the given verbs ("left" finds leave; the first verb listed wins). */
export function readingTable(bases: Iterable<string>): ReadonlyMap<string, VerbReading> {
  const table = new Map<string, { base: string; forms: FormName[] }>();
  for (const base of bases) {
    const forms = inflect(base);
    for (const name of ['base', 'third', 'past', 'participle', 'ing'] as const) {
      const entry = table.get(forms[name]) ?? { base, forms: [] };
      if (entry.base === base) entry.forms.push(name);
      table.set(forms[name], entry);
    }
  }
  // "Burned" beside "burnt", "spilled" beside "spilt".
  for (const base of bases) {
    const past = regularPast(base);
    if (!table.has(past)) table.set(past, { base, forms: ['past', 'participle'] });
  }
  return table;
}
