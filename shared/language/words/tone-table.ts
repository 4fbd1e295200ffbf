/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
1.95|=refuse
1.65|=negword
1.60|=trait
1.15|=sarcastic
1.10|=bad
1.05|=fault|=figure
0.95|=nobody
0.90|=away|=we-other
0.85|the wrong|wrong
0.80|have|should have
0.70|=attitude|=just|=would|@nobody
0.65|=if-first|=victim|@team never|an|ignore
0.60|=again|=two cues|@person never|anything|because|let|only
0.55|=andthen|have ask|mix|mix up|out|should
0.50|=own|=their|@person be|@person make|@person should|everything|for a|get|it|refuse|refuse to|the whole|then|up|whole
0.45|=clearly|=extreme|@person only|^ if|and|and then|be supposed|but|cause|could|could have|damage|do|forget|have stop|if|keep
0.45|like|supposed|supposed to|think|treat
0.40|=hyperbole|@person refuse|as|be @person|be the|close|come with|give|ignore the|in a|it be|just|machine|make a|no idea|sit on
0.40|skip|thing|through|to|to get|up the|while
0.35|,|, we|=never|=told|@person are|@person forget|@person leave|@person were|a friday|away|can not|careless|cause the|change the
0.35|cost us|down|even|fault|forget to|friday|give us|handover|hide the|leave the|lie|live|on a|say it|send|something|they|three
0.35|three week|up $|us|walk|while the
0.30|=passive-of-agent|=since|@person damage|@person hide|@person ignore|@person lie|@team 's|@team ignore|@team take|^ that|^ the
0.30|again|again $|anything to|ask for|be @team|be alway|break the|buy|close at|door|false|for help|forklift @person|half|how
0.30|instead|instead of|let the|let us|must|not even|ought|ought to|put|rush|signature|signature $|skip the|sloppy|the machine
0.30|they have|they should|three time|time|to have|why|without|would
0.25|, and|=always|=dont|=makes-us|=this|=us|=what-happens|=wont|?|@person agree|@person break|@person let|@person mix
0.25|@person skip|@person think|@team design|@team do|@team let|@team treat|^ @somebody|^ because|^ with|a @customer|agree
0.25|and keep|are|attention|be a|behind|blame|care|contract $|damage the|delete the|down $|drink|expect|for @team|forklift|full of
0.25|have be|have tell|head|hide|idea what|install|it $|make|meet and|monday ,|more|new @person|not pay|now|of a|on their|order $
0.25|over|own|pay attention|play|root|root cause|sample $|seem|should explain|show up|some|talk|than in|that $|the door|the work
0.25|they never|to send|too|unfriendly|up after|waste|we have|would have|you alway
0.20|, but|=from-team|=please-q|=rather|=team|=they|=whoever|=whyq|=you|@nobody in|@person do|@person from|@person give
0.20|@somebody here|@somebody on|@team close|@team decide|@team forget|@team give|@team just|@team keep|@team leave|@team make
0.20|@team only|@team think|@team will|^ another|^ not|address $|afternoon|alway|am|and do|and still|and tell|anything $|are a
0.20|attention $|be|be careless|be drink|because he|before @team|bottleneck|by the|call it|careless with|cause :|change|charge
0.20|chat|check|cost|custom|day of|day to|do not|drink $|email $|ever|everything $|explain to|five|five minute|friend|from the
0.20|garbage|give a|go on|good|have know|here|home|i am|if @team|in an|in this|information|into|into the|it and|meet $|mess
0.20|mistake $|must have|new system|not read|on his|on it|on purpose|on us|one job|open $|our|outage|patience|problem|purpose
0.20|purpose $|rude|seem to|since|sit|slow|spec|speed|stand|stick|story|table|take a|terrible|that|that be|the bottleneck
0.20|the build|the forklift|the morning|the spec|them|themselve|this|through $|time @team|to be|to us|truck to|two week|unit
0.20|unprepared|unprepared $|update|us on|us the|use the|valve|very|way|well ,|what a|when|who get|who have|world
0.15|'s fault|, another|, that|=question-who|=two-agents|? $|@nobody can|@person cheat|@person lose|@person miss|@person ought
0.15|@person waste|@somebody be|@somebody need|@team|@team break|@team call|@team live|@team send|@team spend|@team you|@thing
0.15|^ every|^ one|a deadline|a mistake|a terrible|a torch|accident|act|address|after that|against|agree to|alway come|and a
0.15|and it|and leave|and let|answer $|are not|around|as a|ask before|at least|be do|be incompetent|be trust|be warn|by @somebody
0.15|care about|cent|cheat|clearly|close ticket|clue|come to|control|cost $|count|count $|course|cut the|decision $|defect|delete
0.15|delivery|design it|dog|even read|fill|fill in|for|for it|for three|get home|good $|guest|half the|have check|he know|head $
0.15|help $|herself|himself|his phone|hour and|i have|if @person|incompetent|incompetent $|it to|its|itself|job $|job ,|just read
0.15|keep change|know better|last minute|lazy|least|lie about|lie to|lift|long|look|mail $|make us|mess up|never answer|never have
0.15|never stick|night @person|no clue|not|not @team|not do|not follow|nothing|nothing $|now $|of it|only care|order the|our head
0.15|out $|out at|out of|over our|page|pallet $|pass the|play with|price|price $|problem be|promise $|put the|real|rest|room
0.15|rubbish|second page|send us|shop|shout|shout at|some @team|standard|standard $|stick to|still|straight|that @nobody
0.15|that @team|the day|the dog|the end|the fault|the real|the rest|the ticket|the time|the two|the update|the week|themselve $
0.15|then go|there are|think that|think the|this $|this in|three day|time ,|to order|to use|too slow|torch|two per|typical|wake
0.15|wake up|watch $|way $|we|we could|we get|when @person|whenever|who|without tell|wonder|wonder why|would be|would not
0.15|yesterday|you would
0.10|, @team|, as|, what|=customer|@person at|@person treat|@person walk|@somebody know|@team change|@team must|@team to|^ at
0.10|^ instead|^ once|^ root|a feature|all the|already|alway say|and @nobody|ask @somebody|ask @team|ask three|at four|away with
0.10|be down|be full|be play|be too|because @person|bother|bother to|burn|call at|charge $|cheapest|credit|deal|design|disappear
0.10|disaster|do anything|double|early and|empty|except|except the|excuse|feature|finger|fire|fire $|fix|fix it|freezer|front of
0.10|get away|guest list|handover $|hang up|happen on|have an|have it|have send|have warn|his own|holiday $|home early|i|i see
0.10|if only|in @team|in front|in that|in three|interested|interested in|know how|lamp|launched|lazy $|leave|limit $|little|live $
0.10|machine @person|make up|mind|must be|need to|no $|not @somebody|not for|not plan|not tell|obviously|off|once again|only do
0.10|order on|other|part $|pay $|permit|problem for|quarter|read from|reply|respect|sample|shift @person|shop $|shortage
0.10|shortage $|shortcut|simply|since june|sloppy $|slow and|steal|switch|tell @somebody|that a|the bag|the change|the cheapest
0.10|the data|the freezer|the guest|the payment|the question|the reason|the room|the sample|the ship|the shortage|the signature
0.10|the valve|them the|these|they could|they get|they keep|thing and|thing to|ticket|time for|to @customer|to change|to check
0.10|to work|to write|treat every|tuesday and|twice and|urgent|want $|we are|we ask|week ,|weight|what they|with his|you|you can
-0.10|# ,|# euro|'s report|, #|, @somebody|=cannot|=promise|@nobody be|@person drive|@person help|@person pick|@person promise
-0.10|@person would|@somebody|@team are|@team be|@team before|@team check|@team clean|@team sign|@team start|a problem|a test
-0.10|about the|alway check|alway find|and the|answer within|apply|are pay|asleep $|at his|be easy|be happy|be off|be sick|be tell
-0.10|bin|board|box $|brief $|browser|budget $|certificate|come on|day before|different|document|drive the|euro|feedback
-0.10|feedback $|find a|first @team|for @person|for nine|forty|gasket|get a|good at|hand|happy|have #|have four|helmet|helmet $
-0.10|i can|idea $|in march|it anyway|it on|list for|load|load $|measure the|meet the|minute|move the|mover|my @person|my advice
-0.10|need a|never give|noon $|not at|note $|number|number $|on duty|one list|open|open the|our feedback|pair|phone and|piece $
-0.10|process|project @person|prover|raise|really|replace|replace the|result|return $|risk $|say|say $|seal|seal be|seven
-0.10|share her|share the|six $|slide $|sorry|spare|stay|steel $|take the|tell us|that we|the @somebody|the information
-0.10|the invoice|the leak|the move|the seal|the slide|the trial|their|there $|they do|think about|time to|tour|train|train $
-0.10|trial|tuesday|us two|warn|weekend $|with two|with us|within an|wrong $|you $
-0.15|(|)|, the|=sit-place|=somebody|@customer 's|@customer be|@customer with|@nobody from|@person call|@person check
-0.15|@person clean|@person explain|@person fail|@person find|@person lock|@person meet|@person need|@person on|@person use
-0.15|@person visit|@somebody from|@team about|@team at|@team every|@team look|@team open|@team order|@team pay|@team run
-0.15|@team sit|@team test|@team use|@team work|^ @person|^ my|a|a day|a licence|a lot|a minute|a new|a part|a reason|agree on
-0.15|ahead $|all @team|alway have|and @somebody|and one|archive|archive $|are in|ask $|ask ,|ask what|be asleep|be leave|be never
-0.15|be open|be promote|be that|belong|belong to|brief|budget|call back|change $|choose|code|colour|complaint $|correct|count the
-0.15|decision and|draft|drive|euro $|every second|every week|figure|finish the|first $|folder|for you|form $|four @somebody|full
-0.15|give up|hall|have its|have read|hear|holiday|in $|in june|in the|inform|inform the|job in|key $|key at|last year|lead|let me
-0.15|lot|me|measure|monday|no @person|not deliver|not know|notice|of|of @team|of us|offer|offer to|on one|on tuesday|one $
-0.15|over to|paper|paper $|plan $|point $|present|present the|print|question|question $|release $|report be|report on|review|risk
-0.15|road|roof $|same day|screw|screw $|sign the|six|so that|solution|spend a|steel|sunday $|tablet|target|than|the #|the archive
-0.15|the book|the chart|the cost|the mail|the note|the result|the return|the risk|the second|the system|the third|their first
-0.15|there be|they were|third|three @person|to #|to call|to look|to set|too late|too weak|try to|twice a|two @somebody|two phone
-0.15|up on|wait $|we should|week ahead|weekly|what be|what it|when the|will ask|with the
-0.20|, he|, not|:|=ages|@customer have|@customer to|@person alway|@person for|@person hand|@person know|@person look|@person may
-0.20|@person move|@person notice|@person open|@person prepare|@person report|@person send|@person sign|@person speak|@person the
-0.20|@somebody leave|@team need|@team sell|@team tell|@team want|^ two|^ we|^ you|a great|a job|a week|ahead|and no|ask the
-0.20|at night|august|august $|back|be ask|be pay|before the|bonus|bring|chart|chart $|clean the|contact|customer|day in|do ,
-0.20|do what|duty|each @team|eight|eleven|every shift|explain the|fail because|find|five $|follow|follow the|form|gate|gate $
-0.20|great job|have time|holiday and|instruction|leave a|make it|material|mean|miss $|month $|morning $|move to|name|next
-0.20|not give|not on|on @team|on site|on sunday|once a|one @person|part|per|piece|plan|press|quote|rather|release|request
-0.20|responsible|responsible for|script|set|she be|so @person|solution $|stock|stop|sunday|support|the|the figure|the forecast
-0.20|the instruction|the material|the mistake|the report|think it|third $|thursday $|to @person|to a|tour $|try|two|two key|type
-0.20|until it|until the|us a|version|warn us|week|well do|where|with|would rather|would stop|you do
-0.25|, never|=if-x|=isnt|@person .|@person and|@person answer|@person listen|@person read|@person share|@person will|@person work
-0.25|@somebody forget|@team count|@team of|@team warn|^ ask|^ each|^ this|a year|access|access to|action|alway bring|an hour
-0.25|and @team|any|at the|badge|bag|bag $|be make|be no|be not|be responsible|best|both @team|can|date|dead|dead @person|delay $
-0.25|do the|draw|early|finish|from @team|full $|great|have three|in may|in time|invite|join|late $|like to|line $|longer|look at
-0.25|march|march $|merge|message|message $|move|no list|not ask|on the|only one|our @person|pay by|prepare the|project|promise to
-0.25|receive|receive the|report the|room $|she|show the|show us|so we|stop $|take over|team|team @person|tell that|template
-0.25|the call|the deadline|the draw|the first|the idea|the project|the right|the sheet|the team|today|today $|together|truck $
-0.25|tuesday $|turn|twice $|up to|us to|visit|which|work in|work with|write
-0.30|'s|=four cues|=no-agent|=num2|=was-ed|=we-first|@person $|@person decide|@person follow|@person get|@somebody do|@team ask
-0.30|@team can|^ no|^ she|^ they|a @person|a date|a second|add|be @somebody|be wrong|call the|every|free|give the|hard|help us|in
-0.30|key|know|line|list of|listen|listen to|metre|my|one|only when|phone|reach the|return|say that|sheet|should be|the complaint
-0.30|the load|they are|they say|turn $|us that|want|want to|we never|what the
-0.35|'s site|=in-time|=responsible-for|@person finish|@person of|@person tell|@person who|@person write|@team for|about|after
-0.35|before it|break $|date $|for us|forecast|have to|miss|nine $|not have|of the|on thursday|press $|see the|sign|speak|the code
-0.35|the new|thursday|to know|within a|would like
-0.40|=agent-first|=interested|at|could not|desk|reach|shift|site $|the @person|the desk|week $|with a|year
-0.45|=leave-off|=should-be|^ he|and @person|delay|each|four|have a|keep the|late|monday $|nine|note|or|see|shift $|site|the delay
-0.45|work|write the|year $
-0.50|=good|=imperative|@team and|be on|before|by|call|fail|from|hour|hour $|may $|need|the @team|the old|to @team|twice|within
-0.55|@person ask|^ a|and never|be at|new|report|share|show|test|to the|until
-0.60|, so|=thing|ask|know the|list|not see|old|second|so|start
-0.65|=has-no|=polite|both|complaint
-0.70|=modal-soft|=needs|first|may
-0.75|=two-teams|@team have|no
-0.80|=never-bad|for the|that the
-0.85|=num
-0.90|#
-0.95|=by
-1.00|=not-informed
-1.15|=puts-right
-1.30|=thing-first
-1.40|. $
-1.45|.
-1.65|=day
`;

/** Where the sum of a sentence starts. */
export const TONE_BIAS = 0.01;

const weights: ReadonlyMap<string, number> = new Map(
  TABLE.trim()
    .split('\n')
    .flatMap((line) => {
      const [weight = '', ...signs] = line.split('|');
      return signs.map((sign) => [sign, Number(weight)] as const);
    }),
);

/** How much a sign adds to the log-odds of blame; 0 for a sign that was seldom seen or weighs next to nothing. */
export function toneWeight(sign: string): number {
  return weights.get(sign) ?? 0;
}
