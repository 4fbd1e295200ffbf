/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
1.75|=refuse
1.50|=trait
1.45|=sarcastic
1.30|=bad|=negword
1.15|=attitude
1.10|=figure
1.05|=fault
1.00|=away|=just
0.90|=nobody|=we-other
0.85|=would
0.80|=their
0.70|=again
0.60|=hyperbole|=if-first|@nobody|@person be|@team never|just|keep|only
0.55|=victim|@person should|be the|get|ignore|it|like|should have
0.50|=clearly|=passive-of-agent|^ @somebody|anything|everything|have|mix|mix up|the wrong|then|to|wrong
0.45|=extreme|=own|@person never|put|refuse|refuse to|the whole|whole|why
0.40|=from-team|=never|=they|=this|=told|@person make|@person only|^ because|^ that|an|be @person|be supposed|cost us|have ask
0.40|it be|let|send|something|supposed|supposed to|thing|think|three|three week|through|treat|up the
0.35|=andthen|=two cues|=wont|@person refuse|@person think|and|and then|attention|bad|be @team|cause|change the|check|come with
0.35|down|expect|fault|for a|forget|friday|give|it $|machine|no idea|our|out|skip|to get|up $|us the|use
0.30|@person are|@person do|@person give|@person have|@person ignore|@somebody in|@team do|@team only|@team treat|@team would|^ if
0.30|^ why|again|be alway|but|can not|could|could have|count|damage the|door|eat|eat the|five minute|forget to|half|have stop|how
0.30|ignore the|in a|in the|interested|interested in|leave the|let us|make|not pay|now|ought|ought to|pay attention|price $|root
0.30|root cause|sit on|that|the machine|the work|them|they have|they never|three time|up|up after|us|valve|walk|we have|you alway
0.25|, but|=since|=us|@person agree|@person forget|@person from|@person hide|@person let|@person lie|@person mix|@somebody on
0.25|@team ignore|@team keep|@team let|@team take|^ maybe|^ not|^ the|^ who|a friday|and do|and keep|as|attention $|because he
0.25|break the|buy|damage|drink|even|ever|give a|go on|handover|here|hide the|idea what|if @team|it to|let the|lie|live|make a
0.25|maybe|meet and|mistake|must|new @person|nothing $|on a|rest|sample $|say it|seem|seem to|skip the|sloppy|spec|still|table
0.25|the rest|the spec|they|they should|to have|to send|use the|very|waste|will|would
0.20|, @team|=customer|=dont|=makes-us|=question-who|=rather|=you|@person break|@person miss|@person skip|@person were|@team 's
0.20|@team just|@team promise|@team will|^ another|^ one|act|again $|agree to|am|answer $|anything $|anything to|around
0.20|be careless|be incompetent|be too|because @team|behind|blame|bottleneck|care|careless|careless with|cause :|cause the|cent
0.20|change|close ticket|come to|cost|count $|do|earth|email $|false|for three|forklift @person|give us|hide|home|i am|idea|if
0.20|incompetent|incompetent $|instead|instead of|into|into the|job ,|lazy|lie about|mess|more|never have|night @person|not
0.20|not even|not follow|not read|nothing|on his|on purpose|on time|open $|order the|permit|problem|problem be|purpose|purpose $
0.20|real|run|sample|shop|sign this|signature|some @team|than in|that @nobody|that @team|the bottleneck|the door|the fault
0.20|the morning|the question|the valve|this|through $|time ,|to @customer|to us|trust|two per|unit|update|we get|while the|who
0.20|who get|world|would not
0.15|$|'s @team|,|, we|, what|=customer-first|=person|=there|=two-agents|@customer|@customer $|@customer ,|@nobody in|@person ,
0.15|@person at|@person leave|@person ought|@somebody here|@team break|@team could|@team design|@team give|@team launched
0.15|@team live|@team saved|@team think|@team waste|@thing|^|^ how|^ root|^ with|a terrible|agree|all|alway say|and send|and still
0.15|are|ask @team|ask three|be down|bother|bother to|build $|by @team|call at|clearly|clue|come|control|cut the|do not|dog|door $
0.15|double|email|empty|even read|everything and|fail to|file|fill|fill in|finger|for|for @team|for it|forward|freezer|from the
0.15|full of|garbage|get home|guest|guest list|half the|hand $|handover $|happen|have be|have know|he know|head|his phone|i have
0.15|in this|information|keep change|know better|know what|launched|lazy $|leave|live $|look|lose|lose the|mail $|meet $|mistake $
0.15|must be|must have|never meet|no $|not answer|not be|not do|now $|on earth|only care|out at|outage|over|page|play|put the
0.15|report $|rude|saved|say no|second page|shift @person|shop $|shortcut|show up|simply|since|sit|slow|tell|tell @somebody
0.15|terrible|that ?|the dog|the end|the freezer|the guest|the meet|the phone|the real|the shift|the two|them $|themselve|there
0.15|there are|this in|ticket|to ask|to be|to lock|typical|update the|we|we are|we do|what we|when @team|while|who let|whoever
0.15|without|without tell|yesterday|you would
0.10|, another|=four cues|=no-agent|@person|@somebody $|@team decide|@team leave|@team move|@team read|^ well|and forget|another
0.10|are the|at three|batche|be bother|bearing|because @person|between|budget be|build|calendar|cheapest|contract $|course|day of
0.10|defect|do nothing|do they|down to|everything $|forklift|hang up|have it|have see|have tell|have this|he|here $|how could
0.10|in @team|job $|licence $|lie to|lift a|limit $|list on|lock the|make up|never answer|no clue|not @somebody|not take
0.10|on @person|once again|order $|our @team|part $|pass the|payment|phone $|problem for|rest of|room|row|rude $|rush|since june
0.10|speed|stand|standard|story|straight|talk|the bearing|the cheapest|the last|the one|the payment|the problem|the train
0.10|themselve $|then go|they could|they get|thing to|this ?|this be|to book|to check|to order|too|two week|unprepared|want $|way
0.10|we could|weight|well ,|what @team|what they|what you|why do|wonder|would be|your
-0.10|# $|(|)|@person drive|@person need|@person offer|@person spend|@somebody have|@team run|@team see|^ i|a minute|a problem
-0.10|a word|a year|above|address|after the|agree on|ask what|be never|be off|before they|brief|choose|cover $|date|day $|euro $
-0.10|explain|feel|find a|finish the|first month|five $|for an|four hour|gasket|gate|give up|hall|hand|hand over|hit|in march
-0.10|job in|light|like a|list of|listen|load $|look at|march|march $|month $|new @somebody|not know|number on|on @team|on monday
-0.10|on wednesday|open|pay for|plan the|printer $|quote|report the|result|say that|scan|screw|share one|she be|sign $|sign for
-0.10|spend|stand in|test $|the call|the draw|the invoice|the leak|the light|the minute|the mistake|the number|to #|to know
-0.10|together $|tuesday $|twice $|twice a|us to|warn $|warn the|wednesday|wednesday $|week #|wet|what be|what do|who else
-0.10|would stop|write|yes to
-0.15|, he|, not|=cannot|@customer with|@person ?|@person could|@person decide|@person fail|@person find|@person meet|@person on
-0.15|@person report|@person take|@person the|@person will|@team about|@team open|@team order|@team sit|@team start|@team want
-0.15|@team work|^ some|^ you|a week|account|add|advice|alarm|and no|and one|and the|any|archive|archive $|ask ,|asleep $|back
-0.15|be $|be leave|be make|be promote|before it|bonus|box $|bring|browser|change $|clean the|come from|come on|correct
-0.15|could @team|count the|do it|drawer|drive the|duty|each @team|earlier|eight|every week|feel like|find the|first $|first @team
-0.15|follow|follow the|friday $|have no|have three|hear|help|hit the|holiday|if it|inform|inform the|key $|know|late $
-0.15|leave early|let me|line $|listen to|log|longer|lot|make it|me|measure the|meet the|move to|mover|offer to|oil|on|on one
-0.15|on sunday|one|one list|part|per|piece|project|prover|question $|raise|replace|replace the|request|restart|review|same|say $
-0.15|set|share her|sign the|stop at|strike|sunday|sunday $|support|target|team|team @person|than|the #|the alarm|the archive
-0.15|the bonus|the code|the licence|the lift|the price|the project|the return|the same|the second|the sensor|the team|the trial
-0.15|their first|they do|thursday $|to set|trial|truck|two @somebody|two phone|type|understand|understand the|up on|visit|want
-0.15|week $|will ask|with @team|with us|within a|word $|yes
-0.20|, never|, the|=sit-place|@customer 's|@nobody from|@person .|@person carry|@person clean|@person finish|@person for
-0.20|@person of|@person sign|@person stop|@person visit|@team are|@team be|@team fail|@team find|^ could|^ two|a|a licence
-0.20|access to|alway check|and @somebody|and @team|answer within|anyway|anyway $|ask $|badge|be approve|be not|be wrong
-0.20|because of|can|carry|chart|chart $|customer|day|decision and|desk|dock|draft|drive|eleven|else|every second|explain the
-0.20|fail on|floor|folder|for @person|from @team|give the|great job|have not|he have|in $|in june|instruction|it anyway|join|key
-0.20|know the|label|late|licence|load|measure|merge|morning $|name|need to|night|not on|number|number $|offer|on friday|on site
-0.20|one @person|open the|our @person|over to|parcel|pass|phone|plan $|present|present the|process|question|return $|script
-0.20|sensor|seven $|she|shift|sick|sleep|slide|spare|stop the|storm|storm $|tablet|the|the deadline|the instruction|the line
-0.20|the parcel|the part|the report|the result|the right|the risk|the slide|the storm|the strike|to @person|to @team|to call
-0.20|together|tuesday|two key|until the|wait $|want to|we should|week|what|where|who be|who do|who speak|work with
-0.25|'s|=in-time|=we-first|=whyq|@person answer|@person get|@person know|@person read|@person share|@person tell|@person work
-0.25|@team answer|@team count|^ each|^ no|^ she|a date|a job|a second|about|action|alway bring|an hour|and @person|at night
-0.25|be miss|bin|both @team|dead|dead @person|early|error|fail because|find|full|full $|great|have a|him|him $|lead|leak|mean
-0.25|message|message $|metre|monday|not give|notice|of|of us|on tuesday|only when|press|receive|receive the|report on|responsible
-0.25|risk|seven|the first|the forecast|the order|the sheet|the test|think it|today $|truck $|try|warn|what would|work|you do
-0.30|@person alway|@person hand|@person send|@person who|@person write|@somebody do|@team and|@team can|@team for|@team need
-0.30|@team of|after|be ask|be in|be no|be pay|be responsible|best|break $|call the|date $|do what|every|form|form $|get the|i can
-0.30|in|in may|in time|invite|monday $|plan|point|responsible for|return|see the|sheet|should be|show the|site|site $|so
-0.30|so @person|speak|the load|the mail|they are|thursday|to a|today|up to|we never|what the|within|year
-0.35|=agent-first|=if-x|=isnt|@person follow|@team ask|@team every|@team tell|^ @person|^ they|access|be on|by|different|do the
-0.35|drop|have read|hour $|line|may $|my|nine $|on thursday|reach the|report|shift $|start|stop|turn|until|when the|which|word
-0.35|write the
-0.40|=num2|@person $|@person and|a @person|hard|list|miss|not have|press $|reach|see|the @person|the @team|the desk|the new|two
-0.40|with a|year $
-0.45|=responsible-for|=should-be|^ he|^ what|a day|at|be at|could not|each|forecast|note|show|sign|that the
-0.50|=imperative|because the|both|complaint|have to|keep the|nine|of the|share|the old|twice
-0.55|, so|=has-no|@person ask|@team have|four|hour|not see|or|test
-0.60|=good|=modal-soft|=two-teams|=was-ed|and never|ask|before|from|need|new|second
-0.65|=leave-off|call|for the|old
-0.70|=thing|^ a
-0.75|=by|fail|first
-0.80|=needs|may|no|to the
-0.85|#
-0.90|=never-bad
-1.00|=polite
-1.05|=not-informed
-1.15|=num
-1.30|. $
-1.35|.
-1.50|=day
-1.55|=thing-first
-1.65|=openq
`;

/** Where the sum of a sentence starts. */
export const TONE_BIAS = 0.04;

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
