/**
 * What each sign of tone weighs (see judgement/tone-signs.ts): a logistic regression on the labelled sentences of the tests, written by
 * build/fit-tone.ts. Never edited by hand: label more sentences and fit again. One line per weight and its signs; positive speaks for
 * blame. "^" and "$" are the ends of a sentence, "#" is a number, "@" are mentions of people, "=" are the cues.
 */
const TABLE = String.raw`
1.70|=sarcastic
1.45|=refuse
1.25|=figure
1.10|=attitude|=trait
1.00|=negword
0.90|=would
0.85|=just|=victim
0.80|=again|=andthen|=away|it
0.75|=question-who|=their|^ who
0.70|=bad|=fault|=they|=this|=we-other|@person be|cause|wrong
0.65|@person should|@team never
0.60|keep|only|the wrong|this
0.55|=two-agents|could|just|not|put|the whole|whole|without
0.50|, and|=extreme|=from-team|=hyperbole|=rather|=us|to
0.45|=clearly|=passive-of-agent|=whoever|@person never|^ @somebody|be @person|be supposed|count|cut|do|five minute|forget|give
0.45|home|supposed|supposed to|that|there|think
0.40|=dont|=four cues|=if-first|=mock|@nobody in|@person ignore|@person make|^ this|cost us|everything|idea|if|lie|mistake|mix
0.40|mix up|negligence|refuse to|should have|valve|who
0.35|,|:|=cannot|=never|=person|=two cues|=you|@person refuse|^ that|an|and|anything|as|attention|care|down|fill|fill in|get
0.35|handover|have|have ask|have be|idea what|leave the|let|move the|no idea|on a|our|problem|refuse|send|sit|skip|this be
0.35|three week|through|to get|top|treat|up|us|way|whoever
0.30|=there|@person are|@person have|@team do|@team ignore|@team keep|another|be @team|bother|box ?|check|damage the|decision $
0.30|drag|eat the|feet|forget the|forget to|head|here|into|make|make a|new @person|not pay|operator|out|pay attention|root
0.30|root cause|seem|seem to|sloppy|the problem|the valve|thing|typical|up after|up the|use|waste|you
0.25|=own|=wont|@customer $|@person agree|@person do|@person give|@person hide|@person lie|@person think|@team treat|^ because
0.25|^ how|^ not|agree|and then|answer $|attention $|be alway|break the|can not|change|change the|come with|could have|cut the
0.25|do not|eat|ever|fault|for a|give a|have see|here $|hide|hide the|ignore|ignore the|in @team|in that|interested|interested in
0.25|job $|just to|lack|lack of|let the|mess|misread|misread the|more|not my|not our|nothing|other|ought|ought to|over|pipe|rude
0.25|sit on|skip the|something|the fault|the pack|the permit|the pipe|the top|the work|then|they|they have|they never|three time
0.25|time|to have|to send|use the|walk|while the|why|with|wrong $
0.20|, @team|=always|=nobody|=team|@nobody can|@person|@person break|@person forget|@person from|@person miss|@person ought
0.20|@person skip|@team from|@team get|@team give|@team just|@team let|@team only|@team would|^ if|^ maybe|a friday|again|agree to
0.20|aisle|all|anything to|at four|at the|be careless|be down|be like|because @team|between|bother to|by @team|careless with
0.20|cause :|cent|clearly|close ticket|corner|count $|decision|drag its|drink|earth|error $|even|expect|false|for|for three|friday
0.20|give up|go home|go on|hall $|happen|have stop|he|home at|how|in a|instead|instead of|it be|itself|live|lock the|look|maybe
0.20|meet and|meeting|mistake $|never have|night @person|nothing $|on his|order the|over there|pack|price $|problem be|room
0.20|sample $|spec|table|tell|than in|that ?|the machine|the other|the spec|themselve|three|time ,|two week|unit|we are|while
0.20|who leave|without a|you alway
0.15|, we|, what|=makes-us|@nobody|@nobody $|@nobody at|@nobody on|@person ,|@person could|@person leave|@person were|@somebody on
0.15|@team|@team break|@team design|@team launched|@team leave|@team promise|@team take|@team think|^ must|^ once|^ our|^ root
0.15|^ which|^ why|alway|am|and do|and send|and we|are alway|asleep|away $|backward|backward $|bad|be bother|be go|be nice|be the
0.15|bottleneck|branch|but|by three|colour $|complain|contract $|door|double|email|email $|fail to|finger|garbage|get home|guest
0.15|guest list|half|handover $|have tell|his|i|i am|if @team|into the|it $|it to|itself $|job ,|keep change|launched|lazy|lazy $
0.15|let us|lie about|lie to|like|look the|management|meet $|must|must be|never answer|never meet|nice|not answer|of @team|of a
0.15|on @person|once again|order $|our @team|out at|outage|permit|phone $|pick|power|problem for|read the|ready|real|reason
0.15|report $|rest|rude $|rush|say|say no|shortcut|show up|sign this|signature|signature $|sloppy $|table #|take it|take three
0.15|talk|terrible|that come|the bottleneck|the clean|the drawing|the false|the guest|the handover|the project|the question
0.15|the rest|the ticket|the weight|their|three $|to @customer|to check|to go|to lock|tomorrow|track|two per|unprepared|update the
0.15|wait|way $|we|we get|weight|what happen|who let|would|would have|would not
0.10|'s @team|'s fault|, but|=told|@customer be|@person at|@person only|@person would|@team 's|@team come|@team lose|@team refuse
0.10|^ an|^ whose|a @customer|a mistake|act|anything $|are the|asleep at|away|batche|be too|beginner|behind|between the|black
0.10|build $|by mistake|care about|cheapest|come|come to|control|cool|damage|day of|discipline|do $|do @nobody|do nothing|drain
0.10|error|everything and|find out|five|for @team|forklift @person|forward|freezer|full of|hang up|have an|have it|have this|he be
0.10|if the|in this|it take|jar|know that|learn|live $|lose the|machine|maintenance|meal|not follow|not read|now|office|on time
0.10|only care|open $|order|part $|party|pass the|pick up|price|promise|quarter|right|say it|second page|since june|some @team
0.10|stable|straight|talk to|tell the|the cheapest|the count|the drain|the freezer|the maintenance|the meet|the noise|the stable
0.10|the table|the two|themselve $|then go|there are|this ?|through $|time be|timetable|to ask|to book|to order|trust|two step
0.10|us the|we have|we would|what we|whatever|who have|whose|with his|work $
-0.10|# %|%|=agent-first|=first-person-only|=we-first|@customer do|@somebody $|@team approve|@team fail|@team start|^ @customer
-0.10|^ careless|^ two|a good|a year|address $|and his|answer|arrive $|ask for|asleep $|be|be empty|be here|be leave|be tell
-0.10|be what|bonus be|break|by now|cent $|chair|clear|cover $|day|day $|december|discount|dock|earlier|field be|find a|four hour
-0.10|friday $|full|gate|harness|hire|holiday and|in march|in their|in time|launch|launch $|lead time|leave early|less|make the
-0.10|march $|message|noise|noon $|of forty|on sunday|on two|on wednesday|one @team|operation|paper|part|promise to|quote|quote $
-0.10|scope|share one|some @somebody|start with|steel|step|storm|sunday|sunday $|the blame|the calendar|the call|the harness
-0.10|the invoice|the launch|the lead|the lift|the minute|the order|the pump|the queue|the scope|the second|the storm|the trial
-0.10|to decide|to test|to wait|trial|truck $|understand|visible|warn the|wednesday|wednesday $|wet|what it|you do
-0.15|'s|=in-time|@person can|@person come|@person decide|@person drive|@person finish|@person look|@person need|@person spend
-0.15|@person the|@team count|@team for|@team open|@team pass|@team show|^ @team|^ they|a @person|a month|above|account|address
-0.15|advice|after a|after every|alarm be|and @somebody|archive|archive $|are keep|arrive|backup|be never|be open|be promote
-0.15|because of|bin|brief|bring|calendar $|cheap|clean the|close the|come from|data|decision and|degree|delay|delivery $
-0.15|different|do we|draw|drive|eight|fail on|fast|field|finish|first @team|first month|five $|fix the|floor $|folder|follow
-0.15|follow the|for @person|for an|gate have|give the|hand|hand over|hard|have read|have receive|hear|help|him|i can|in june
-0.15|job in|join|key|key $|label|light|like the|listen|listen to|load|longer|march|measure|month $|morning|morning $|move $
-0.15|never get|not have|not on|offer|oil level|on @team|on friday|on monday|one list|open|over to|own|own the|parcel|per|policy
-0.15|printer|promote|pump|raise|replace the|report be|report on|report the|responsible|restart|roof|scan|screw|screw $|set
-0.15|seven $|shift|should|side|so we|speak|strike|support|tablet $|team|team @person|the #|the archive|the best|the chart
-0.15|the code|the delivery|the form|the leak|the leave|the load|the oil|the parcel|the policy|the printer|the report|the team
-0.15|third $|to #|to set|together|tolerance|tour|tuesday $|understand the|until|wedding|weekend $|when|where|wrong label|year
-0.20|, not|=no-blame|@person alway|@person answer|@person carry|@person find|@person follow|@person for|@person meet|@person on
-0.20|@person read|@person stop|@person tell|@person visit|@team about|@team answer|@team can|@team find|@team order|@team want
-0.20|^ each|^ he|add|alarm|and @team|answer within|are|are in|be break|be miss|be out|before it|box $|by|carry|chart $|count the
-0.20|do @team|drive the|eleven|every week|explain the|find|find the|floor|him $|holiday|in @person|inform|it up|know the|lead
-0.20|level|line|log|mind|miss|monday $|month|my|need the|need to|not cover|oil|on|on tuesday|our @person|process|reach
-0.20|responsible for|review|risk|same|sensor|seven|share her|site|spare|start|stop the|target|test|that the|the @person|the draw
-0.20|the hall|the instruction|the line|the return|the right|the risk|the same|the strike|they are|thursday $|to @person|tour $
-0.20|trade|train be|tuesday|twice $|visit|want|warn|we should|week|what would|who do|will ask|with @team|write a
-0.25|, it|=and-obj|=has-no|=num2|=sit-place|@nobody have|@person hand|@person sign|@person will|@person write|@team of|^ a|^ it|a
-0.25|a second|a week|access|after the|at night|badge|be at|be damage|be our|be responsible|because the|before the|best|break $
-0.25|by the|call the|can|chair $|chart|clear who|could @team|damage in|dead @person|decide|desk $|each|early|form|four|gap|great
-0.25|have a|have no|have the|in $|job to|leak|like a|metre|monday|move to|nine $|not clear|number|of|open the|pass|pay by|phone
-0.25|plan|press $|queue|receive|receive the|return|rule|shift $|show the|sign the|tablet|the deadline|the mail|the part
-0.25|the result|this week|to @team|today|today $|us to|want to|week $|what do|with a|within|work
-0.30|=never-first|@person ?|@person know|@person share|^ @nobody|^ the|about|an hour|and @person|be $|be in|be late|be pay|do the
-0.30|every|fall|get the|go to|in may|invite|job|keep the|late $|note|on thursday|one|or|point|should be|sleep|stop|the forecast
-0.30|the old|would like|write|year $
-0.35|=responsible-for|=whyq|@nobody be|@team and|@team need|@team tell|^ could|^ no|a day|ask|at|be not|be on|cover|dead|desk
-0.35|draft|have to|may $|notice|only $|present|present the|report|see the|so|the|the @team|thursday|up to|write the
-0.40|, the|@person $|@person and|@person ask|@person get|after|both|failure|forecast|hour|in|instruction|list|name|see|the third
-0.45|=isnt|@team ask|drop|hour $|old|share|show|third|to a|twice|two
-0.50|=leave-off|=should-be|@team have|^ @person|before|complaint|first|new|nine|sign|the desk|when the
-0.55|=customer-first|=thing|fail|late|second
-0.60|, so|=good|and never|the new
-0.65|^ what|for the|from|no
-0.70|=never-bad|call|may|need|not see|to the
-0.75|=two-teams|=was-ed|of the
-0.80|=modal-soft|=needs|=not-informed
-0.95|#|=polite
-1.00|=by
-1.20|=thing-first
-1.25|=num
-1.55|=day|=openq
-1.70|=no-agent
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
