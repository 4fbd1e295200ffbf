import { wordList } from './word-list.ts';

/** Words that judge people. Each list serves one place in a sentence: after "is", before a person, alone as a noun. */

/** Adjectives that, said of people ("the driver was lazy"), name them as the cause. */
export const TRAIT =
  wordList(`lazy careless sloppy incompetent useless clueless unreliable stubborn arrogant unprofessional irresponsible
disorganised disorganized stupid dumb ignorant selfish rude negligent inattentive hopeless reckless complacent forgetful indifferent lax
sluggish unhelpful uncooperative impatient inept inflexible pedantic greedy dishonest unqualified undisciplined disrespectful childish
thoughtless pathetic chaotic scatterbrained oblivious unwilling unresponsive unmotivated uninterested disengaged apathetic slack slapdash
hasty unorganised unorganized unorganised spineless toxic defensive difficult impossible insufferable unbearable ridiculous clumsy
inconsiderate insensitive absent-minded half-hearted short-sighted shortsighted narrow-minded tone-deaf work-shy self-centred self-centered
close-minded trigger-happy spoiled spoilt entitled deaf blind idle unfit crazy insane mad nuts delusional unreasonable overpaid
untrustworthy untidy messy dense thick naive naïve gullible paranoid snobbish bossy condescending bureaucratic lousy terrible awful
dreadful atrocious shambolic shameless heartless tactless unteachable untrainable unmanageable demanding fussy picky moody whiny
disloyal disobedient obstinate pig-headed headstrong bone-idle amateurish dozy dopey lackadaisical blasé nonchalant two-faced sneaky
devious manipulative dismissive unforgivable inexcusable rubbish crap garbage cocky smug petty obstructive unapproachable
overconfident workshy cavalier flaky feckless hapless worthless non-compliant noncompliant inadequate substandard mediocre disappointing embarrassing shameful appalling abysmal unacceptable
laughable unfriendly impolite insolent surly abrasive aggressive hostile abusive vindictive spiteful malicious unkind uncaring uncommitted
uninvolved unprincipled unscrupulous unethical unfair unjust undependable undiplomatic unimaginative unthinking unwelcoming
incapable indecisive inefficient ineffective ineffectual inconsistent insincere intolerant indiscreet immature impulsive
impractical irrational erratic evasive secretive deceitful dishonourable dodgy shady cunning corrupt crooked cowardly timid gutless
clueless brainless mindless heedless foolish silly idiotic moronic daft dim dull dumbfounded thickheaded bullheaded obdurate
hard-headed rigid dogmatic territorial power-hungry egotistical egoistic vain conceited haughty snotty stuck-up high-handed
domineering overbearing controlling patronising patronizing pushy nosy gossipy quarrelsome argumentative combative confrontational
touchy thin-skinned hysterical dramatic theatrical lethargic passive slow-witted forgetful scatty dreamy unfocused unfocussed
undedicated unserious unconcerned unbothered unapologetic unrepentant ungrateful unreachable unavailable overconfident
over-confident self-important self-righteous self-serving opportunistic cheap stingy miserly penny-pinching profligate wasteful
spendthrift workaholic slipshod shoddy cack-handed ham-fisted heavy-handed accident-prone inattentive rebellious unruly
disruptive loud noisy mean nasty horrible vicious cruel ruthless callous cold cynical sarcastic snide grumpy cranky bad-tempered
hot-headed short-tempered trigger-shy work-averse risk-averse change-averse conflict-averse`);

/** Those of TRAIT that are said of things and processes just as often: only people beyond doubt are judged by them. */
export const THING_TRAIT =
  wordList(`difficult impossible messy untidy chaotic terrible awful dreadful atrocious rubbish crap garbage unreliable
lousy slack dense thick crazy insane mad nuts ridiculous demanding sluggish lax unreasonable bureaucratic blind deaf hopeless useless
spoiled spoilt clumsy naive toxic petty flaky idle inflexible picky pathetic
unavailable unreachable inefficient ineffective inconsistent erratic rigid dull dim cheap cold loud noisy mean nasty horrible unfair
wasteful dodgy shady shoddy passive hostile aggressive dramatic unethical irrational impractical silly foolish daft slow-witted
disruptive unjust vain controlling corrupt abrasive secretive inadequate substandard mediocre disappointing embarrassing shameful appalling abysmal
unacceptable laughable worthless`);

/** Conduct at a moment ("was distracted"): the end of the chain, unless a measure or a reason follows. */
export const CONDUCT = wordList(
  `slow late distracted drunk hungover asleep inexperienced unprepared biased weak sleepy hurried`,
);

/** Circumstances of a person ("was on leave", "was new"): no reproach, but no root cause either. */
export const STATE =
  wordList(`tired confused overwhelmed absent nervous unaware afraid scared bored angry busy overworked stressed exhausted new
unsure unwell sick ill off away`);

/** Before people ("lazy drivers", "bad management"). Wider than TRAIT where the pairing makes it a verdict. */
export const ATTRIBUTE = wordList(`bad poor weak so-called`);

/** Calling names. */
export const INSULT =
  wordList(`idiot idiots moron morons clown clowns fool fools jerk jerks muppet muppets amateurs cowboys slacker slackers
deadwood liar liars crooks crook know-it-all know-it-alls bozo bozos imbecile imbeciles dimwit dimwits loser losers freeloader freeloaders
bean-counters bean-counter pencil-pushers pen-pushers paper-pushers troublemaker troublemakers culprit culprits scapegoat coward cowards
dinosaur dinosaurs numpty numpties fatcats slowcoach lazybones buffoon buffoons halfwit halfwits donkeys lemmings hypocrite hypocrites
whiners whiner moaners moaner bungler bunglers jobsworth jobsworths yes-men crybaby layabout layabouts shirker shirkers
diva divas imposter charlatan tyrant bully bullies slob slobs deadbeat deadbeats incompetents nitwit nitwits blockhead dummy dummies
crybabies airhead airheads screw-up screwup`);

/** Failings as nouns: as an answer to "why?" they end at a person. */
export const FAILING =
  wordList(`carelessness negligence laziness incompetence sloppiness stupidity arrogance complacency inattention
inattentiveness forgetfulness indifference ineptitude recklessness unprofessionalism disobedience ignorance selfishness stubbornness
thoughtlessness inexperience favouritism favoritism apathy greed dishonesty impatience indiscipline tardiness idleness clumsiness
disinterest egos foolishness insubordination inconsiderateness disorganisation disorganization pettiness cluelessness
haste bloody-mindedness pig-headedness vanity malice spite slackness absent-mindedness`);

/** What "lack of", "no", "poor" or "zero" takes away when it speaks of people rather than of means. */
export const VIRTUE =
  wordList(`discipline care effort commitment attention motivation ownership accountability professionalism respect diligence
focus will willingness responsibility concentration engagement leadership initiative dedication seriousness competence honesty courage
loyalty conscientiousness urgency vigilance self-discipline empathy enthusiasm drive manners backbone integrity judgement judgment
awareness thoroughness rigour rigor interest attitude morale workmanship supervision cooperation teamwork`);

/** Nouns that hang a failing on whoever owns them ("Lena's mistake", "operator error"). */
export const MISDEED =
  wordList(`fault mistake mistakes error errors blunder blunders negligence incompetence attitude laziness carelessness
ignorance ego sloppiness oversight failure failures failing failings stubbornness arrogance mess screw-up doing stupidity inattention
indifference complacency forgetfulness excuses lies laxity sabotage fuck-up cock-up slip-up slip slip-ups foul-up bungling meddling
inexperience inability refusal unwillingness misjudgement misjudgment misconduct misbehaviour misbehavior recklessness greed impatience
slackness tardiness neglect dithering promises-broken overpromising nonsense rubbish games antics`);

/** After "error", "fault" or "negligence": a thing that carries the word in its name. */
export const FAULT_THING =
  wordList(`log logs code codes message messages rate rates report reports page pages screen screens count counts
handling tolerance tolerances tree trees lamp lamps light lights finder finding current line lines list lists ticket tickets form forms
analysis proofing proof correction margin margins bar bars budget clause insurance claim claims law case cases rule rules category
categories detection detector prevention simulation test tests state states number numbers signal sensor alarm indicator map band type
types catalogue catalog history register sheet field fields column study studies research training module chapter course
reporting recovery injection text texts output file files email mail mode modes pattern patterns statistics`);
