/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
1.85|=refuse
1.60|=negword|=trait
1.15|=sarcastic
1.10|=bad
1.05|=fault
1.00|=figure
0.95|=nobody|=we-other
0.85|=away
0.80|have|should have|the wrong
0.75|=attitude|=would|wrong
0.70|=just
0.65|=if-first|@nobody|@team never|only
0.60|=again|=their|=victim|@person never|an|anything|because|ignore
0.55|=two cues|@person be|get|let|mix|mix up|out
0.50|=andthen|=own|@person should|everything|have ask|it|refuse|refuse to|should|the whole|then|up|whole
0.45|=clearly|=extreme|@person make|^ if|but|cause|could|damage|do|down|forget|have stop|if|just|keep|on a|three|through|to|treat
0.45|up the
0.40|=never|@person only|@person refuse|^ that|^ the|and|and then|as|be supposed|could have|fault|for a|in a|leave the|like
0.40|machine|make a|skip|supposed|supposed to|they|think
0.35|, we|=hyperbole|=this|=told|@person are|@person forget|@person ignore|@person leave|@person were|a friday|away|be @person
0.35|be the|can not|cause the|come with|cost us|even|forget to|give|give us|handover|hide the|ignore the|it be|no idea|sit on
0.35|something|thing|three week|to get|up $|us|walk
0.30|, and|=passive-of-agent|=since|@person damage|@person do|@person hide|@somebody in|@team 's|@team take|again|agree
0.30|anything to|attention|be alway|care|careless|close at|door|forklift @person|half|have tell|instead|instead of|it $|let the
0.30|lie|live|must|of a|ought|ought to|put|sample $|say it|send|signature|signature $|skip the|sloppy|some|talk|they have
0.30|they should|three time|waste|why|without
0.25|,|=always|=us|=what-happens|=wont|?|@person agree|@person let|@person lie|@person mix|@person skip|@person think|@team close
0.25|@team design|@team do|@team give|@team ignore|@team keep|@team let|@team treat|^ because|a @customer|again $|agree to|and do
0.25|and keep|are|attention $|be @team|behind|break the|buy|change the|charge|close|contract $|damage the|day to|delete the|down $
0.25|drink|expect|five minute|for help|forklift|friday|give a|here|hide|in @team|install|let us|make|meet and|more|new @person
0.25|not even|not pay|now|on their|order $|over|pay attention|play|problem|root|root cause|rush|seem|since|than in|that|that $
0.25|that @team|the door|the machine|they never|to have|to send|to us|too|truck to|unfriendly|up after|us the|we have|while
0.25|while the|would|would have|you alway
0.20|, @team|, but|=dont|=from-team|=makes-us|=please-q|=whoever|=whyq|@person break|@person from|@somebody here|@somebody on
0.20|@team decide|@team forget|@team just|@team leave|@team make|@team only|@team think|@team will|@thing|^ @somebody|^ another
0.20|^ not|a terrible|address $|after that|afternoon|am|anything $|are a|ask for|be a|because he|before @team|blame|bottleneck
0.20|careless with|cause :|clearly|cost|count|custom|email $|ever|everything $|false|for @team|friend|garbage|have be|have know
0.20|head|home|how|i|i am|idea what|if @team|in an|in this|into|into the|lazy|lie about|look|meet $|must have|new system
0.20|not follow|not read|on purpose|one job|open $|order the|outage|own|problem be|purpose|purpose $|rest|rude|seem to|show up
0.20|slow|some @team|spec|speed|stand|stick|table|take a|terrible|the bottleneck|the build|the fault|the forklift|the morning
0.20|the rest|the spec|the work|them|through $|ticket|time|time ,|to be|to use|two week|unit|update|valve|very|way|we|we are
0.20|we could|well ,|who have|world
0.15|'s @team|'s fault|, another|, what|=customer|=question-who|=rather|=team|=they|=two-agents|=you|? $|@nobody can|@nobody in
0.15|@person cheat|@person give|@person have|@person lose|@person miss|@person ought|@person waste|@somebody be|@somebody need
0.15|@team break|@team live|@team send|@team spend|^ at|^ instead|^ maybe|^ one|^ with|a torch|accident|act|address|against|alway
0.15|and it|and leave|and let|answer $|are not|around|as a|ask @team|ask before|at four|be|be careless|be do|be incompetent
0.15|be warn|by @somebody|by the|call it|cent|change|cheat|check|close ticket|clue|come to|control|count $|course|day of
0.15|decision $|defect|delete|delivery|design it|do not|dog|even read|fill|fill in|for|for it|for three|from the|full of|get home
0.15|go on|good $|guest|have send|he know|help $|hour and|i have|if @person|incompetent|incompetent $|it to|itself|job $|job ,
0.15|just read|keep change|know better|know how|last minute|lie to|lift|mail $|make us|maybe|mess|mess up|mistake $|must be
0.15|never answer|never have|never stick|night @person|no $|no clue|not|not @team|not do|nothing|nothing $|now $|of it|on his
0.15|on us|only care|other|our|out $|out at|out of|page|pallet $|pass the|phone $|play with|price $|promise $|real|room
0.15|second page|shift @person|shop|shout|shout at|sit|stick to|story|straight|tell @somebody|that @nobody|that a|the dog|the end
0.15|the problem|the real|the shift|the ticket|the two|the update|the valve|the week|themselve|themselve $|then go|there are
0.15|think the|this|this in|three day|time for|to check|to order|torch|trust|two per|typical|use|wake|wake up|watch $|way $|we get
0.15|what a|when|when @person|who|who get|wonder|wonder why|would be|would not|yesterday|you would
0.10|=mock|@customer ,|@person at|@person treat|@person walk|@team|@team change|@team launched|@team must|@team to|^ root
0.10|a disaster|a feature|all|already|alway say|and @nobody|and forget|answer|are for|ask three|at least|away with|be down|be play
0.10|be too|be watch|because @person|bother|bother to|by two|call at|care about|charge $|cheapest|contract|credit|cut the|deal
0.10|disappear|disaster|disaster $|do $|double|empty|except|except the|excuse|fail to|feature|finger|fire|fire $|five|for every
0.10|freezer|front|front of|get away|guest list|half the|handover $|happen on|have an|have check|have it|here $|herself|himself
0.10|his phone|home early|if only|in charge|in front|in three|interested|interested in|know that|lamp|launched|lazy $|least
0.10|limit $|little|live $|look $|machine @person|make up|mind|mop|need to|not @somebody|not for|not plan|not tell|obviously
0.10|of @person|once|over the|pallet|pay $|permit|problem for|put the|quarter|reply|respect|rude to|rule|sample|shop $|shortage
0.10|shortage $|shortcut|simply|since june|sloppy $|slow and|steal|straight to|switch|that be|the bag|the cheapest|the data
0.10|the day|the file|the freezer|the guest|the other|the question|the reason|the sample|the ship|the shortage|the signature
0.10|the time|the train|the wheel|them the|they could|they forget|they keep|thing to|think that|this $|to book|to change|to work
0.10|to write|too slow|unprepared|we ask|week ,|weight|what they|wheel|whenever|without tell
-0.10|# ,|'s report|(|)|, #|, @somebody|@nobody be|@person could|@person drive|@person spend|@person stop|@person would|@somebody
-0.10|@team $|@team check|@team sign|@team start|@team test|^ @person|a lot|a problem|a reason|a test|about the|advice|allergic
-0.10|allergic to|answer within|arrive|ask ,|asleep $|at eight|at his|be $|be asleep|be happy|be here|be off|be what|board|board $
-0.10|box $|brief $|browser|colour|come from|come on|cut|day before|different|euro $|fair|figure|find a|floor|for @person|for nine
-0.10|for one|forty|gasket|hand over|happy|have four|have its|have no|her|holiday and|i can|idea $|in his|in march|it on|keep a
-0.10|library|load|load $|lot|measure the|meet the|mistake|morning|move the|my advice|never give|new @somebody|no @person|noon
-0.10|noon $|not at|of @team|one list|order|pair|parcel|phone and|piece $|plan the|question $|raise|really|replace|replace the
-0.10|result|return $|risk $|say $|seal|seat|seven|sick|six $|sleep|sorry|stay|steel $|that we|the bonus|the book|the cost
-0.10|the fair|the hall|the information|the invoice|the leak|the move|the parcel|the seal|the test|the trial|there $|they would
-0.10|this morning|to call|to do|trial|understand|understand the|until the|us a|us two|wait|warn us|weak|weekend $|within an|word
-0.10|wrong $
-0.15|=cannot|=somebody|@customer 's|@customer be|@customer with|@nobody from|@person check|@person explain|@person fail
-0.15|@person find|@person meet|@person need|@person on|@person pick|@person visit|@team about|@team at|@team before|@team every
-0.15|@team open|@team run|@team tell|@team warn|^ you|a licence|a minute|a new|a part|a year|agree on|ahead $|alway check
-0.15|alway find|alway have|and @somebody|and one|archive|archive $|are in|are pay|ask $|ask what|be leave|be make|be never
-0.15|be open|be promote|be sick|be tell|belong|belong to|bin|brief|budget|budget $|call back|call the|change $|choose|clean the
-0.15|complaint $|correct|count the|day $|decision and|document|drive|drive the|every second|every week|explain|explain the|find
-0.15|finish the|first @team|five $|folder|follow|follow the|friday $|hall|have #|have read|have three|have time|him|him $|in june
-0.15|inform|inform the|it anyway|job in|last year|lead|let me|make it|me|measure|month $|mover|not deliver|not know|notice|of us
-0.15|offer|offer to|on duty|on one|one $|only one|open|open the|plan $|point $|present|present the|project @person|prover
-0.15|question|release|release $|report be|request|review|roof $|same day|say|screw|screw $|share the|sign the|six|slide $
-0.15|solution|spare|steel|stop|sunday $|take the|target|test $|than|the #|the archive|the chart|the figure|the mail|the return
-0.15|the risk|the second|the slide|the system|their first|there be|they do|three @person|to #|to look|to set|too late|too weak
-0.15|tour $|try|try to|two @somebody|two phone|up on|wait $|we should|week ahead|weekly|what be|what it|with us|would stop
-0.20|, he|, not|, the|:|=if-x|=isnt|=sit-place|@customer have|@customer to|@person change|@person clean|@person for|@person know
-0.20|@person listen|@person look|@person may|@person move|@person notice|@person open|@person read|@person sign|@person speak
-0.20|@person the|@somebody ,|@somebody from|@somebody leave|@team are|@team be|@team need|@team order|@team sell|@team sit
-0.20|@team work|^ two|^ we|a|a great|ahead|and no|at night|august|august $|back|be ask|be pay|before the|bonus|book|bring|can
-0.20|chart|chart $|code|customer|do ,|do what|draft|each @team|eight|eleven|fail because|first $|form $|four @somebody|gate
-0.20|gate $|give the|give up|great job|hand|in $|instruction|key $|leave a|line $|longer|monday|move to|name|next|not give|not on
-0.20|of|on @team|on friday|on site|on sunday|one @person|over to|paper|paper $|part|per|piece|plan|press|print|promise to|quote
-0.20|rather|report on|report the|responsible|risk|road|room $|script|set|she be|so @person|so that|so we|solution $|spend a|stock
-0.20|sunday|support|tablet|tell us|the|the deadline|the first|the instruction|the mistake|the order|the result|the third
-0.20|they were|think it|third|thursday $|to @person|tuesday $|two key|type|until it|version|visit|well do|when the|where|will ask
-0.20|with|would rather|write
-0.25|'s|, never|=we-first|@person .|@person alway|@person answer|@person hand|@person prepare|@person report|@person send
-0.25|@person share|@person will|@team count|@team of|@team want|^ ask|^ each|^ this|a job|a second|a week|access|access to|action
-0.25|alway bring|an hour|and @team|any|ask the|at the|badge|bag|bag $|be not|be responsible|best|both @team|contact|date|dead
-0.25|dead @person|delay $|duty|early|form|from @team|full|full $|great|hard|help us|in|in time|invite|late $|like to|listen
-0.25|look at|march|march $|mean|merge|message|message $|morning $|move|my|no list|not ask|on the|one|only when|our @person|pay by
-0.25|prepare the|project|receive|receive the|responsible for|she|show the|show us|stop $|take over|team|team @person|tell that
-0.25|template|the call|the forecast|the project|the report|the right|the sheet|the team|third $|to a|today $|together|truck $
-0.25|tuesday|turn|two|us to|want|want to|week|which|work with|you do
-0.30|=four cues|=num2|=was-ed|@person and|@person decide|@person follow|@person get|@person work|@person write|@somebody do|^ no
-0.30|^ she|^ they|a @person|a date|add|after|be no|be wrong|break $|do the|draw|every|finish|free|in may|join|key|know|list of
-0.30|listen to|metre|on tuesday|reach the|return|say that|sheet|shift|should be|the complaint|the draw|the idea|the load|they say
-0.30|to know|today|twice $|up to|we never|what the|work in
-0.35|'s site|=in-time|=no-agent|=responsible-for|@person finish|@person of|@person tell|@person who|@team can|a day|about
-0.35|and @person|at|be on|before it|by|date $|for us|forecast|line|miss|monday $|nine $|not have|of the|on thursday|phone|press $
-0.35|see the|sign|the code|they are|thursday|within a|would like|year|year $
-0.40|=agent-first|@person $|@team and|@team ask|@team for|delay|desk|four|keep the|note|reach|shift $|site $|speak|the delay
-0.40|the desk|the new|week $|work
-0.45|=interested|=leave-off|@person ask|^ he|could not|each|from|have a|have to|late|or|see|with a|write the
-0.50|, so|=good|=imperative|=should-be|be at|before|fail|may $|new|nine|site|test|the @person|the @team|twice|until
-0.55|^ a|and never|ask|call|hour|hour $|know the|list|need|report|second|share|show|so|within
-0.60|both|not see|start|the old|to @team|to the
-0.65|=has-no|=thing|old
-0.70|=modal-soft|=polite|complaint|first|for the|may
-0.75|=needs|=two-teams|@team have|that the
-0.80|=never-bad|no
-0.85|=by
-0.90|#|=num
-1.00|=not-informed
-1.15|=puts-right
-1.35|. $|=thing-first
-1.40|.
-1.70|=day
`;

/** Where the sum of a sentence starts. */
export const TONE_BIAS = 0.02;

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
