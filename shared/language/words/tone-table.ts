/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
1.75|=refuse
1.50|=trait
1.45|=negword
1.15|=sarcastic
1.05|=bad
1.00|=fault|=figure
0.85|=away|=nobody|=we-other
0.80|have|the wrong
0.75|=attitude|=just|should have|wrong
0.70|=would
0.65|=again|=victim|@team never|ignore
0.60|=if-first|=their|@nobody|@person never|an|because|only
0.55|=extreme|anything|get|have ask|let|mix|mix up|out
0.50|=andthen|=own|=two cues|@person be|@person make|@person should|everything|it|keep|refuse|refuse to|then|up
0.45|=clearly|@somebody in|but|damage|have stop|in a|it be|just|like|machine|should|the whole|three|through|to|up the|whole
0.40|=hyperbole|=never|=passive-of-agent|=since|=this|^ if|^ the|and|and then|be @person|be supposed|cause|do|down|for a|handover
0.40|if|make a|skip|supposed|supposed to|thing|think|treat
0.35|, and|=us|@person are|@person forget|@person ignore|@person leave|@person refuse|@person were|^ that|again|again $|agree
0.35|be alway|be the|can not|careless|close|come with|cost us|could|could have|door|fault|forget to|give|give us|ignore the|it $
0.35|leave the|no idea|on a|send|sit on|sloppy|they|they have|three week|to get|up $|us|walk
0.30|=told|@person damage|@person do|@person let|@person only|@team 's|@team take|^ @somebody|anything to|as|attention|change the
0.30|close at|even|forget|forklift @person|half|hide the|in @team|lie|live|must|ought|ought to|put|root|root cause|sample $|say it
0.30|signature|signature $|since|skip the|something|that|the door|the machine|they should|three time|us the|waste
0.25|, we|=always|=from-team|=they|=what-happens|=wont|?|@person agree|@person hide|@person lie|@person mix|@person skip
0.25|@person think|@somebody on|@team do|@team give|@team ignore|@team keep|@team let|@team only|@team treat|^ because|a @customer
0.25|a friday|address $|agree to|and do|and keep|are a|at four|attention $|away|be @team|behind|blame|break the|buy|careless with
0.25|cause the|contract $|damage the|delete the|drink|email $|expect|five minute|for|for help|forklift|give a|happen|head|here
0.25|instead|instead of|let the|let us|meet and|more|night @person|not|not even|not pay|now|of a|on their|open $|order $
0.25|pay attention|play|problem|rush|seem|seem to|some|spec|talk|than in|the spec|the work|they never|to have|to send|too|truck to
0.25|unit|up after|use|valve|very|we are|we have|while the|why|would|would have|you alway
0.20|'s @team|, but|=dont|=makes-us|=please-q|=whoever|=whyq|=you|@person break|@person from|@person give|@person miss
0.20|@person waste|@somebody here|@team break|@team close|@team just|@team leave|@team think|@team will|@thing|^ another|^ not
0.20|^ one|^ our|a terrible|am|answer $|are|around|ask for|be do|be too|because he|before @team|bottleneck|care|cause :|change
0.20|check|clearly|clue|control|cost|count|course|custom|day to|delivery|down $|ever|everything $|false|for @team|friday|good $
0.20|have know|have tell|hide|home|i am|idea what|if @team|in an|in this|into|into the|job $|lazy|lie about|make|mess|must have
0.20|never answer|new @person|not follow|on purpose|one job|order the|out of|outage|over|purpose|purpose $|rest|rude|show up|slow
0.20|some @team|speed|stand|table|take a|terrible|that $|that @team|the bottleneck|the build|the fault|the forklift|the morning
0.20|the rest|the week|through $|ticket|to be|to us|update|we|well ,|what|while|who have|without|world
0.15|, @team|, another|, what|=customer|=question-who|=rather|=team|=two-agents|? $|@nobody can|@person cheat|@person ought
0.15|@somebody at|@somebody be|@somebody need|@team decide|@team design|@team live|@team spend|^ at|^ maybe|^ with|a feature|act
0.15|address|after that|against|alway|and it|and let|answer|anything $|ask before|ask three|be a|be careless|be incompetent
0.15|be warn|because @person|bother|bother to|build $|by @somebody|call it|care about|cent|charge|cheapest|cheat|close ticket
0.15|come to|count $|cut the|day of|decision $|defect|delete|dog|even read|fill|fill in|fire|for it|for three|four ,|full of
0.15|garbage|get home|go on|guest|have be|have check|have send|he know|help $|his phone|how|i|i have|incompetent|incompetent $
0.15|information|interested|interested in|it to|job ,|just read|keep change|know better|last minute|lazy $|lie to|lift|live $
0.15|mail $|make us|maybe|meet $|mess up|money|must be|never have|no $|no clue|not @team|not do|not for|not read|nothing|nothing $
0.15|now $|on his|on time|on us|only care|our|out $|out at|page|pallet $|part $|pass the|phone $|problem be|promise $|put the|real
0.15|report $|second page|sell|send two|shift @person|shop|shout|shout at|sit|stick|stick to|straight|tell @somebody|that @nobody
0.15|that a|the @customer|the cheapest|the dog|the end|the night|the problem|the real|the ticket|the time|the two|the valve|them
0.15|themselve|themselve $|then go|there are|they could|think the|this in|three day|time|time ,|time for|to check|trust|two per
0.15|typical|use the|way|we get|week ,|what a|what we|when @person|who get|without tell|wonder|wonder why|would be|would not
0.15|yesterday|you can|you would
0.10|'s fault|, as|=there|@customer ,|@customer would|@nobody in|@person 's|@person ,|@person have|@person lose|@person treat
0.10|@person walk|@team|@team find|@team launched|@team send|@team to|@team waste|^ once|^ root|alway say|and forget|and leave
0.10|and still|are for|are not|ask @somebody|ask @team|asleep at|at least|away with|be|be down|bearing|because @team|behind our
0.10|call at|charge $|contract|credit|deal|disappear|do $|do not|door $|empty|except|except the|excuse|fail to|feature|finger
0.10|fire $|fix it|for this|freezer|from the|front|front of|get away|guest list|half the|handover $|have an|here $|herself|himself
0.10|his own|home early|hour and|if only|in charge|in front|in three|it without|itself|lamp|launched|leak $|least|let a|letter
0.10|limit $|little|look $|machine @person|make up|mistake $|mop|need to|not @somebody|our back|over the|own|permit|play with
0.10|price $|problem for|quarter|read from|reply|respect|row|rude $|rude to|say no|shop $|shortcut|simply|since june|sloppy $
0.10|steal|straight to|surprise|test result|the bag|the bearing|the data|the day|the file|the freezer|the guest|the meet
0.10|the payment|the question|the reason|the ship|the signature|them the|there|they forget|thing to|this|to book|to change
0.10|to order|to work|to write|tomorrow|too slow|unprepared|update the|we ask|we could|wear|weight|what they|when|when @team
0.10|whenever|who|work $
-0.10|'s report|(|=promise|@customer 's|@person about|@person call|@person could|@person stop|@person take|@person would|@somebody
-0.10|@team check|@team show|@team sign|@team start|@team that|a bad|a problem|a test|a word|about the|advice|allergic|allergic to
-0.10|alway find|anyway|anyway $|are in|be $|be here|be never|be off|bin|board $|box $|brief $|budget $|colour|come from|different
-0.10|euro $|every week|exist|exist $|first month|floor|for @person|for nine|for one|forty|friday $|hand over|have four|have no
-0.10|hear|holiday and|in march|in the|library|like the|load|me|measure the|morning|my advice|need a|never give|new @somebody
-0.10|no @person|noon $|notice the|oil|one $|one list|open the|order|pack|parcel|phone on|piece $|plan the|raise|really|risk $
-0.10|road|see it|seven|share her|she be|sorry|take the|the bonus|the chart|the hall|the invoice|the library|the number|the parcel
-0.10|the return|the safety|the second|the test|they would|this morning|to call|to do|to sign|together $|two @somebody|understand
-0.10|understand the|us and|wait|warn us|week ahead|with the|wrong $|yes|yes to
-0.15|# $|)|, he|, not|:|=ages|=cannot|=somebody|@customer with|@nobody from|@person check|@person deliver|@person drive
-0.15|@person fail|@person find|@person know|@person listen|@person meet|@person need|@person on|@person pick|@person visit
-0.15|@team about|@team at|@team every|@team open|@team run|@team test|@team warn|^ you|a licence|a part|a second|a year|agree on
-0.15|ahead|ahead $|alway check|alway have|and @somebody|and one|answer within|any|archive|archive $|are pay|ask $|ask what
-0.15|asleep $|at the|be leave|be make|be open|be promote|be what|before the|board|brief|bring|browser|budget|call back|change $
-0.15|choose|clean the|come on|complaint $|count the|day $|day before|decision and|document|drive the|every|explain|explain the
-0.15|figure|find a|finish the|first @team|five $|folder|follow|follow the|for us|gate $|give up|hall|hand|have #|have not
-0.15|have read|him|his shift|i can|idea $|in june|inform|inform the|it anyway|job in|line $|load $|make it|meet the|month $
-0.15|move the|mover|next|not deliver|of us|offer|offer to|on duty|on friday|on monday|on one|on sunday|pair|plan $|point $
-0.15|present the|process|prover|question $|quote|rather|read the|replace|replace the|report be|request|return $|review|roof $
-0.15|room $|same day|say $|screw|set|sick|sign the|six $|sleep|slide|spare|sunday|sunday $|target|tell us|test $|than|that we
-0.15|the #|the archive|the book|the customer|the leak|the mail|the result|the risk|the slide|the system|the third|the trial
-0.15|their first|there $|there be|they do|third|thursday $|time to|to #|to set|too late|tour $|trial|try|try to|tuesday $
-0.15|two phone|up on|us a|us to|wait $|we should|weekend $|what be|what it|will ask|with us|without a|would rather|would stop
-0.15|write
-0.20|'s|, never|=if-x|=isnt|=no-agent|=we-first|@customer be|@customer have|@customer to|@person clean|@person explain
-0.20|@person for|@person look|@person open|@person sign|@person the|@person will|@somebody ,|@somebody from|@somebody leave
-0.20|@team need|@team of|@team order|@team sit|@team tell|@team work|^ ask|^ two|^ we|a|a great|a minute|a week|add|and no
-0.20|ask the|at night|august|august $|back|be ask|be not|be pay|bonus|book|call the|chart|chart $|code|correct|date|do ,|do what
-0.20|draft|drive|each @team|eight|eleven|every second|fail because|find|first $|form $|four @somebody|full|gate|give the
-0.20|great job|have three|him $|in $|instruction|it on|key $|lead|leave a|let me|like to|longer|measure|move|move to|my|not give
-0.20|not know|notice|on @team|on site|one @person|only one|open|our @person|over to|paper|paper $|part|per|piece|plan|prepare the
-0.20|present|print|promise to|question|report on|report the|risk|say|script|six|so we|solution|solution $|stop|support|tablet|the
-0.20|the deadline|the figure|the first|the instruction|the report|they were|think it|three @person|to @person|to look|tuesday
-0.20|two key|type|until it|version|visit|well do|where|with|word|work with
-0.25|, @somebody|, the|=sit-place|@person .|@person alway|@person answer|@person hand|@person move|@person notice|@person prepare
-0.25|@person read|@person report|@person share|@person speak|@person work|@team are|@team be|@team count|@team want|^ each|^ no
-0.25|^ this|a job|access|access to|action|alway bring|an hour|and @team|at|bag|bag $|be on|best|both @team|contact|dead
-0.25|dead @person|delay $|desk|draw|duty|early|finish|form|from @team|full $|great|help us|in|in may|in time|late $|listen
-0.25|listen to|look at|march|march $|mean|merge|message|message $|monday|morning $|name|no list|not on|on the|on tuesday|one
-0.25|only when|pay by|press|project|receive|receive the|responsible|responsible for|show the|stop $|team|team @person|the call
-0.25|the complaint|the forecast|the order|the project|the right|the team|to a|today|today $|together|truck $|twice $|two|want to
-0.25|week|which|work in|you do
-0.30|=four cues|=num2|=was-ed|@person decide|@person follow|@person send|@person tell|@somebody do|^ she|a date|about|after|be no
-0.30|be responsible|be wrong|break $|customer|date $|do the|free|hard|invite|join|know|list of|metre|not ask|reach the|return
-0.30|say that|she|sheet|shift|should be|site $|so @person|the draw|the idea|the load|the sheet|they say|thursday|up to|want
-0.30|we never|what the|when the
-0.35|=in-time|@person and|@person finish|@person get|@person of|@person who|@person write|^ they|a @person|a day|and @person
-0.35|before it|by|forecast|key|line|monday $|nine $|of|on thursday|phone|press $|see the|so|speak|the code|they are|to know|turn
-0.35|week $|with a|within a|work|would like|year|year $
-0.40|@person $|@team and|@team ask|@team can|@team for|delay|four|have a|not have|note|of the|reach|shift $|sign|site|the delay
-0.40|the desk|the new|twice|write the
-0.45|=agent-first|=responsible-for|each|from|keep the|late|may $|miss|or|report|second|see|show|within
-0.50|=imperative|=leave-off|@person ask|^ he|be at|before|could not|fail|have to|hour $|know the|need|new|nine|share|test
-0.50|the @person|the @team|until
-0.55|, so|=good|=should-be|ask|call|hour|start|to the
-0.60|and never|list|not see|that the|the old
-0.65|=has-no|=modal-soft|=thing|^ a|both|first|for the|old|to @team
-0.70|=polite|complaint|may
-0.75|=needs|=two-teams|@team have
-0.80|=never-bad|no
-0.85|=by
-0.90|#
-0.95|=num
-1.05|=not-informed|=puts-right
-1.35|.|. $|=thing-first
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
