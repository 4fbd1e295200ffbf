/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
2.00|=refuse
1.70|=negword
1.65|=trait
1.15|=sarcastic
1.10|=bad
1.00|=fault|=figure
0.95|=away
0.90|=nobody
0.85|=we-other|should have|the wrong|wrong
0.75|=attitude|=would|have
0.70|=andthen|@nobody
0.65|=again|=if-first|=just|@team never|ignore|only
0.60|=victim|@person never|anything|because|let|mix|mix up|should|up
0.55|=two cues|an|out
0.50|=extreme|=hyperbole|=own|@person be|@person make|@person should|and|as|but|cause|do|everything|for a|forget|have ask
0.50|have stop|it|like|refuse|refuse to|then
0.45|=clearly|=their|^ if|be supposed|could|could have|get|if|keep|supposed|supposed to|the whole|think|to|treat|whole
0.40|=never|=told|@person only|@person refuse|and then|be the|cause the|close|come with|damage|down|fault|forget to|ignore the
0.40|in a|it be|just|live|machine|make a|no idea|put|thing|through|to get|up the|walk|while
0.35|,|, we|@person are|@person forget|@person were|a friday|again|and do|away|be alway|can not|careless|change the|charge
0.35|close at|cost us|even|friday|give|handover|hide the|instead|instead of|leave the|lie|on a|say it|send|sit on|skip|they|three
0.35|time
0.30|=always|=passive-of-agent|=rather|=since|=this|=what-happens|@person hide|@person ignore|@person leave|@team 's|@team ignore
0.30|@team take|^ that|again $|anything to|are|ask for|be @person|be @team|break the|buy|care|delete|delete the|door|five
0.30|five minute|for help|give us|half|head|how|let the|let us|meet and|not even|ought|ought to|rush|seem|seem to|signature
0.30|signature $|skip the|sloppy|something|still|that|the machine|they have|they should|three time|three week|to be|to have|too
0.30|up $|us|while the|without|would
0.25|=dont|=from-team|=makes-us|=us|?|@person damage|@person do|@person let|@person lie|@person mix|@person think|@team close
0.25|@team let|@team mix|@team treat|^ because|^ the|a @customer|and it|and keep|and tell|attention|be a|behind|blame|contract $
0.25|count|custom|damage the|down $|drink|expect|false|forklift|forklift @person|full of|have tell|hide|idea what|if @team|it $
0.25|look|monday ,|mould|must|new @person|not pay|now|on their|order $|over|pay attention|play|root|root cause|sample $|some
0.25|that $|the mould|the ticket|the work|they never|think that|to send|unfriendly|us on|waste|we have|when|why|would have
0.20|, and|, but|=please-q|=team|=whyq|=wont|@nobody in|@person agree|@person break|@person cause|@person from|@person skip
0.20|@somebody here|@somebody on|@team decide|@team design|@team do|@team forget|@team give|@team just|@team live|@team make
0.20|@team must|@team only|@team think|@team will|^ @somebody|^ another|^ every|^ not|^ with|address $|afternoon|agree|alway|am
0.20|and let|anything $|are a|around|attention $|backward|backward $|be|be careless|be drink|because he|before @team|bottleneck
0.20|by @somebody|by the|call it|careless with|cause :|chat|cheat|clearly|clue|cost|count $|day of|day to|do not|drink $|email $
0.20|everything $|except|except the|expiry|expiry date|explain to|fix|for|for @team|friend|from the|garbage|give a|go on|have know
0.20|have see|head $|here|home|hour and|in an|in this|information|install|it and|it to|itself|lazy|leak|leak $|make|meet $|mess
0.20|mistake $|more|must be|never answer|new system|not|not follow|of a|off|on it|on purpose|on us|one job|open $|our head|outage
0.20|over our|pallet $|pass the|patience|problem|purpose|purpose $|put the|reset|rude|should explain|shout|show up|since|slow|spec
0.20|speed|stand|story|take a|terrible|than in|that @team|that be|the bottleneck|the build|the door|the fault|the forklift
0.20|the morning|the spec|the two|themselve|this $|through $|ticket|to order|to use|truck to|two week|unit|unprepared|unprepared $
0.20|up after|us the|use the|valve|very|way|we|well ,|what a|world|you alway
0.15|'s fault|, as|, that|=customer|=customer-first|=question-who|=they|=two-agents|=whoever|=you|? $|@customer ,|@nobody can
0.15|@person cheat|@person give|@person lose|@person miss|@person ought|@person shout|@person waste|@somebody $|@somebody need
0.15|@team|@team break|@team call|@team change|@team keep|@team leave|@team send|@team spend|@team would|@team you|@thing|^ one
0.15|a deadline|a mistake|a terrible|a torch|accident|act|address|after that|against|agree to|alway come|and a|and forget|and hope
0.15|and leave|and still|answer $|are not|as a|ask before|at least|bad|be incompetent|be play|be too|be trust|be warn|care about
0.15|change|close ticket|come to|control|cost $|course|deadline|decision $|design it|do it|dog|even read|ever|fill|fill in
0.15|for four|for it|for this|for three|get home|good|good $|guest|half the|happen when|have check|help $|herself|himself
0.15|his phone|hope|i|i am|i have|if @person|in @team|incompetent|incompetent $|into|job $|job ,|just read|keep change|know better
0.15|know how|law|lazy $|least|leave|lie about|lie to|lift|limit $|long|look like|mail $|make up|make us|mess up|minute and
0.15|never have|never stick|night @person|no clue|not @team|not do|not read|now $|of it|on his|one thing|only care|order the|our
0.15|out $|out at|out of|own|page|pallet|play with|problem be|pump|real|rest|run $|schedule|second page|send us|shift @person|shop
0.15|shortcut|shout at|sit|some @team|standard|standard $|stick|stick to|straight|table|talk|that @nobody|the day|the dog|the meet
0.15|the payment|the pump|the real|the rest|the shift|the signature|the update|the week|themselve $|there|they keep|they only
0.15|think the|this|this in|three day|ticket $|time ,|time @team|to explain|to herself|too slow|torch|two pallet|two per|typical
0.15|update|warn $|we ask|we could|we get|weight|when @person|when @team|when he|who|who get|who have|without tell|wonder
0.15|wonder why|would be|would not|yesterday|you would
0.10|, @customer|, @team|, another|, what|=mock|=person|@customer|@nobody ask|@person at|@person treat|@somebody know
0.10|@somebody must|^ at|^ once|^ root|a feature|all|all the|already|although|although the|alway say|and @nobody|and another
0.10|and walk|ask @somebody|away with|be do|be down|be full|because @person|because @team|blame the|bother|buck|burn|cent|cheapest
0.10|check|credit|cut the|deal|decision|defect|disappear|disaster|disaster $|do $|do anything|do when|double|early and|empty
0.10|excuse|feature|fire|foot|for every|freezer|front of|get away|guest list|handover $|happen|have it|have send|have warn|he know
0.10|his own|holiday $|home early|i see|if only|in front|interested|interested in|into the|its|last minute|link|little|live $
0.10|machine @person|mind|much|must have|need $|need to|never|nice|no $|not @somebody|not be|not check|not for|nothing|nothing $
0.10|obviously|of three|once again|order on|pay $|payment|permit|price|problem for|reply|search|see a|seriously|seriously $|shop $
0.10|shortage|shortage $|simply|since june|sloppy $|slow and|steal|switch|tell|that a|the bag|the buck|the cheapest|the data
0.10|the end|the file|the freezer|the guest|the last|the question|the reason|the ship|the shortage|the time|the valve|then go
0.10|there are|these|they could|they get|they treat|thing to|to change|to check|to work|to write|treat every|tuesday and|twice and
0.10|urgent|us for|wait for|wake|wake up|watch $|way $|what|what happen|what they|whenever|who need|with his|you can
-0.10|# ,|# euro|'s report|, #|, @somebody|;|@customer about|@customer be|@customer with|@person drive|@person know|@person on
-0.10|@person pick|@person support|@person use|@team $|@team alway|@team before|@team clean|@team every|@team open|@team sign
-0.10|@team start|@team stop|@team that|@team with|^ @person|^ @team|a call|about the|alway check|alway find|and mark|and stop
-0.10|answer within|are in|are pay|asleep $|at his|be ask|be asleep|be happy|be off|be promote|be sick|be tell|bin|board|box $
-0.10|brief $|browser|call @team|chair|change in|close the|colour|come on|count the|day before|drive the|euro|fair|feedback
-0.10|feedback $|first @team|for @person|for nine|for you|forty|gasket|hand over|happy|have #|have four|have its|job|leave early
-0.10|load|load $|mail|me|meet the|move the|mover|need a|never give|night $|noon|not at|note $|offer to|on duty|one list|open
-0.10|our @team|our feedback|pair|pass|phone and|piece $|press|process|project @person|prover|raise|really|report be|return $
-0.10|risk $|same day|say $|seal|seal be|seat|sensor|share her|share the|six $|slide $|solution|spare|speak for|target|than
-0.10|that we|the information|the invoice|the leak|the move|the note|the price|the safety|the slide|the test|the trial|their first
-0.10|them $|there $|they would|this month|time to|to call|trial|tuesday|understand|up and|us two|weekend $|within an|wrong $
-0.10|you $
-0.15|(|)|, the|=promise|=sit-place|=somebody|@customer 's|@nobody from|@person alway|@person call|@person clean|@person fail
-0.15|@person lock|@person meet|@person need|@person open|@person scan|@person sign|@person visit|@person would|@somebody from
-0.15|@team about|@team at|@team be|@team look|@team order|@team run|@team sit|@team test|@team use|@team want|@team work|^ my|a
-0.15|a day|a licence|a lot|a minute|a part|a reason|a test|a week|after a|agree on|ahead|ahead $|all @team|alway have
-0.15|and @somebody|and one|approve|archive|archive $|ask $|ask what|at night|august|august $|be leave|be never|be open|be that
-0.15|belong|belong to|best|brief|call $|call back|change $|choose|clean the|code|complaint $|correct|customer|decide $
-0.15|decide about|decision and|do what|document|draft|drive|euro $|every second|every week|figure|finish the|follow|form $
-0.15|four @somebody|full|get a|green|hall|have read|hear|hole|holiday|in $|in june|inform|inform the|it anyway|it must
-0.15|its promise|job in|key $|key at|last year|lead|let me|lot|measure|monday|name|new phone|no @person|noon $|not deliver
-0.15|not know|notice|number $|of us|offer|on one|on the|on tuesday|over to|paper|paper $|piece|plan $|point $|present|present the
-0.15|question|question $|quote|rather|read the|release|release $|report on|review|risk|roof $|scan|screw|screw $|seven|six
-0.15|so that|solution $|spend a|steel|sunday $|tablet|the #|the answer|the archive|the book|the chart|the cost|the deadline
-0.15|the part|the result|the return|the risk|the sale|the seal|the second|the sheet|the system|the third|their rubbish|there be
-0.15|they were|third|three @person|to #|to look|to set|together|too late|too weak|train $|try to|twice a|two phone|up on|wait $
-0.15|we should|week ahead|weekly|what be|what it|will ask|with the|would rather|would stop|write|yes
-0.20|, he|, not|=ages|=isnt|@customer have|@customer to|@person $|@person explain|@person find|@person for|@person look
-0.20|@person may|@person move|@person notice|@person prepare|@person read|@person report|@person send|@person the|@somebody leave
-0.20|@team need|@team sell|@team speak|@team tell|^ two|^ we|^ you|a bonus|a great|a new|access|and no|ask the|back|bag|bag $
-0.20|be make|be miss|be our|be pay|bring|budget|call the|chart|chart $|day in|do ,|duty|each @team|eight|eleven|every shift
-0.20|explain the|fail because|first $|five $|folder|follow the|for their|form|gate|gate $|get its|give up|good idea|great job
-0.20|have change|have time|holiday and|instruction|keep its|leave a|make it|material|mean|message|message $|miss $|morning $
-0.20|move to|next|not give|number|of|on @team|on site|on sunday|once a|one|one @person|part|plan|print|request|restore|road
-0.20|script|set|she be|sheet|so @person|stock|stop|support|take over|take the|the call|the draw|the figure|the hole
-0.20|the instruction|the mail|the material|the mistake|the right|think it|third $|thursday $|to @person|to a|tour $|try|turn
-0.20|two @somebody|two key|type|until it|until the|us a|us to|version|warn us|we print|well do|when the|where|you do
-0.25|, never|:|=four cues|=if-x|=was-ed|@person .|@person and|@person answer|@person check|@person decide|@person hand
-0.25|@person listen|@person share|@person speak|@person will|@person work|@somebody forget|@team of|@team pay|@team warn|^ ask
-0.25|^ each|^ they|^ this|a job|a year|action|alway bring|an hour|and @team|and the|any|at the|badge|be not|before the|both @team
-0.25|can|date|date $|dead|dead @person|delay $|draw|early|find|from @team|full $|great|hard|have three|help us|in may|in time
-0.25|invite|join|late $|like to|line $|longer|march|march $|merge|metre|move|no list|not ask|not on|only one|our @person|pay by
-0.25|per|prepare the|project|promise to|receive|receive the|report the|responsible|room $|she|show the|sunday|team|team @person
-0.25|tell that|template|the|the forecast|the idea|the project|the report|the team|their|today|today $|truck $|tuesday $|two|up to
-0.25|want|we never|week without|which|with|work in|work with
-0.30|'s|'s birthday|=no-agent|=responsible-for|=we-first|@person follow|@person get|@somebody do|@team ask|@team can|@team count
-0.30|^ no|^ she|a @person|a date|access to|add|be no|be responsible|be wrong|birthday|bonus|contact|do the|every|finish|for us
-0.30|free|give the|have to|key|know|listen|look at|month $|my|only when|phone|reach the|responsible for|return|say that|should be
-0.30|show us|sign|so we|the complaint|the first|the load|they are|they say|train|turn $|twice $|us that|want to|week|what the
-0.35|'s site|=agent-first|=in-time|=num2|=should-be|@person finish|@person of|@person who|@person write|a second|about|break $
-0.35|forecast|in|line|list of|listen to|nine $|not have|on thursday|or|press $|shift|stop $|the code|the new|thursday|to know
-0.35|visit|with a|within a|would like
-0.40|=interested|@person tell|after|at|be @somebody|could not|delay|desk|each|four|hour|note|of the|reach|see the|the @person
-0.40|the delay|the desk|week $|year|year $
-0.45|=good|=leave-off|before it|have a|keep the|late|miss|monday $|need|nine|see|shift $|site $|speak|to @team|twice|work
-0.45|write the
-0.50|=imperative|@team for|^ he|and @person|be on|fail|from|hour $|may $|share|site|the @team|within
-0.55|, so|@person ask|^ a|and never|ask|be at|before|by|know the|report|so|start|the old|to the
-0.60|=thing|@team and|call|new|not see|old|show|test|until
-0.65|=has-no|=modal-soft|=polite|both|complaint
-0.70|=needs|@team have|first|may|no|second
-0.75|=never-bad|=two-teams|list
-0.80|=num|for the|that the
-0.95|#|=by
-1.00|=not-informed
-1.10|=puts-right
-1.25|=thing-first
-1.40|. $
-1.45|.
-1.65|=day
`;

/** Where the sum of a sentence starts. */
export const TONE_BIAS = 0;

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
