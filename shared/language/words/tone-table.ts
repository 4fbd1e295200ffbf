/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
1.80|=refuse
1.50|=trait
1.40|=bad
1.35|=negword
1.25|=sarcastic
1.05|=figure
1.00|=away|=fault
0.95|=attitude|=just|=we-other|=would
0.90|=nobody
0.75|=their
0.65|=again|have
0.60|=own|=victim|@nobody|@team never|ignore|just|keep|mix|mix up|only|the wrong|wrong
0.55|=if-first|@person be|@person never|@person should|get|it|should have
0.50|=passive-of-agent|^ @somebody|an|anything|be the|everything|like|up the|why
0.45|=andthen|=clearly|=extreme|=hyperbole|@person make|@somebody in|because|have ask|in a|it $|refuse|refuse to|the whole|then
0.45|whole
0.40|=from-team|=never|=this|=two cues|@person only|^ that|be @person|be supposed|but|cost us|fault|forget|handover|out|put|skip
0.40|something|supposed|supposed to|thing|think|three week|to|treat|up
0.35|=question-who|=they|=us|@person are|@person refuse|@person think|@team do|@team take|^ why|and then|be @team|cause|check
0.35|come with|damage|down|expect|forget to|friday|interested|interested in|let|no idea|on a|our|that|this|three time|through|up $
0.35|us|use|you alway
0.30|=since|=told|=wont|@person damage|@person do|@person forget|@person have|@person ignore|@team only|@team will|@team would
0.30|^ if|again|again $|and|as|attention|bad|can not|change the|could have|count|damage the|eat|eat the|for a|forklift @person
0.30|half|have stop|head|home|how|ignore the|into|leave the|machine|not pay|now|of a|pay attention|root|root cause|seem|send
0.30|sit on|sloppy|spec|the machine|the spec|the work|them|they have|three|to get|up after|valve|very|walk|who
0.25|, @team|=what-happens|@person hide|@person let|@person lie|@person skip|@somebody on|@team give|@team ignore|@team let
0.25|@team treat|^ because|^ maybe|^ the|a @customer|a friday|and do|attention $|be alway|be too|break the|build|buy|careless
0.25|careless with|could|do|door|drink|even|ever|five minute|forklift|give|give a|give us|here|hide the|if|if @team|it be|it to
0.25|let the|let us|lie|live|make|make a|maybe|meet and|mistake|must|night @person|nothing $|ought|ought to|price $|rush|say it
0.25|seem to|should|signature $|skip the|table|talk|that @team|they never|to have|to send|unit|us the|waste|we have|will
0.20|, but|, we|=dont|=rather|=two-agents|=you|@person agree|@person break|@person from|@person leave|@person mix|@person were
0.20|@team 's|@team just|@team keep|@team promise|^ another|^ not|^ one|^ who|a terrible|agree to|am|and keep|answer $|anything $
0.20|anything to|around|away|because he|blame|bottleneck|by @somebody|care|cause :|cause the|cent|close ticket|come to|contract $
0.20|cost|count $|day to|email|email $|even read|false|for three|go on|good $|have know|hide|i am|idea what|in an|instead
0.20|instead of|into the|job ,|lazy|leave|mess|more|never have|new @person|not|not even|not follow|nothing|on his|on purpose
0.20|on time|on us|open $|order $|order the|page|play|problem|problem be|purpose|purpose $|rest|rude|sample|sample $|signature
0.20|since|some|some @team|still|take a|terrible|than in|the @customer|the bottleneck|the door|the fault|the forklift|the morning
0.20|the rest|the two|the valve|they|they should|time ,|to @customer|to be|to us|too|typical|update|use the|what a|while the|world
0.20|would not
0.15|$|'s @team|, another|, as|, what|=customer|=makes-us|=there|@customer ,|@nobody in|@person 's|@person ,|@person give
0.15|@person miss|@person ought|@somebody at|@somebody here|@team break|@team call|@team design|@team launched|@team like
0.15|@team live|@team think|@team to|@team waste|@thing|^|^ at|^ how|^ with|a feature|act|agree|all|alway say|and it|ask @team
0.15|ask three|be careless|be down|be incompetent|because @team|behind|bother|bother to|build $|by @team|change|clearly|close at
0.15|control|cut the|decision $|do not|dog|door $|double|down $|earth|explain it|file|finger|fire|for @team|for it|full of|garbage
0.15|get home|guest|guest list|happen|have an|he|i have|idea|in the|in this|incompetent|incompetent $|information|job $
0.15|keep change|know better|know what|launched|lazy $|lie about|live $|look|mail $|mistake $|must be|must have|no $|not answer
0.15|not be|not do|not for|not read|now $|on earth|only care|out $|out at|outage|pallet $|permit|phone $|put the|real|report $
0.15|rule|run|saved|say no|shop|shop $|shortcut|shout at|show up|sign this|sit|stand|straight|tell @somebody|that ?|that @nobody
0.15|the dog|the end|the guest|the meet|the phone|the question|the real|them $|themselve|themselve $|there|there are|thing to
0.15|ticket|time|to ask|to check|to lock|to order|tomorrow|trust|two per|two week|update the|we are|we do|we get|weight|well ,
0.15|what we|when @team|while|who be|who get|who let|why do|without|without tell|would|would be|yesterday|you would
0.10|'s fault|=always|=mock|=person|=whoever|@person at|@team could|@team leave|@team saved|^ root|and forget|and still|are not
0.10|ask before|at three|away with|be bother|be do|bearing|because @person|calendar|call at|cheapest|clue|course|defect|delete
0.10|delivery|do nothing|do they|everything $|everything and|excuse|fail to|feature|for|forget the|forward|freezer|from the
0.10|get away|half the|hand $|handover $|hang up|have be|have it|have listen|have see|he know|here $|his|his phone|hold|how could
0.10|in @team|in that|lie to|lift a|limit $|list on|little|lock the|lose the|machine @person|meet $|mess up|mop|never answer
0.10|never meet|not @somebody|of talk|once again|one day|pallet|part $|payment|right|rude $|safe|second page|shift @person|simply
0.10|since june|sloppy $|slow|speed|system|tell|tell the|the bearing|the cheapest|the freezer|the payment|the problem|the safe
0.10|the shift|the time|the train|then go|they could|this be|this in|time for|to book|to find|unprepared|wait|want $|we|we could
0.10|what @team|what they|who have|whoever|wonder
-0.10|# $|(|)|;|=somebody|@person call|@person fill|@person listen|@person look|@person spend|@person the|@team pass|@team run
-0.10|@team see|@team share|^ i|^ you|a lot|a minute|a problem|a reason|a test|a week|at the|be never|be off|be there|before they
-0.10|close the|cover $|date|do it|drawer|euro $|exist|exist $|feel|first month|follow|gasket|give up|hall|hand|hear|hear about
-0.10|if we|job in|leave early|library|licence|load $|lot|me|measure the|miss the|my advice|need a|never give|noon $|number $|oil
-0.10|on @team|on monday|on saturday|on wednesday|part|pay for|plan the|prepare|printer $|report be|report the|room $|saturday
-0.10|say $|scan|share her|some of|sorry|stand in|test $|than|the draw|the invoice|the minute|the mistake|the part|there be
-0.10|they were|to #|to know|together $|tuesday $|understand the|us to|want to|warn the|wednesday|wednesday $|week #|what|who else
-0.10|with @team|would stop
-0.15|, he|, not|, the|=ages|=we-first|@customer 's|@customer be|@customer with|@nobody from|@person ?|@person about|@person carry
-0.15|@person could|@person decide|@person drive|@person fail|@person for|@person know|@person meet|@person need|@person on
-0.15|@person report|@person visit|@person would|@team about|@team explain|@team find|@team open|@team order|@team sit|@team start
-0.15|@team work|a great|a word|a year|account|add|advice|after the|agree on|alarm|alway check|and @somebody|and @team|and one
-0.15|and the|any|anyway|anyway $|archive|archive $|ask ,|ask what|asleep $|back|be $|be leave|be promote|bin|bonus|book|box $
-0.15|brief|brief $|bring|browser|change $|choose|clean the|come from|come on|correct|could @team|count the|day|day $|decision and
-0.15|document|drive the|duty|each @team|earlier|eight|every week|feel like|find|find a|finish the|first @team|five $|fix the
-0.15|follow the|forty|four @somebody|friday $|gate|holiday|if it|in march|inform the|it anyway|know|label|late $|let me|list of
-0.15|listen|longer|look at|make it|march|march $|meet the|move to|mover|need to|not know|of|offer to|on sunday|one list|only one
-0.15|open|open the|per|piece|point $|prover|question $|raise|replace|replace the|request|restart|review|same|say|set|she be
-0.15|sign for|sign the|sleep|spend|stop at|storm|storm $|sunday|sunday $|support|target|team|team @person|tell us|the #|the alarm
-0.15|the archive|the code|the idea|the leak|the lift|the line|the number|the price|the project|the result|the return|the same
-0.15|the second|the sensor|the storm|the team|the trial|their first|there $|they do|this morning|thursday $|to call|to set|tour $
-0.15|trial|try to|twice $|two phone|type|understand|visit|wait $|warn|we should|what be|will ask|with us|within a|without a
-0.15|work on|write|yes
-0.20|, never|=cannot|=four cues|=sit-place|@person .|@person answer|@person clean|@person find|@person finish|@person of
-0.20|@person open|@person sign|@person stop|@person will|@somebody ,|@somebody from|^ could|^ two|a licence|a second|access to
-0.20|and no|answer within|ask $|badge|be approve|be make|be wrong|carry|chart|chart $|dock|draft|drive|eleven|else|every second
-0.20|explain the|first $|floor|folder|for @person|give the|great job|have not|have three|he have|help|him|him $|in $|in june
-0.20|inform|instruction|key $|know the|late|listen to|load|measure|merge|miss|morning $|name|night|not give|offer|on friday
-0.20|on one|on site|one|one @person|our @person|over to|parcel|pass|plan $|present|present the|project|question|return $|risk
-0.20|say that|script|seven $|sick|slide|spare|stop the|the|the bonus|the call|the deadline|the instruction|the mail|the parcel
-0.20|the right|the risk|the slide|think it|to @person|together|too late|truck|tuesday|two @somebody|two key|want|week $|well do
-0.20|where|who speak|word|work with
-0.25|, @somebody|=in-time|@person alway|@person get|@person read|@person share|@person speak|@person work|@team are|@team be
-0.25|@team count|@team fail|@team want|^ each|^ no|^ she|a date|a job|about|action|alway bring|and @person|be not|be pay
-0.25|before he|before it|best|both @team|can|customer|date $|dead|dead @person|desk|do what|drop|early|error|fail because|fail on
-0.25|form|form $|from @team|full|full $|get the|great|have read|in|in time|join|key|lead|line $|log|mean|message|message $|metre
-0.25|monday|not on|notice|number|on tuesday|only when|phone|press|process|receive|receive the|report on|responsible|sensor|seven
-0.25|she|shift|show the|so|tablet|the first|the forecast|the report|the sheet|the test|today $|truck $|try|until it|until the
-0.25|week|what would|who do|would like|you do
-0.30|'s|=agent-first|=if-x|@person hand|@person send|@person tell|@person write|@somebody do|@team and|@team answer|@team every
-0.30|@team for|@team need|^ @person|at night|be ask|be in|be no|be on|be responsible|by|call the|every|i can|in may|invite|leak
-0.30|monday $|of us|point|reach the|responsible for|return|see the|sheet|site $|so @person|the load|the order|they are|to a|today
-0.30|turn|up to|what the|when the|within|work
-0.35|=isnt|@person and|@person follow|@person who|@team can|@team of|a day|access|an hour|at|break $|different|do the|have a|line
-0.35|my|nine $|not have|on thursday|plan|reach|shift $|should be|site|stop|thursday|two|we never|write the|year
-0.40|=whyq|@person $|@team ask|@team tell|^ they|^ what|a @person|after|hard|may $|press $|report|see|sign|start|the desk|the new
-0.40|until|which|year $
-0.45|=num2|=responsible-for|^ he|be at|could not|each|forecast|hour $|keep the|list|note|show|speak|the @person|the @team|the old
-0.50|=imperative|@person ask|complaint|from|have to|new|nine|of the|old|second|share|to @team|twice|with a
-0.55|=modal-soft|=should-be|=was-ed|and never|ask|both|four|not see|or|that the
-0.60|, so|=has-no|=leave-off|hour|test
-0.65|=thing|=two-teams|@team have|before|for the|to the
-0.70|=good|call|need
-0.75|^ a|fail
-0.80|=by|=needs|first|may|no
-0.85|#|=never-bad
-0.90|=polite
-1.05|=not-informed
-1.10|=num
-1.30|.|. $
-1.55|=day|=thing-first
-1.60|=openq
`;

/** Where the sum of a sentence starts. */
export const TONE_BIAS = 0.03;

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
