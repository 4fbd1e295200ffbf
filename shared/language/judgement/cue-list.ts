/**
 * Signs of the tone a sentence is said in, each a class of words or a shape, as a pattern for a coded line. None of them blames by itself: the
 * tone table says what each weighs.
 */
export interface Cue {
  readonly name: string;
  /** Hints at blame by its own meaning, and counts towards "several at once". */
  readonly strong: boolean;
  readonly pattern: RegExp;
}

const STRONG: Readonly<Record<string, RegExp>> = {
  their: /\b(?:their|them|his|him|themselves|himself|herself)\b|\bher\b/u,
  just: /\b(?:just|simply|merely)\b/u,
  clearly:
    /\b(?:clearly|obviously|apparently|supposedly|allegedly|conveniently|somehow|naturally|evidently|surely|actually|really|suddenly|magically|miraculously|mysteriously|seemingly)\b|of course/u,
  always: /\b(?:always|forever|constantly|every (?:single )?(?:time|day|week|month)|all the time|all day)\b/u,
  again: /\b(?:again|another|as usual|as always|as ever)\b/u,
  never: /\b(?:never|ever)\b/u,
  extreme:
    /\b(?:nothing|anything|everything|whatever|wherever|at all|all|whole|entire|every|any|no|none|zero)\b/u,
  cannot: /\b(?:can|could) not\b/u,
  wont: /\b(?:will|would) not\b/u,
  dont: /\b(?:do|does|did) not\b/u,
  isnt: /\b(?:is|are|was|were|has|have|had) not\b/u,
  would: /(?<!what )\bwould\b(?! (?:like|help|make|be good|love|it))/u,
  bad: /\b(?:mess|messy|wrong|late|lost|broken|missing|delays?|complaints?|chaos|trouble|problems?|scrap|useless|bad|worse|worst|poor|junk|rubbish|garbage|nonsense|disaster|nightmare|joke|drama|headache|excuses?|lies?|crisis|terrible|awful|crap|shit|hell|damn|bloody|stupid|silly|dirt|dirty|dust|hole|ruined|spoil\w*|angry|furious|failed|failure|loses?|losing|suffer\w*|pain|blood|dead|dies?|died|killed|hurt|mistakes?|errors?|circus|zoo|jungle|war|fight\w*|fire|burn\w*|expense|nowhere|hopeless|pile|surprise\w*|shame|embarrass\w*|tantrum|politics|political|games?)\b/u,
  attitude:
    /\b(?:thinks?|thought|thinking|cares?|caring|cared|wants?|wanted|knows? (?:better|everything|it all)|expects?|expected|believes?|wonders?|realis\w+|understands?|listens?|listened|bothers?|bothered|hates?|loves?|likes? to|prefers?|enjoys?|feels? like|pretends?|wish\w*|hopes?|minds?|imagines?|dreams?)\b/u,
  victim:
    /\b(?:cost us|on us|at our|to us|for us|clean(?:ing|ed)? (?:it )?up|mop\w* up|pay(?:ing)? (?:for|the price)|pick(?:ing)? up|stuck|left (?:us|me|to|with|holding)|leaves? (?:us|me|it|to|the)|leaving (?:us|me)|the rest of us|everyone else|everybody else|other people|somebody else|someone else|have to|had to|end(?:ed)? up|on (?:our|my) (?:desk|plate|backs?)|down the line|suffer\w*|overtime|for free)\b/u,
  sarcastic:
    /^(?:great|nice|oh|ah|well|wow|brilliant|lovely|fantastic|perfect|funny|strange|odd|i guess|i suppose|i assume|i wonder|i love|i would love|guess|let me guess|maybe|perhaps|must|good luck|do not hold|heaven|god|next|of course|sure|yeah|right|one would|you would|imagine|congratulations|bravo|hats off|apparently|clearly|obviously|wonderful|interesting|curious|amazing|how (?:nice|kind|convenient|lovely|come)|so much|what a|and|somehow)\b/u,
  figure:
    /\b(?:like (?:a|an|the|talking|pulling|herding|watching)|as if|as though|like it is|like they|like we|(?:faster|slower|more|less|better|worse|longer) \w* ?than|(?:is|are) (?:allergic|married|deaf|blind)|planet|universe|century|world|miracles?|magic|rocket|monkeys?|dogs?|cats?|goldfish|fish|child|children|kids?|king|castle|castles|circus|elephant|wizards?|asylum|glaciers?|wheel|wall|brick|hell|heaven|god|devil|pigs?|chickens?|sheep|donkeys?|fools?|brains?|life|lives|blind|deaf|stone|moon|sky|stars?|river|bus|ball|buck|bag|baby|bulb|napkin)\b/u,
  rather:
    /\b(?:rather|sooner|too (?:busy|much|hard|good|proud|important|lazy|comfortable|clever|late)|so (?:hard|difficult)|how hard|instead of)\b/u,
  told: /\b(?:told|warned|reminded|raised|knew|known|promised|begged|chased?|chasing)\b/u,
  there: /\b(?:over|up|down|in|out) there\b|\b(?:a?round here|upstairs|downstairs)\b|\b(?:that|your) lot\b/u,
  whoever:
    /\b(?:whoever|@somebody (?:up|in|on|over|at|from|clearly|obviously|decided|thought)|some people|some of us|certain|the ones? who|the same people)\b|^some (?:@\w+|\w+)/u,
  away: /\b(?:walk(?:s|ed|ing)? (?:off|away|out|past)|left|disappear\w*|hid(?:e|es|ing)|shrug\w*|sits?|sitting|sat|sleep\w*|slept|asleep|watch(?:es|ed|ing)?|go(?:es)? home|went home|knock(?:s|ed) off|dumps?|dumped|throws?|threw|drops?|dropped|push(?:es|ed)?|pins?|sneak\w*|sold|sells?|drags?|dragged|leav(?:e|es|ing)|ran|runs? away|got away|gets? away|pulled|pulls)\b/u,
  andthen:
    /\b(?:and then|but then|then (?:wonders?|complains?|blames?|asks?)|and still|still|and yet|yet|instead|until|anyway|nevertheless|regardless|and we|while we|but we|and nobody|and now)\b/u,
  mock: /\b(?:so-called|experts|geniuses|genius|friends|gentlemen|ladies|heroes|clever|powers|honou?rable|dear|brilliant|precious|lords?|kings?|queens?|princess|boys|lads|wizards|professionals|superstars|masterminds?|people)\b/u,
  refuse:
    /\b(?:refus\w+|declin\w+|reject\w*|insist\w*|complain\w*|argu\w+|fight\w*|ignor\w+|forg[eo]t\w*|neglect\w*|skip\w*|miss\w*|blam\w+|hid(?:e|es|ing|den)|cheat\w*|lied|lying|waste[ds]?|wasting|ruin\w*|mess(?:ed|es|ing)?|screw\w*|dump\w*|block\w*|delay\w*|break\w*|broke|los(?:e|es|t|ing)|fail\w*|drop\w*|drag\w*|stall\w*|shout\w*|yell\w*|sabotag\w*|steal\w*|stole)\b/u,
  trait:
    /\b(?:lazy|careless|sloppy|useless|slow|rude|arrogant|stupid|ignorant|clueless|incompetent|difficult|impossible|unreliable|late|blind|deaf|asleep|afraid|busy|comfortable|relaxed|clever|special|important|precious|cheap|cheapest|happy to|(?:tired|sick) of)\b/u,
};

const WEAK: Readonly<Record<string, RegExp>> = {
  interested: /\b(?:is|are|was|were|am) (?:also |very |really )?interested in (?!only)/u,
  'puts-right':
    /\b(?:stopped|answer(?:s|ed)|explain(?:s|ed)|reported|found|solved|fix(?:es|ed)|corrected|repaired|noticed|caught|spotted|handles?|handled|counted|discussed|showed|marked|cleared|closed|honest|thanked|remembered|agreed|asked)\b/u,
  they: /\b(?:they|he|she)\b/u,
  you: /\b(?:you|your|yours)\b/u,
  us: /\b(?:us|me)\b/u,
  'we-other':
    /\b(?:we|i)\b.*(?:@team|@person|they|he|she|them|you|their)\b|(?:@team|@person|they|he|she|you)\b.*\b(?:we|i|our|my)\b/u,
  team: /@team/u,
  person: /@person/u,
  somebody: /@somebody/u,
  nobody: /@nobody/u,
  customer: /@customer/u,
  ages: /\b(?:weeks?|months?|years?|ages|forever|fortnight|hours|days|five minutes|two minutes|for once|by now)\b/u,
  own: /\b(?:own|themselves|himself|herself|bonus|bonuses|commission|credit|holidays?|vacation|lunch|coffee|phones?|golf|tea|party|weekends?|home|promotion|career|spreadsheets?|powerpoint|slides|emails|favou?rites|excuse|excuses|numbers|ego|turf|rules|reports?)\b/u,
  promise: /\b(?:promis\w+|swear|swore|sworn|claims?|claimed|says?|decided|decides?|decision)\b/u,
  'makes-us':
    /\b(?:mak(?:e|es|ing)|made|lets?|letting|gets?|forc\w+|expects?) (?:us|me|it|things|everyone|everybody|people)\b/u,
  fault:
    /\b(?:faults?|blam\w+|guilty|guilt|responsib\w+|culprit|to answer|own up|admit\w*|apolog\w+|accountab\w+|excuse)\b/u,
  whyq: /^(?:why|how|who|what|since when|in what|have|has|did|does|do|are|is) .*(?:they|@team|@person|@somebody|you|@nobody|he|she)\b.*\?/u,
  since: /\bsince\b/u,
  'had-to-time': /\bhad \w+ (?:weeks?|months?|days?|years?|hours?)\b/u,
  this: /^(?:this|that) (?:is|was|whole)\b/u,
  'what-happens':
    /\b(?:what happens|what you get|comes from|that is how|no wonder|thanks to|because of|courtesy|due to)\b/u,
  num: /(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen)/u,
  num2: /(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen).*\b(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen)/u,
  day: /\b(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|noon|midnight|today|tomorrow|yesterday|morning|afternoon|evening|spring|summer|autumn|winter|quarter)\b/u,
  polite:
    /\b(?:please|thank|thanked|could we|let us|shall|suggest\w*|propos\w*|offer\w*|help(?:s|ed|ing)?|agree[ds]?|together|will|asks? for|asked for|explain\w*|share[sd]?|learn\w*|train\w*|welcome|congratulations)\b/u,
  openq:
    /^(?:what (?:would|could|made|makes|stops|stopped|can|if|do we|did we|is|happens|made)|where|when|which|can|could|should|do we|is there|are there|how (?:many|much|long|often|do we|can we)|who (?:can|will|is|has|\w+s) )\b/u,
  needs:
    /\b(?:needs?|gets?|receives?|waits?|waiting|is told|was told|were told|sees?|asked|uses?|opens?|closes?|starts?|ends?|meets?|lists?|shows?|counts?|checks?|takes?|found|comes?|costs?)\b/u,
  'should-be':
    /\b(?:should|must) (?:be|have (?:access|two|one|a|an|the|received|arrived)|arrive|see|receive|get|check|ask)\b|\bwe (?:should|need|must|want|could|do not (?:know|see|have|agree)|would)\b/u,
  good: /\b(?:good|fine|better|best|early|on time|finished|fixed|solved|found|won|happy|quick|quickly|ready|agreed|confirmed|improved|right|kind|great|well|safe|safely|caught|repaired)\b/u,
  thing:
    /\b(?:list|form|drawing|system|table|file|contract|policy|process|template|log|step|rule|order|date|price|sensor|machine|valve|queue|screen|folder|software|template|checklist|label|number|room|page|code|pump|door|box|key|line|budget|test|ticket|invoice|rota|calendar|schedule|survey|sheet|tool|model|standard|address|agenda|minutes|meeting|shelf|part|parts|stock|delivery|pallet|truck|customer|batch|sample)s?\b/u,
  by: /\b(?:by|from|per|within|between|until|before|after|at) (?:the |a )?(?:(?:\d\S*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundred|thousand|dozen)|(?:mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|january|february|march|april|june|july|august|september|october|november|december|noon|midnight|today|tomorrow|yesterday|morning|afternoon|evening|spring|summer|autumn|winter|quarter)|one|noon|end|lunch|night)/u,
  'thing-first': /^(?:the|a|an|our|this|these|two|each|every|both) (?!@)[\w-]+ (?!@)/u,
  'we-first': /^(?:we|i)\b/u,
  'if-first': /^(?:if|when)\b/u,
  'two-teams': /@\w+ and (?:the )?@\w+/u,
  'no-agent': /^(?!.*(?:@team|@person|@somebody|@nobody|@doer|\bthey\b|\bhe\b|\bshe\b|\byou\b))/u,
  'customer-first': /^(?:the |our |a |some |many )?@customer/u,
  'was-ed': /\b(?:is|are|was|were|be|been) (?:\w+ly )?\w+ed\b/u,
  'if-x': /\bif (?:the|a|an|it|we|more|there)\b/u,
  'leave-off': /\b(?:on leave|off sick|on holiday|on call|sick|on duty|off duty)\b/u,
  'and-obj': /\bno(?:body|t) (?:was|is) (?:hurt|harmed|planned|named|on)\b/u,
  'responsible-for': /\b(?:is|are|am|was) (?:fully |now )?responsible for (?:the|our|a|two|all)\b/u,
  'not-yet': /\b(?:yet|so far)\b/u,
  'never-first': /^(?:never|always|do not|let)\b/u,
  'in-time': /\b(?:in|on|ahead of) time\b|\bnobody was\b|\bsafely\b|\bwithout (?:a|any|one) /u,
  'never-bad':
    /\bnever (?:late|misses|forgets|complains|fails|wrong|lets|gives up|leaves|zero|lost|missed|loses|breaks|stops|rust\w*|go|goes)\b/u,
  'passive-of-agent':
    /(?:@person|@team|they|he|she|@somebody) (?:is|are|was|were|has been|have been|had been) (?:not )?(?:\w+ly )?\w+(?:ed|en|nt|ld)\b/u,
  'has-no':
    /(?:@person|@team|@customer|they|he|she|@somebody|line|tank|desk|office|room|phone|cab) (?:has|have|had|get|gets) (?:no|two|a|an|the|only|nine|eleven)\b/u,
  'agent-first':
    /^(?:the |our |a |an |this |that |some |those |these |and |but |well , )?(?:[\w-]+ )?(?:@person|@team|@somebody|@nobody|they|he|she|you)\b/u,
  'two-agents':
    /(?:@person|@team|@somebody|they|he|she|you)\b.*(?:@person|@team|@somebody|\bthey\b|\bhe\b|\bshe\b|\byou\b|\bthem\b|\bhim\b)/u,
  'from-team': /\b(?:from|with|at|in) (?:the )?@team/u,
  'modal-soft': /\b(?:can|may|might|will|shall) (?!not)\w+/u,
  'please-q': /\?$/u,
  imperative:
    /^(?:please|let us|check|send|call|ask|put|add|move|keep|use|book|see|open|close|print|write|bring|train|show|give|make|find)\b/u,
  'first-person-only': /^(?:we|i) (?!.*(?:@team|@person|\bthey\b|\bthem\b|\btheir\b|\byou\b|@somebody))/u,
  hyperbole:
    /\b(?:hundred|thousand|million|umpteenth|times|twice|three times|four times|again and again|ever since|since (?:the|march|june|spring|last)|in years|in months|for (?:weeks|months|years|days))\b/u,
  'question-who': /\b(?:whose|who)\b/u,
  negword: /\b(?:no|not|never|nobody|nothing|none|without|hardly|neither|nor)\b|@nobody/u,
  'no-blame':
    /\b(?:no-blame|blame-free|blameless|not (?:to blame|look for)|instead of (?:asking|looking)|nobody 's fault|rather than blam\w+)\b|@nobody (?:is|was) to blame|@nobody 's/u,
  'not-informed':
    /\b(?:did|does|do|was|were|is|are|has|had|have|been) not (?:\w+ )?(?:receive|get|see|have|hear|invited|told|informed|asked|find|reach|trained|know|given|copied|received|seen|heard)\b/u,
  thanks: /^thanks? (?:to|you)\b|, thank/u,
  'sit-place': /\bsits? (?:on|in|at|next|near)\b/u,
};

const cues = (patterns: Readonly<Record<string, RegExp>>, strong: boolean): readonly Cue[] =>
  Object.entries(patterns).map(([name, pattern]) => ({ name, strong, pattern }));

export const CUES: readonly Cue[] = [...cues(STRONG, true), ...cues(WEAK, false)];
