import { TELLTALE_VERBS } from './telltale.ts';
import { IRREGULAR_VERBS, readingTable } from './verb-forms.ts';
import { wordList } from './word-list.ts';

/** Verbs by what they say about the one who acts. Written as words in a row because the lists are long and grow. */

/** Failings that only people have: "forgot" needs no known subject to be about a person. */
export const HUMAN_FAILING =
  wordList(`forget neglect overpromise oversell procrastinate dawdle slack shirk cheat bully whine moan gossip bungle
botch sulk nag pretend brag boast daydream snooze oversleep meddle bicker grumble bluff fib loaf slouch backstab micromanage nitpick
stonewall badmouth fudge skimp goof doze patronise patronize belittle humiliate scapegoat fat-finger`);

/** Failings when a person or a department does them, rarely said of things. */
export const AGENT_FAILING =
  wordList(`ignore skip refuse overlook hide conceal deny disregard dismiss mess screw muck foul guess blame accuse
exaggerate complain argue lie insult shout yell scream abandon withhold evade dodge duck deflect invent bypass undermine sabotage overrule
cave hoard dump rush panic stall obstruct resist disobey violate abuse steal interrupt waste squander embellish omit disrespect disrupt
bury misuse chicken cling resent rant snub sneak swear fiddle tamper trick fake forge falsify fob
overrun shove defy begrudge trample breeze blurt alienate annoy antagonise antagonize badger berate betray bulldoze censor coerce deceive
defraud demotivate demoralise demoralize desert disparage distort downplay embarrass endanger exploit fabricate fleece flout flip-flop
fumble gamble gaslight ghost gloat harass hassle hoodwink intimidate interfere jeer loiter mock monopolise monopolize obfuscate offend
ostracise ostracize pamper pester poach posture preach presume pressure provoke quarrel quibble renege retaliate ridicule rubber-stamp
scold scoff second-guess shortchange short-change sideline slander sleepwalk smear smirk snatch sneer snoop snore squabble squeeze
steamroll steamroller stifle strong-arm surrender swindle taunt threaten thwart torment torpedo trivialise trivialize vandalise
vandalize waffle weasel whinge whitewash yawn hype nickel-and-dime bodge flunk mutilate deface contradict soil con dupe suppress hog pocket circumvent breach contravene boycott flounder gold-plate
tailgate plagiarise plagiarize embezzle pirate bribe extort criticise criticize discredit delete erase unplug overbook misinform browbeat double-book bombard ambush blindside improvise dither mumble muddle garble jumble butcher
stiff belabour dawdle clutter litter dabble sidestep shush heckle eavesdrop hound nitpick overdo demonise demonize undercut
overstate understate inflate massage freewheel chicken scrimp exclude bamboozle lecture hijack `);

/** Failings that things have too (a storm delays, a pump fails): they count only when the subject is known to be people. */
export const THING_FAILING =
  wordList(`miss delay block lose break damage ruin spoil fail cause blow jeopardise jeopardize botch drag spill
slow hamper hinder wreck mangle scratch crash bottleneck derail drop burn contaminate overload smash dent confuse harm hurt kill sink strand trash flood swamp rip`);

/** What people do when the way of working lets them: said with "always" or "never … not" it is a routine, or praise. */
export const ROUTINE =
  wordList(`check send open close wash count start bring use sign log record clean call deliver answer help greet meet work
come leave begin wear carry ship pack pick share confirm remember thank listen explain offer support smile arrive finish follow read welcome
warn tell put lock switch print update prepare plan inform reply respond consult document test verify inspect pass hand label care ask
communicate cooperate collaborate coordinate involve notify learn try return report tidy knock sweep refill review sort take give pay write
keep make do show look talk speak visit think admit apologise apologize appreciate respect understand honour honor commit own prioritise
prioritize escalate attend schedule train coach calibrate measure tighten grease secure enter sanitise sanitize disinfect chart invite fill
stick turn provide supply acknowledge announce back consider notice deal fix repair solve act move train weigh scan stop wait book order
restock unload load stack mop serve seat taste season plate rotate charge rinse wipe brief debrief note double-check include
submit approve complete join thank compliment credit clear settle process handle answer forward confirm raise`);

/** Not doing these is a failing in the present tense too ("does not listen"); the rest of ROUTINE needs a past tense or "never". */
export const OWED =
  wordList(`listen care understand bother respect read check think answer reply respond communicate cooperate collaborate
help follow share tell inform warn update clean log record learn try prepare notice deliver finish keep call pay act appreciate value
consult show look ask plan write lock close wash wear report return sign document test verify inspect pass stick honour honor commit admit
put turn confirm send talk label meet pull lift give acknowledge involve coordinate apologise apologize own escalate take do secure maintain trust back defend sort tidy rinse enter fill brief greet thank measure calibrate
grease tighten prioritise prioritize say`);

/** Circumstances, not choices: "does not see", "had to", "waited", "received" point at the way of working. */
export const CONDITION =
  wordList(`have see know receive get need hear find reach access own expect work attend exist belong fit appear matter
apply require agree like recall mean mind object accept believe sit depend wait seem want remain lack struggle suffer inherit stay live feel
wonder earn cost last fear hope worry serve spend stand rely count share handle process average cover face hold earn operate
support qualify participate overlap speak start open travel exceed`);

/** Noticing and putting right: "found the wrong label" is to somebody's credit. */
export const DISCOVERY =
  wordList(`find notice see report spot catch correct fix return discover detect measure flag raise mention describe record
identify replace repair prevent stop remove trace reject log question document show explain receive get hear solve
rescue warn sort undo revert swap quarantine isolate check`);

/** What a process does, not a team: "production stopped", "sales fell", "delivery takes". */
export const EVENT =
  wordList(`fall rise drop increase decrease stop start slow end take cost last fail improve double run go come grow
decline shrink slip resume begin continue happen remain stay halve peak vary exceed total average reach triple climb dip recover restart
pause stand amount include mean require depend represent account generate yield`);

/** Actions said of a person without judgement. They block a root cause only; they give no hint. */
export const DEED =
  wordList(`buy change decide choose install set push load approve cut pick forget press turn run place mix deploy merge
pour weld drill drive park cook assume believe trust copy paste type key enter promise quote hire fire design assign move store stack
transfer transport order mount fit adjust switch delete overwrite edit restart unplug connect disconnect cancel postpone reduce raise
shorten remove replace skip speak smoke sleep stop start use follow interpret estimate calculate round prescribe administer inject
dispense grade schedule route dispatch discharge admit negotiate agree sign accept reject offer talk pull sell lift lower heat cool spray
charge bill invoice pay refund rename swap hang leave give send tell make put throw take drop let allow pack ship seal open close tighten
loosen bend force hit strike misplace ignore transcribe import export prioritise prioritize hand shut enable disable block hold stretch
overfill underfill overheat overtighten undercook go come`);

/** What happens to people: getting "the wrong part" or having "too many screens" is not their act. */
export const UNDERGO =
  wordList(`have see receive get need hear find reach wait want lack struggle suffer inherit live feel earn spend
expect depend face hold work stay sit know believe fear worry hope belong accept care count carry`);

/** Kind or tireless acts: with "keeps …ing" they are praise or plain fact, never a reproach. */
export const KEPT_UP =
  wordList(`help improve try grow work come learn deliver smile support go run wait get have see find hear receive need
ask call thank offer share check train bring update invest practise practice cook teach answer serve post visit watch track monitor
struggle lead win stand writing`);

/** Acts of attention: leaving them out is never said of things, so a guess at the subject is enough. */
export const MINDFUL =
  wordList(`listen care understand bother think read ask tell answer reply respond apologise apologize admit look communicate
cooperate consult pay warn inform concentrate try learn respect talk call`);

/** Plain acts without judgement, known so that the grammar finds the verb after its subject. */
const PLAIN =
  wordList(`mark mop click scan grab stamp paint cite tap swipe grind mill cast forge solder wire fold cut sew iron
press pump fill drain scrape dip sand polish wrap tape tie lock bolt screw nail hammer saw file trim weigh dose slice chop fry boil roast
grill stir blend peel pluck skim strain decant toast bill quote tender bid rent lease lend borrow owe insure pawn bank invest trade hedge audit
tax fine ticket arrest search chase follow patrol guard rescue bandage suture discharge transfer admit
 teach tutor lecture grade coach mentor chair head host seat greet
board land taxi fly sail dock moor tow haul ferry drive steer brake reverse overtake pass queue line form join split merge fork commit
 release ship build compile debug refactor patch configure upgrade downgrade migrate back restore archive index
name label tag sort list rank rate score count sum add subtract multiply divide round estimate guess predict model draft sketch
draw trace design print copy scan fax email text phone ring dial message chat tweet blog
 promote demote transfer second rotate train interview shortlist reject select 
ban allow permit license inspect survey map plot measure level dig drill bore blast pour cast cure scaffold
plaster tile roof glaze plumb wire fit mount hang hoist lift lower raise carry load stack pallet wrap strap seal deliver`);

/** What things do; known so that a sentence is told from the name of a thing. */
export const OF_THINGS = wordList(
  'leak jam crack overheat vibrate stick smell rust trip freeze crash stall wear tear bend sink flicker fade swell corrode time drip clog weigh expire bounce',
);

const LISTS = [
  HUMAN_FAILING,
  AGENT_FAILING,
  THING_FAILING,
  ROUTINE,
  OWED,
  CONDITION,
  DISCOVERY,
  EVENT,
  DEED,
  KEPT_UP,
  MINDFUL,
  PLAIN,
  OF_THINGS,
];

/** Written word → verb, for every verb in the lists and the two auxiliaries of time. */
export const KNOWN_VERBS = readingTable(
  new Set([
    'leave',
    'lie',
    'find',
    ...LISTS.flatMap((list) => [...list]),
    ...IRREGULAR_VERBS,
    ...TELLTALE_VERBS,
  ]),
);

const PREFIXED = /^(?:mis|over|under)-?[a-z]{3,}/u;
const PREFIXED_INNOCENT =
  /^(?:mist|mister|misses|missed|missing|missions?|over(?:all|night|head|heads|seas|view|time|lap|laps|lapped|see|sees|saw|come|comes|came|haul|hauled|alls|flow|flows|flowed|due|sees|seen)|under(?:stand|stands|stood|take|takes|took|went|go|goes|way|ground|line|lines|lined|neath|lying))$/u;

/** "misfiled", "overcommitted", "underestimated": the prefix itself says that it went wrong. */
export function failsByPrefix(word: string): boolean {
  const verb = KNOWN_VERBS.has(word) || (VERB_ENDING.test(word) && !NOUN_ENDING.test(word));
  return verb && PREFIXED.test(word) && !PREFIXED_INNOCENT.test(word);
}

const VERB_ENDING = /(?:ed|[a-z]{3}s|read|sold|took|slept|spent|cut|heard|led|laid|ran|rode|did)$/u;
const NOUN_ENDING = /(?:tions?|ments?|ness|less|ers?)$/u;

/** A base form that is just as often a noun ("sales order", "operator check"): only an object after it makes it a verb. */
export const NOUN_LIKE: ReadonlySet<string> = new Set([
  ...PLAIN,
  ...wordList(`order check call plan report test use promise delay block waste rush change help answer cost stop start work
break stall guess dump lock log record label list load move need offer pack park pass pay pick place post press price print process quote
rate request return review run scan schedule share ship show sign sort support switch talk train turn update visit wait want watch drop
damage fail fault hit hold cut deal design count cover care look read write stack stock store set trust doubt name book bill fire slip
drive respect value note end record refund charge grade control forecast lead notice question process supply demand brief dispatch
transfer transport import export repair complaint estimate lift cook serve hire trick fake panic abuse blame cause burn leak crash`),
]);
