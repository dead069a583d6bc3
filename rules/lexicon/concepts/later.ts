/**
 * Words for what is put off: to a later time, until something else is done, to another document, or to nobody knows when.
 * A rule asks whether what is put off is mental health; the words here need not say so.
 */
import { people } from "../classes.ts";
import type { Lexeme } from "../lexeme.ts";

/** What is done with a part of a plan, now or later: as a participle, */
const planned =
  "(added|introduced|developed|brought|brought in|brought on board|brought on stream|considered|reconsidered|addressed|designed|included|tackled|woven|woven in|built|built in|layered|integrated|reviewed|scoped|commissioned|recruited|explored|rolled out|launched|started|begun|picked up|looked at|looked into|thought about|worked up|worked on|dealt with|covered|extended|incorporated|factored in|taken forward|taken up|taken on|turned to|returned to|revisited|attended to|phased in|brought forward|joined up|resourced|mobilised|procured|planned|agreed|set out|defined|decided|supplied|appended|inserted|written|drafted|appointed|invited|consulted|involved|linked|connected|clipped on|bolted on|tacked on|grafted on|slotted in|topped up|handled|sorted|opened|delivered|provided|offered|funded|costed|negotiated|discussed|debated|examined|assessed|investigated|filled|switched on|made available|come to|got to|gone into|fleshed out|firmed up|enlarged|widened)";
/** and as an infinitive or of people who will do it. */
const plan =
  "(add|introduce|develop|bring in|bring|consider|reconsider|address|design|include|tackle|weave in|build in|layer on|integrate|review|scope|commission|recruit|explore|roll out|launch|start|begin|pick up|look at|look into|think about|work up|work on|deal with|cover|extend|incorporate|factor in|take forward|take up|turn to|turn our attention to|return to|revisit|attend to|phase in|join up|resource|procure|write|draft|appoint|invite|consult|involve|link|connect|bolt on|tack on|graft on|slot in|top up|get to|get round to|come to|come back to|follow|arrive|appear|feature)";
/** Some day that is not now, */
const day =
  "(later|later on|eventually|afterwards|subsequently|in due course|in due time|at some point|at some stage|someday|some day|one day|another day|in future|in the future|down the line|down the road|down the track|in the fullness of time|next time|thereafter|in slower time|in time|when (the time is right|ready|possible|resources allow|money allows|funds allow|we can|one can be (found|negotiated|agreed)|they have time|there is time|time allows|staffing allows|capacity allows|funding allows|space permits)|longer term|in the (longer|medium|long) term|over the (longer|long) term|as a (second|next|further|later|final|last) step|towards the end|at the (end|last|review))";
/** or a part of the plan that comes after the first. */
const turn = "(phase|stage|tranche|wave|round|iteration|version|release|year|contract year|draft|cycle|sprint|increment|edition|chapter|block|instalment|specification|contract|programme|plan|scope|refresh|review|date|point|extension|update|revision|procurement|planning round|commissioning round|budget|spending review|anniversary|meeting|step|quarter|term|period|half|strategy|paper|report|business case|conversation|discussion|occasion)";
/** Those of them that are parts of a plan and nothing else: a meeting or a report comes next in any service. */
const part = "(phase|stage|tranche|wave|round|iteration|version|release|contract year|contract period|sprint|increment|edition|instalment|specification|contract|programme|plan|refresh|strategy|procurement|planning round|commissioning round|spending review|extension|cycle)";
const nth = "(second|third|fourth|fifth|later|future|subsequent|next|following|another|final|mid term|midterm|mid point|mid contract|annual|interim|first year)";
/** "From 2028", and not "from 20 weeks". */
const years = "(2025|2026|2027|2028|2029|2030|2031|2032|2033|2034|2035|2036)";
const numbered = "(phase|stage|year|tranche|wave|round|version|release|iteration|step|part|horizon|tier) (2|3|4|5|two|three|four|five|ii|iii|iv)";
const then = `(${day}|(in|for|to|until|at|with|from|after|by|during|into) (the|a|our|its|another|this)? (#)? ${nth} (or (third|fourth|fifth|later))? (#)? ${turn}|(in|for|to|until|from) ${numbered}|(next|following) (year|time|round|iteration|cycle|phase)|(in|until|from|for) (quarter #)? (early|late|mid|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)? ${years}|(after|post|following|upon|subsequent to) (the)? (go live|launch|mobilisation|opening|implementation|award|contract award|evaluation))`;

/** What has to be done first, of a plan, a service or a building. */
const first =
  "(service|pathway|model|core|offer|team|clinic|contract|hub|system|workstream|framework|entrance|building|blueprint|estate|project|scheme|phase|stage|pilot|build|mobilisation|rest|basics|foundation|physical elements|physical side|medical side|clinical core|partnership|alliance|network|record|unit|strategy|evaluation|waits|wait|savings|target|finances|finance|nurses|beds|theatres|pressures|backlog|recovery|implementation|governance|reorganisation|merger|move|infrastructure|platform|centre|virtual ward|structure|arrangement|operating model|hospital|acute trust|performance|figures|numbers|flow|capacity|business case|funding|specification|programme|side|half|issue|elements|works|bodies|hips|knees|hearts|lungs|joints|surgery|bed|tender|procurement|lease|IT|launch|rollout|roll out|consultation|board|committee|others|everything else|review)+";
const done =
  "(right|settled|settled down|bedded|bedded down|bedded in|beds in|stable|stabilised|established|running|embedded|signed off|signed|gone live|live|in place|agreed|matured|mature|matures|proved|proven|proves|delivered|finished|secured|secure|finalised|approved|mobilised|up and running|open|opened|opens|on an even keel|ironed out|dealt with|put right|out of the way|adopted|commissioned|handed over|let|proved themselves|paid back|found|filled|working|working well|operational|functional|functioning|fully staffed|staffed|under way|underway|consolidated|built|launched|sorted|nailed|steady|on its feet|on their feet|found its feet|found their feet|found our feet|nailed down|bottomed out|bought in|going|off the ground|met|achieved|evaluated|recovered|back in balance|in balance|improved|behind us|restored|under control|concluded|shown its worth|shown results|paid for (itself|themselves)|paid off|reached|cleared|banked|realised|released|cashed|cashed in|demonstrated|evidenced|locked in|booked|fixed|awarded|complete|completed|done|ready)";
/** Begins to be so, of the same; what is shut, full or busy is so every night. */
const isSo = "(has been|have been|closes|opens|ends|matures|settles|goes live|beds in|finishes|proves|works|shows|show|comes to an end|draws to a close)";
const after = "(once|when|after|until|as soon as|only when|only once|following|till|not before)";
/** Spoken, the verb runs into whose it is. */
const spoken = "(we've|they've|it's|that's|this is|all's|everything's|everyone's)";

/** Where else it is said to stand: in a text of its own. */
const text = "(strategy|plan|document|programme|workstream|board|specification|schedule|contract|paper|policy|framework|business case|chapter|volume|agreement|project|piece of work|group|annex|appendix|report|procurement|process)";
const apartText = `(the|a|an|our|its|another|other|some|that)? .. (separate|own|other|another|different|parallel|companion|sister|mental health|wellbeing|psychological|suicide prevention|county|partnership|ICB|side|standalone) (mental health|wellbeing|all age)? ${text}`;

/** Put off, whatever the words before or after. */
const deferred =
  "(deferred|postponed|parked|shelved|mothballed|adjourned|put off|put back|put on hold|put on ice|put to one side|put aside for|laid aside|held over|stood over|carried over|rolled over|rolled forward|pushed back|pushed out|kicked into|left over|decoupled|deprioritised|de prioritised|descoped|de scoped|on the back burner|on hold|on ice|in abeyance|kept in reserve|kept back|left for now|taken out of scope|paused|frozen|suspended|stalled)";

export const later = {
  "bolt-on": {
    means: "Put off or left outside: a later phase, in due course, covered elsewhere.",
    say: [
      "(left|leave|leaves) (nearly|almost)? (everything|most|all|much|the rest) (on|about|of) (the|this|it|that)? .. to (that|the other|another|its own|a separate) (document|strategy|plan|paper)",
      "(come|comes|brought|bring|brings|go|goes|put|taken) (up|back|forward)? (for|to) (a)? (discussion|consideration|decision|debate|review|negotiation) (in|at|by|during|as part of) (the)? (#|next|year|second|third|mid|renewal|annual)",
      "at some (future|later) (point|date|stage|time)", "that is where (readers|people|you|anyone) (should|can|may) look",
      "(is|are) no .. (at present|at the moment|currently|at this stage|as yet)", "(is|are) not (currently|yet|presently) (funded|commissioned|provided|available|offered|in place)", "(not set out|not repeated) here",
      "come back to the question (of)? (whether|when|if)", "will come afterwards", "rooms for .. can be thought about", "invited to comment (when|once|after)", "(will be|is|are) the subject of another (exercise|document|review|piece|plan)", "need not address .. at this stage", "by contract variation after", "any (tranche|phase|wave) (b|c|two|three|2|3)", "taken as (change requests|variations)", "tacked on", "(on|to) the reserve list", "as an overlay", "overlay to be", "at steady state", "only then will (talks|work|discussion|planning) (open|begin|start)", "without mental health partners", "(plugged|wired|hooked|linked) (in|up|into) (afterwards|later|later on|subsequently|in due course|in time)", "(bulk|most|rest|remainder|much|greater part|detail) of what we (mean|intend|plan|want|hope) to do .. (left|kept|saved|held|reserved) for", "what (we|partners|the (board|plan|trust|partnership)) .. (is|are|will be) (left|kept|saved|held|reserved) (largely|mainly|mostly|wholly|entirely|chiefly)? (to|for) (that|the|a|another|its) .. (document|strategy|plan|paper|programme)", "(is|are|will be) left (largely|mainly|mostly|wholly|entirely|chiefly) (to|for) (that|the|a|another|its) .. (document|strategy|plan|paper|programme)", "in the (second|third|fourth|fifth) (contract|financial) year (deliberate|decide|consider|debate|take)", "(deliberate|debate|decide) (upon|on|about) (their|its) (admission|inclusion|entry)", "(it is)? (to|in) that (document|strategy|plan|paper) .. (readers|reader|people|one|partners) (should|must|may|will|can) (look|turn|go|refer)",
      "(intend|intentions|detail|substance|rest|bulk|remainder) .. (will be|is|are) (found|set out|told) in (that|the) (plan|document|strategy|paper)", "(in|with|by) (a|some|the|any) (subsequent|later|future|next) (release|version|upgrade|edition)", "(owner|lead|date|dates|budget) (is|are)? (not yet|still to be|yet to be|to be) (identified|settled|named|found|appointed|confirmed|agreed|set)", "give+ thought to whether", "(brought|taken|let) in (afterwards|later on|later|after that|in due course)", "(nothing|none) (is)? (planned|foreseen|due|scheduled) (for|in|until|before) the (first|second|third|next)", "(found|set out|covered|contained|read) in that (document|strategy|plan|paper) (rather|and|instead)", "(may|might|could|will|can) be reopened (in|after|from|when)",
      // Planned, for some other day.
      // First the one; what comes then is anybody's guess.
      "then (we|we'll|the (team|board|service|group|partnership)) (will|can|may|might|shall|would)? (also)? (see|think|look|turn|add|bring|deal|worry|sort|tackle|invite|consider|approach|tag|hang|bolt|come)",
      "then (see|think|look) (about|at|if|whether|what|into|to)", "(and|we|we'll|will|it) (then)? (see|look) (if|whether) we can (add|tag|bolt|hang|fit|squeeze|find|get)",
      `(joining|following|coming|arriving|starting|beginning|added|added on|slotted in|tacked on) ${then}`,
      "(tag|tags|tagging|tack|tacks|tacking|bolt|bolts|bolting) .. (on|onto) (at)? (the)? (side|end|back|edge|edges|later|afterwards)",
      "when (there is|there's) (cash|money|some money|a bit of money|funding|budget)", "(bid|bids|bidding) for (separately|later|afterwards|in time|elsewhere)",
      "not (been|be)? (included|costed|covered|planned|designed|scoped|built in|provided for) (at (this|the) (point|stage|time|moment)|at present|so far|for now|to date|as yet|initially)",
      "for (anything|everything|all that is|matters) .. (see|go to|turn to|read|consult|look in|look at|refer to) (that|the|our|its|another) .. (strategy|plan|document|paper|programme|chapter|specification)",
      "(within|during) (the|its|our)? (second|third|fourth) (contract)? year", "(recruitment|recruiting|post|posts|appointment|launch|decision|work|start)+ .. (held|frozen|paused|stopped) (until|till|pending|for now|for the moment)",
      "(form|forms|be|become|as) (a)? part of (an|a|the|any) (expansion|extension|enhancement|expanded|extended|enhanced|later|future|second|next|further)", "(that's|that is|it's|it is|is|as) (a)? (one|thing|job|question|matter) for (the|a|our)? (next|later|future|another|second|new|following)",
      "then (maybe|perhaps|possibly)", "(open|opens|launch|launches|go live|goes live|mobilise|mobilises) .. without (a|the|any|its|our)? (mental|psych~|counsel~|therap~|talking|emotional|wellbeing|liaison|mind)", "(still|yet) to (sort|decide|settle|work out|think about|be sorted)",
      "(at|on|until|upon|before|after) (the|contract|our|this)? (re procurement|reprocurement|re tender|retender|re tendering|renewal|re let|reletting|expiry)", "(asked|invited) to (add|contribute|supply|write|append) (a|an|their|its|the) (section|chapter|paragraph|page|annex|appendix|part|comment|comments)",
      // Still to be asked for, or asked about.
      "(business case|bid|proposal|options (appraisal|paper)|feasibility study|scoping (study|exercise|paper)) .. (will|shall|may|could|might|to|is|are) (then|also)? (be|being)? (prepared|written|drafted|developed|submitted|made|brought|worked up|put|considered|commissioned)",
      "(commissioner|commissioners|board|partners|ICB|committee|steering group|trust|contract holder) (will|shall|may|might|would)? (then|also|later)? (decide|consider|judge|determine|ask|look at|discuss) (whether|if) (a|an|the|any|to|there|some|it|more)",
      "(is|are|that's|it's) (one|something|a matter|a job|a task|a question|a thing|a conversation)? for (another|a different|a separate|some other|somebody else's|someone else's) (document|paper|strategy|plan|contract|specification|day|time|meeting|report|chapter)",
      "(can|could|may|might|will|shall|should) (come|follow|wait|happen|start|begin|join in) (later|afterwards|after|next|in time|last|second)", "(focus|subject|topic|theme|task|object) (of|for) .. (after|following|post) (go live|launch|mobilisation|opening|implementation|award)",
      "in time (we|the (team|service|trust|provider|partners)) (hope|hopes|intend|intends|plan|plans) to", "in time (we|the (team|service|trust|provider|partners)) (will|may|would|shall|might|could) (also|then)? (add|bring|look|turn|consider|include|extend|offer|join|open|employ|recruit|fund|build|have|ask|invite|commission|buy)", "in time there (will|may|would|shall|might|could) be",
      "in due (course|time)", "(later on|thereafter|in slower time|in the fullness of time|down the (line|road|track))",
      `(at|in|on|for|to|until|from) (a|the|our|its|some|any|an)? (unspecified|undetermined)? (later|future|subsequent|second|third|fourth) (or (third|fourth|later))? (contract|planning|procurement|commissioning)? ${part}`,
      "(at|on|to|until|in) (a|some|any) (later|future|subsequent) (date|point|time|year|occasion|paper|business case|conversation)",
      "(in|for|until) the (second|third|fourth) (or (third|fourth))? (contract)? year",
      `(in|for|to|until|at) (the|our|its)? (next|following) (contract|planning|procurement|commissioning|budget|strategic)? ${part}`,
      "(back|tail|far|latter|second) (end|half) of the (programme|plan|contract|decade|strategy|period)", "(trails|trail|lags|lag) (the rest|behind the rest|behind the other)", "retrofit~",
      "time enough", "(successor|follow on|next|future|subsequent) (programme|strategy|plan|contract|specification|framework|agreement|phase)+",
      "(too|a bit|rather) (soon|early) to (say|know|tell|decide|judge|plan)", "(over|in) the (longer|long|medium) (run|haul|term)", "(not|nor) .. within the (lifetime|life|period|term) of (this|the)",
      "(not|nor) (commence|start|begin|be available|take effect|apply|come into force|run) (before|until)",
      "(something|one|a thing|a matter|work|a job) for (version|phase|year|stage|round|wave|tranche|release|a|the) (2|3|4|5|two|three|four|later|next|second|third|another|future)",
      "on the (drawing board|horizon|back burner|shelf|long list|to do list|wish list)", "(those|whoever) (who)? come+ after", "first and .. (then|afterwards|thereafter|later)",
      "(right|sorted|fixed|straight) (before|first)",
      `${planned} ${then}`, `(will|shall|to|may|might|could|can|would|should) (then|only|also)? (be)? ${planned} .. ${then}`,
      `${then} .. (will|shall|to|may|might|could|can|would|should) be ${planned}`, `(will|shall|to|may|might|could|can|would|should|hope to|intend to|plan to) (then|only|also)? ${plan} .. ${then}`,
      `(follow|follows|comes|come|arrives|arrive|joins|join|starts|start|begins|begin|awaits|scheduled|slated|reserved|earmarked|timetabled|programmed|pencilled in|planned|kept|saved|left|held|intended|destined|forecast|due) (for|to|until)? ${then}`,
      `(left|kept|saved|reserved|held|booked|slated|intended|scheduled) (for|to|until) (the|a|an|some|another)? (later|future|second|third|fourth|subsequent|${numbered}|post|after|when|once)`,
      "will follow", "to follow", "to follow later", "(comes|come|coming|follows|follow) (after|later|next|last|second|afterwards)", "then (think|turn|look|move|consider|add|bring)", "get+ round to",
      "pencilled in", "(attention|focus|thoughts|minds) (will|shall|can|may) (then|only)? (turn|move|shift)",
      "(turn|move|shift|give|switch)+ (its|our|their)? attention to .. (when|once|after|later|next)", "turn to .. later",
      "(we|board|group|partnership|partners|alliance|programme|committee|system|commissioner|commissioners) (will|shall|can|may|might|hope to|intend to|plan to|expect to)? (come|return|get) (back)? to .. (when|once|after|later|in)",
      // By a change of the contract that is yet to be written, or as a piece to be clicked on.
      "(later|future|subsequent|further|separate) (contract|specification)? (variation|amendment|addendum|addenda|revision|module|instalment)+ (to|of)? (the|this|our)? (contract|specification|agreement|model|schedule)? (will|shall|may|might|could|can|would|should) (also|then)? (introduce|add|bring|include|cover|address|deal|provide|incorporate|set out|extend|take in|make)",
      "(through|by|via|under|by way of|by means of|subject to|as) (a|an|any|some)? (later|future|subsequent|further) (contract)? (variation|amendment|addendum|revision)+",
      "as (a|an) (additional|supplementary|optional|extra|further|add on|supplemental) (module|component|element|strand|layer|service line|work package|schedule|feature)",
      "(could|may|might|will|would|shall) (be)? .. at some (point|stage)", "(to be)? (found|settled|answered|decided|taken|looked at) (later|another day)",
      "is (a|the)? (matter|question|issue|topic|subject|task|job|discussion|conversation|decision|debate) for (the|a|another|some)? .. (later|next|second|third|fourth|future|another|subsequent|time|day|year|phase|review|board)",
      "for (a|another) (later|different|another) (day|time|discussion|conversation|occasion|year|paper)", "another day",
      "(phase|stage|year|tranche|wave|round) (2|3|4|5|two|three|four|five|ii|iii|iv)",
      `(future|later|subsequent|further) (iteration|version|work|release|round|plan|year|phase|stage|date|development|aspiration|consideration|ambition|enhancement|extension|opportunity|option|expansion|refinement|improvement)+`,
      "(would|will|could|may|might|shall|to) (look|consider|decide|think|discuss|review|ask|return) (again)? (in|from|after) # (at|about|whether|if|to)?", "(look|turn|go|refer|referred) to (that|another|the other|its own|a separate|the separate) (document|strategy|plan|paper|programme)",
      "(matter|subject|question|item|topic) for (consideration|discussion|decision|review|debate) (at|in|by|when|after)", "(examined|looked at|considered|reviewed|discussed|decided|settled) (at|when) the .. (first|second|third|next|annual|mid term|midterm|final)? (extension|review|refresh|renewal|break|refreshed)",
      "(mental health|psychological (care|support|needs|health|input)|emotional (wellbeing|health|support)|psychology|the mind|minds) (is|are|falls|lies|sits|remains) (outside|beyond|not (within|part of|in|included in|covered (by|in)|addressed (by|in)|dealt with in)) (of)? (the)? (scope|remit)? (of)? (this|the first|the initial|phase one|our first|the present) (specification|document|phase|plan|strategy|stage|wave|round|chapter)",
      "in (the)? future (we|the (service|team|provider|board|partnership|programme|trust|ICB)) (will|shall|may|might|would|hope to|intend to|plan to) (also)? (look|consider|think|include|add|explore|bring|address|turn)",
      "(second|third|next|later|final) (phase|wave|stage|tranche|round) (will|shall|is to|would|may|might) (also)? (include|cover|bring|add|look|address|deal|extend|take in|consider)",
      "if (the|all|it|this)? .. (goes|go|works|work|proves|runs) (well|out|a success|successful|to plan)", "at a (later|future|subsequent) (stage|date|phase|point|time)", `(comes|come|coming|brought|taken|moves|move|enters|enter|phased|folded|drawn|falls|fall|get|gets|included) (in|into|within|onto)? (the|our|its)? (scope|programme|model|offer|plan|pathway|framework|contract) ${then}`,
      "(second|third|later|next|future|subsequent|another) (tranche|release|edition|iteration|version of this|block of work|round of|wave)", "(next|second|third|later|future|subsequent|successive) (generation (hub|hubs|service|services|model|models|version|versions|contract|specification)|(generation|generations) of (the|this|our|these) (hub|service|model|team|contract|ward|clinic|scheme|programme)+|editions|releases|iterations|(version|versions|model|models) of (the|this|our|its|each|these))", "second half of", "second (year|phase) at the earliest",
      "next (contract|commissioning|planning) (round|cycle|period)", "after (the)? (mid term|first|annual|next|second|interim) .. (review|year|phase|evaluation)",
      "(at|after|following|until) the (#)? (contract|annual|mid term|interim|first|year one|formal|scheduled) review",
      "(first|initial) (wave|phase) (will|shall|is|covers|delivers|only|alone|concentrates|focuses|deals|does|comprises)",
      "(for|of|from|until|after|outside|beyond) the (first|initial) (wave|phase)", "(after|following|outside|beyond) the (first|initial|opening) ((contract|financial|full|operating) year|year of (the|this|our) .. (contract|agreement|programme|plan|strategy|specification|alliance)|term|contract period)", "(in|at|for|with|as part of) (the|our)? (next|following) (year's|spring's|autumn's) .. (refresh|review|plan|strategy|round|budget|update|edition)", "(a|the|as a|our) next step",
      "(longer|long|medium) term (aspiration|ambition|goal|hope|aim|vision|objective|intention)", "not (before|until) #", `not (be)? ${planned} (until|before)`, "second stage",
      // Put off.
      `(is|are|be|been|being|was|were|has|have) ${deferred}`, `${deferred} (to|until|till|for (now|the moment|the present|the time|a later|later|another)|pending|while|behind|in favour)`,
      "(left|put|set|placed|laid) .. (to|on) one side", "(can|could|should|must|will have to|may|ought to|has to|have to|had to) (just|simply)? (wait|be left (for|to|until|till|out|aside|off|over|as it)|be parked|stand over|bide)",
      "(set aside|costed and|dropped|ruled out) .. (looked at|revisited|considered|taken up|raised|picked up) again",
      "(looked at|revisited|considered|taken up|raised|picked up|examined) again (when|once|if|in|at|next|after|later)",
      "(defer|postpone|park|shelve|adjourn|mothball|deprioritise)+ (the|any|all|work on|its|our) .. (until|till|to|for)",
      "(deferred|postponed|shelved|held over|mothballed|on the back burner|in abeyance|put to one side)",
      "(wait|waits|waiting|await|awaits|awaiting|pending) (until|for)? (the|a|an|further)? (next|phase|year|second|later|investment|funding|money|approval|sign off|review|outcome|resources|capacity|decision|business case)+",
      "(leave|leaves|leaving) .. (until|for|to) (the|a|its|another)? (later|next|second|third|another|future|year|phase)",
      // When something else has been done.
      `(added|introduced|considered|tackled|picked|reviewed|addressed|developed|explored|included|looked|extended|brought|worked|invited|consulted|asked|involved|join|come|comes|follow|follows|revisit|resume|start|begin|turn|get|attend|wait|waits|connected|integrated) .. ${after} (we|the|our|this|these|those|all|that|core|both|its) .. ${done}`,
      `${after} (we|the|our|this|these|those|all|that|its) .. (have|has|is|are|been|be) .. ${done}`, `${after} .. ${first} ${isSo}`,
      // "Once the first elements of the model are up and running".
      `${after} (the|our|these|those|all)? .. (element|component|part|strand|aspect|foundation|basic|side)+ of .. (is|are|has|have|has been|have been) ${done}`,
      "(can|could|may|might|would|will) (then|later|also)? be (bolted|tacked|tagged|added) on",
      `${after} ${spoken} (all|fully|well|properly)? ${done}`,
      `${after} .. ${first} (be|been|has|have|had)? (fully|all|well)? ${done}`, `${after} (the|all|our|these|those|any)? ${first} (from|in|of|on|at|for) .. (has|have|is|are) (been|all)? (fully|all|well)? ${done}`,
      `(when|once|after) (the)? (operating model|model|dust|ink|hubs|clinics|system) (has|have)? (settled|settles|matures|dry|dries|proved itself)`,
      "(has|have) (matured|bedded in|bedded down|proved its worth|found its feet)", "as (the|our|this|each) (service|hub|model|team|network|scheme|programme|partnership|clinic|centre|alliance|ward|offer)+ (matures|mature|beds in|beds down|finds its feet|becomes established|is established|scales up|gains (strength|confidence|momentum)|settles in|proves itself|gets into its stride)", "(begin|begins|start|starts|open|opens|launch|launches|set up|sets up) (life|off|out)? as (a|an) (purely|wholly|solely|mainly|strictly)? (medical|physical|clinical|biomedical|surgical|nurse led|nursing|consultant led|doctor led|physical health) (service|model|clinic|hub|team|offer|pathway|programme|unit)", "bedded in",
      "(once|after|when) .. (shows|show|demonstrates|proves) (that)? the .. (paid|work|works|worked|success|saving|savings|value)",
      "(if|should|subject to|dependent on|depending on) .. (underspend|underspends|slippage|pilot succeeds)",
      "(what|how) (mental health|psychology|the mental health trust|they|it|psychologists|psychiatry) (could|might|can|may|would|will|would like to) (add|fit|fit in|plug in|contribute|join|slot in|bring)",
      `(if|should|once|when|where|provided|assuming) .. ${first} (prove|proves|proved|succeed|succeeds|deliver|delivers|perform|performs|pay|pays|stack|stacks|hold|holds|bed|beds|earn|earns) (itself|themselves|well|successful|its worth|their worth|off|up|in|its keep|their keep|what .. promised|as (planned|expected|hoped))`,
      "(layer|layers|layered|layering|add|adds|adding|build|builds|graft|grafts|lay|lays|stack) .. on top (of (the|this|that|it))?", "how (mental health|psychology|the mental health trust|it|they) .. (fit in|fits in|plug in|slot in|be joined|be added)",
      "(thought|attention|consideration) (will|shall|can|may|to) (then|only) be (given|paid|turned)",
      "(invite|involve|bring|engage|consult|ask)+ .. (once|when|after) .. (signed|agreed|drafted|finalised|written|approved|complete|designed|settled|done)",
      "(asked|invited) (for|to) (comment|comments|review|feedback) (on|once|when|after)",
      // First the one, then the other.
      "(for (now|the moment|the present|the time being)|at present|right now|initially) (the|our) (focus|priority|emphasis|plan|programme|attention|effort)",
      "(focus|concentrate|concentrates|focuses|concentrated|focused) .. first", "(first|initial|opening) (strategy|edition|plan|version|tranche|contract|year) .. (second|next|later|follow)",
      "the second will", "the priority (now|at present|for now) is", "(second|third|lower|lesser|low) (order|tier|rank|level)? priority", "second order",
      "not (a|an|the)? (immediate|present|current|early|first)? (priority|focus|concern|task) (at present|for now|yet|now|this year|in this)",
      "not (a|an|the) (immediate|present|current|early) (priority|focus|concern|task)", "not to begin with",
      "not (yet|at first|initially|for now|at this stage|straight away|immediately|at launch|in the first instance) (be)? (included|covered|part|in|available|offered|planned|costed|designed|agreed|scheduled|funded)",
      "not yet (been)? (planned|designed|costed|agreed|scheduled|funded|commissioned|scoped)",
      // Not in this part of the plan.
      `(not|nor|never) .. (in|part of|within|included in|feature in|figure in|appear in|for) (the|this|our|its)? (first|initial|current|opening|present|immediate|minimum) ${turn}`,
      `not in this (round|phase|version|draft|iteration|document|specification|year|contract|tranche)`, "not (a)? part of (this|the) (first|initial|present|current|opening)",
      "not (in|part of) (the)? (scope|this phase|first phase|initial|phase (1|one)|minimum viable)",
      "(does|do|did|will|shall) not (feature|figure|appear|form part|come) .. (first|initial|opening|minimum viable|in this (phase|strategy|document|draft|version|plan|round|specification|contract|case)|this (phase|strategy|document|draft|version|plan|round)|current phase)",
      "(out of|outside|beyond|out with|falls outside|fall outside) (the)? (scope|programme|project|remit of (this|the) (plan|programme|strategy)) (of this (plan|programme|strategy|phase|project|bid|case|paper|document|review|draft)|at this stage|for now|initially|for (now|year|phase|the first|this)|at|until|and will be)",
      "out of scope (at this stage|for now|initially|for (now|year|phase|the first|this)|at|until|of the first)", "save for (its|the) (chapter|section|part|strand|annex)", "minimum viable product",
      "(sit|lie|stand|fall|remain|is|are)+ outside (of)? (the|this|our|these)? (present|current|initial)? (plan|programme|business case|strategy|framework|bid|project|model|proposal|design|phase)+",
      "(go|proceed|launch|start|open|begin|press)+ (ahead|live|on)? without",
      "(taken|left|struck|dropped|cut|removed|stripped|edited) (out|from) (of)? (the|this|our)? .. (draft|plan|scope|model|bid|version|design|proposal|business case|budget|blueprint|programme|minimum)+",
      "left blank", "(not|nor) .. (during|in|for|within) (the|its|our)? (initial|first|opening) (term|release|period|years|months|contract|launch|version|phase|edition|cut|pass)",
      "(at first|initially|at launch|to begin with|to start with|at the outset|for the present|for now|for the moment|for the time being|in the short term) (leave|leaves|omit|omits|exclude|excludes|be left|be omitted|be without|have no|has no|not)",
      "(ruled|thought|judged|deemed|declared|considered|placed|put|kept|held|agreed to be|left) (to be)? (out of scope|outside (the)? scope|out of the question)",
      "(not|nor) (at present|yet|currently|at this stage|for now|initially) (extend|include|cover|reach|provide|offer|take in|have|address)",
      "not (in|part of|within) (the|our|its|this)? (baseline|core offer|base case|core|initial scope|core scope|opening scope|core specification|base|minimum)",
      "not (for now|just yet|this year|this time|in year one|to begin with|in the first instance)",
      "(in the first instance|to begin with|initially|at launch|at first|for the present|for now) .. (medical|physical|clinical|surgical|bodily|biomedical|body) (only|alone|side|first)",
      "(confined|limited|restricted) to (the)? (biomedical|physical|medical|bodily|clinical)", "(not on|off) the (critical path|agenda)", "not (yet)? on the programme", "(fell|falls|fallen|slips|slipped) off the programme",
      // In another document, or none.
      `(covered|dealt with|addressed|set out|picked up|described|considered|handled|found|contained|taken up|treated|located|progressed|pursued) (in|by|under|through|within) ${apartText}`,
      "(strategy|plan|document|programme|workstream|board|paper|policy|framework|business case|chapter|volume) of (its|their) own",
      "(has|have) (its|their) (own|separate) (strategy|plan|document|programme|workstream|board|paper|policy|framework|business case|chapter|volume)",
      `in (its|their) own (strategy|plan|programme|document|right later)`,
      `(see|refer to|covered by|subject of|belongs to|belongs in|left to|matter for|business of) (the|our|its|a)? (separate|own|mental health|another|later|further) (mental health)? ${text}`,
      `(be|is|are) the subject of (a|an|another) (separate|further|later|future|different|own) ${text}`,
      "in a separate (document|strategy|specification|workstream|plan|programme|procurement|contract)", `(different|another|separate|parallel) (programme|workstream|project|piece of work)`,
      "(that|another|the other|a separate) (document|strategy|plan|paper) (and not|rather than|not) this", "rather than (in)? (this|the present) (one|document|plan|strategy|paper)",
      "(covered|dealt with|addressed|set out|picked up|described|considered|worked up|written up|developed|planned|designed|commissioned|taken forward|brought forward|progressed|handled|procured) (elsewhere|separately|apart|in isolation|in parallel|independently|there and not here)",
      "there and not here", "not here",
      "not (rehearsed|repeated|covered|dealt with|set out|addressed|discussed|considered) (here|in this (summary|paper|document|plan|strategy|report|assessment|draft))",
      "companion (paper|document|plan|strategy|volume)", `(for|to|in|by|until|await|awaits|awaiting) (a|an|its|another|any|some) (successor|follow on|subsequent|sequel|sister|supplementary) ${text}`, "(gap|space|blank|hole|placeholder)+ (is|are|was|has been|have been)? (left|kept|held|being left) (blank|open|empty|free)? (in|within|for it in) (the|this|our|its) .. (plan|business case|specification|bid|document|draft|strategy|budget|model|structure|contract|paper|chapter|establishment|programme)", "(readers|people|partners|those|reader|anyone) .. (should|must|may|will|can|need to|are asked to|are invited to|are advised to) (look|turn|go|refer) (there|elsewhere|to it|to that) (for|on|rather|and|instead)", "says nothing (on|about|of)", "(is|are|remains) silent (on|about)",
      "(does|do|will|shall) not (deal with|address|cover|consider|tackle|touch on|concern itself|concern itself with|attempt|speak to)",
      "(carved|hived|split|spun|siphoned|stripped|parcelled) (out|off)", "a later business case", "side agreement",
      "(document|paper|chapter|section|strategy|counterpart|annex|appendix|volume|companion|framework|addendum|supplement|module|strand|part|specification|version|report) .. (being (prepared|written|drafted|developed|finalised|consulted)|in draft|in preparation|drafting stage|(will|shall|to|should) be (issued|published|circulated|released|written|drafted|produced|added|appended)|awaited|not yet|forthcoming|still to)",
      "(forthcoming|pending|awaited|emerging|planned|future) (all age)? (mental health|wellbeing|psychological)? (strategy|plan|document|paper|framework|specification|policy|chapter|annex|review)+",
      "(further|separate|another|second) (deep dive|paper|exercise|review|assessment) .. (#|later|date|due|planned|follow|future|capacity)", "separate deep dive",
      // Still to be decided, written, paid for.
      "to be (appointed|recruited|identified|named|costed|planned|determined|confirmed|agreed|developed|scoped|decided|found|defined|worked|supplied|written|drafted|designed|specified|resolved|established|explored|timetabled|scheduled|commissioned|connected at)",
      "TBC", "TBD", "TBA", "(agreed|developed|confirmed|negotiated|set|defined|finalised|scoped|costed) (in year|(through|via|by|under|as) (a|the)? (SDIP|service development and improvement plan|contract variation|variation|change control))", "(date|start|lead|timing|timetable) to be (advised|announced|notified|supplied|negotiated)",
      "no (firm|final|agreed|fixed|clear|formal)? (decision|date|lead|budget|timetable|timescale|start date|plans|funding|commitment|owner|money) (has|have|is|are|as yet|yet|so far|at present)",
      "neither (a)? (lead|date|budget|money|owner|timetable|post|funding) nor",
      "(park|shelve|adjourn|defer|postpone|leave|reserve)+ the (question|matter|issue|decision|discussion|subject|topic|proposal|idea|request|element|strand|workstream|chapter|part)+",
      "(question|matter|issue|proposal|idea|request) .. (parked|shelved|adjourned|deferred|left open|left over|put aside|put by|stood over|set aside for|held over)",
      "(kept|keep|keeps|held|remain|remains) under review", "(further|another|second) round of (approvals|approval|consultation|talks|discussion|funding|bidding)", "(on|in|to) (a|the|our) long list",
      "subject to a (further|separate|later|future)", "(tbc|tbd)",
      "(still|yet) to be (worked|agreed|designed|decided|scoped|developed|found|written|costed|appointed|recruited|planned|commissioned|funded)",
      "(lead|timing|date|scope|funding|timetable|timescale|start|budget) (is|are)? (not|to be|yet to be|not yet|still to be) (be)? (agreed|confirmed|decided|set|fixed|known|identified|found)",
      "at a date to be (fixed|agreed|set|confirmed)",
      "(referred|directed|pointed|look) to (the|our|another) .. (other|separate|own|mental health|suicide prevention) (strategy|plan|document|paper|programme)", "paper of (their|its) own",
      "(go|goes|went) into the (addendum|annex|appendix|companion|next)",
      "(chapter|section|annex|appendix|addendum|module|supplement|schedule|strand|workstream|companion|paper)+ .. (will be|to be|is being|yet to be|is still being|shall be|due to be) (written|drafted|prepared|produced|added|published|developed|commissioned|scoped|worked up)",
      "(in preparation|under development|in development|being developed|being drafted|being written|being scoped|forthcoming|still to come|work in progress|under construction)",
      "write when .. (time|able)", "under consideration", "considered when", "being (looked at|considered|examined|explored|reviewed) by (a|the) .. (group|board|committee|review)", "(be|is) (considered|explored) by (a|the) .. (group|board|committee|review)",
      "task and finish", "(aspiration|aspirational|unfunded|not funded|unscheduled)", "on (the|our|its) (roadmap|road map|wish list|wishlist|horizon)",
      "(awaiting|pending) (funding|a decision|approval|money|investment|a business case)", "development bid", "placeholder (of|for|sum|figure)",
      "(nil|nothing|zero) (in|for|until) (the)? (contract|financial)? (years|year) (1|one)", "(will be|be) revisited", "considered .. needs adding",
      // Something on top.
      "(stretch|aspirational|long term|longer term) (goal|target|objective|ambition|aim)+",
      "(to|for|by|in) (any|those)? (place|area|practice|locality|localities|commissioner|provider|site|neighbourhood|network|partner|organisation)+ (that|who|which) (wish|wishes|want|wants|choose|chooses|can afford|care|opt)",
      "(enhanced|premium|gold|plus) (package|offer|specification|tier|version|model)",
      "(desirable|discretionary) (rather than|not|and (not|will|may|kept|remains|subject)|but not|extra|element|item|feature)",
      "(can|could|may|might|to) be (exercised|reinstated|revived|resurrected|switched on|called off|activated|triggered|drawn down) (from|in|by|later|if|when|at|once)",
      "optional (extra|add on|module|element|wellbeing|bolt on|addition|component|item|line)",
      "(bought|purchased|taken|available|offered|priced|shown|listed|treated|regarded) as (an|a)? .. (extra|option|add on|optional|enhancement|luxury|nice to have)",
      "as an (enhancement|extra|add on|optional|afterthought|addition later)", "(nice|good) to have", "bolt~ on", "bolted on", "bolt (a|an|the|some) .. on",
      "(bolted|tacked|grafted|stuck|hung|clipped|welded|stapled) (on|onto|to) (the|a|our)", "plug (it)? in (later|afterwards)", "if there is anything left", "add on",
      "(added|layered|built|grafted|tacked|bolted|clipped|stuck|screwed|glued|fixed) on (later|top|afterwards|at the end|to)", "(layered|grafted|tacked|clipped|bolted) on",
      "(clipped|tacked|bolted|stuck|slotted) (on|in) (later|afterwards|to)", "(can|could|may|might) be added", "(will|shall) be added", "to be added",
      "(may|might|could|can) be (switched on|called off|taken up|bought in) (later|if)", "post go live", "after go live", "(one will be|will be|be) sought later",
      "# consider (alignment|adding|inclusion|whether|bringing|extending)", "(look at|consider|ask) whether there is (a|an|any|some) (case|argument|need|room|scope)", "not (try|seek|set out|attempt) to (say|cover|tell|address) (much|anything|more)", "after the (ICB|board|trust|system|council|partnership) (plan|strategy|review|report|has reported|reports)", "little of it is repeated", "not (covered|discussed|considered|addressed) (further|again|more fully) in this (chapter|section|document|plan|strategy|paper)", "(is|are|be) a (question|matter|topic) for (step|phase|stage|year) (two|three|four|2|3|4)", "(bulk|most|rest|remainder|much|greater part|detail) of what .. (mean|means|intend|intends|plan|plans|want|hope) to do .. (left|kept|saved|held|reserved) for", "(left|kept|saved|held|reserved) for (that|the other|another|its own) (document|strategy|plan|paper)",
    ],
    not: [
      // Steps of a person's way through care, and a day by which something is done.
      "(stage|step) (1|2|3|4|5|two|three|four|five) (of the pathway)? (your|the|a|an)? (first|initial|full|joint)? (referral|screening|triage|assessment|diagnosis|diagnostic|treatment|intervention|therapy|support|review|discharge|follow up|care|recovery|maintenance|planning|delivery|rehabilitation|consultation|surgery|admission|aftercare|after|year)+",
      "(nobody|no one|none|not|never|no) .. (discharged|closed|removed|taken off|struck off|let go) .. (until|till|before|unless) .. (done|made|tried|happened|complete|over)",
      "(by|at|before) (the)? (end|close) of (year|phase|stage|round) (2|3|4|5|two|three|four|five)",
      "phase (II|III|IV|#) (of)? (cardiac|pulmonary|exercise|rehabilitation|rehab|class~)",
      "(side|service|clinic|team|unit|centre|department|ward|practice|nurse)+ .. (does|do|will|shall) not deal with",
      "(illness|ill health|problem|problems|difficulties|distress|disorder|disorders|depression|anxiety|need|needs|crisis|harm) (from)? (developing|arising)? later on",
      "later on in life",
      "(phase|stage|year|wave|round) (2|3|two|three) .. (improved|rose|fell|grew|dropped|reached|showed|was|were|had)", "in the (long|longer|medium) term (condition|illness|plan|clinic|care|sick|ventilation|unit|prison|segregation|team|sickness)+", "(ask|asks|asked|asking|want|wants|wanted|wish|wished|like|liked|request|requests|requested|expect|expected|prefer|preferred|call|called) (for)? .. to be (written|found|designed|planned|developed|agreed|named|defined|explored|drafted|decided)", "then we (will|shall) see that", "(request|referral|application|case|name|appointment|place)+ (is|are|be|will be)? (put|placed|kept|held)? on hold",
      "continue+ to be (commissioned|funded|provided)", "what (will|would|should|may)? happen+ next", "what comes next", "the next step is",
      "(plan|plans|life|lives|studies|education|career|childhood|wedding|retirement) .. put off", "(came|come|comes) as an afterthought .. here", "aspiration #", "(see|seen|support|supported|help|helped) (you|them|people)? in the meantime", "then a further (improvement|rise|fall|gain|increase)", "what (comes|happens|follows) after",
      "unscheduled care", "(urgent|acute|emergency|planned) and unscheduled",
      "(practice|GP|surgery|trust|team|service|council)+ thereafter",
      "(when|where|if) the need is (best|better) met by (talking|the|another|a|other|primary) (therapies|therapy|service|team|care)", "(services|service|contract|agreement|works) shall not (commence|start|begin) until",
      "(when|where|if) the need is (best|better)", "(annually|yearly|monthly|quarterly|weekly|daily) thereafter", "(day|days|week|weeks|month|months|year|years|hours) thereafter",
      "(done|seen|tried|booked) another day", "(headache|mood|symptom|distress|tiredness|irritability)+ (may|can|often|sometimes) follow", "(or|and) in later (years|life|months|pregnancies)", "thereafter the", "until the next step",
      "(progress|report|results|review|learning|lessons|findings) (in|from|of|at|for|after) year (two|three|four|five|2|3|4|5)",
      "(has|have|had) to be paused",
      "phase (i|ii|iii|iv|1|2|3|4) (is|begins|covers|moves|lasts|consists|starts|runs) (#|with|on|to|in|of|a|an|the|eight|six|four|twelve)", "(built|centred|organised|gathered|arranged|grouped) round", "(past|last|this|next|previous|per|each|in a|a) year (2|3|4|5|two|three|four|five)", "paused for safety", "means .. (comes|come) last", "on expiry", "(visit|visits|visiting|sees|calls|rings|holds) .. (until|till)",
      "when (the|a) (list|session|clinic|surgery|day|rota) is (not)? running", "(do|does|did) not (regard|treat|see|view|count|consider) .. (second|later|secondary|separate|lesser)",
      "(will|shall|may|can|to) be added (as|if|when|where|wherever|whenever) (it is|this is|clinically)? (indicated|needed|required|necessary|appropriate)",
      "(couple|patient|person|people|family|families|carer|woman|women|parent|parents|resident|everyone|everybody|child|children)+ (is|are) to be (invited|offered|asked|seen|given|consulted|involved)",
      // One person's turn, day and answer, and what is asked again.
      "(if|when|where|should) (mood|scores|worry|distress|they|he|she|someone|somebody|anyone|people|the (person|patient|score|answer|result|mood)) .. then (we|we'll|the (team|service)) (will|can|may|might|shall|would)? (also)? (see|think|look|turn|add|bring|invite|consider)", "(can|could|may|might|will|shall|should) (come|follow|wait|happen|start|begin|join in) next (monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|morning|week|month|working day)",
      "(depression|anxiety|mood|distress|psychosis|grief|worry|symptoms|dementia) (often|usually|may|can|sometimes)? (come|comes|follow|follows|start|starts|begin|begins) (after|later|next|afterwards)",
      "(measured|screened|asked|checked|reviewed|recorded|repeated|scored|surveyed|followed up) .. (within|during|in) (the|their)? (second|third|fourth) year",
      "(plan|goal|record|aim|list|letter|review|summary|passport)+ (is|are) to be (agreed|written|drafted|developed|planned|decided|determined|named|identified|set)",
      "(later|late|final|advanced|further) (stage|phase)+ of (the|their|an|a|her|his)? (dementia|illness|disease|condition|pregnancy|labour|life|recovery|treatment|care|cancer|parkinson's)",
      "(can|may|could|might) be added (at the discretion|if the|if a|where the|as (needed|required|appropriate))",
      "by (a|any) (later|further|future|subsequent) variation in writing",
      "(diagnosed|diagnosis|present|presents|found|seen|detected|treated) (at|in) a later stage", "(a|an|each|every|the|their|any|her|his|at|for|this) (planned|pending) review", "(will|shall|to|must) follow (them|it|him|her|this|these|those|people|everyone|each|results) up", "who (will|shall|is to|should) follow", "year (4|5) (and year #)? (pupil|class|classes|group|children|student|boys|girls)+", "(option|extension|extend|extended|renewable|renewed|renewal) .. (further|subsequent|later) (year|period|term|months)+", "(set out|described|given|shown|listed|found) in #", "(group|people|patient|they|those|person|resident|client|woman|women)+ (must|may|will|shall|have to) wait",
      // Not of a plan: what happened to people, what they do next, how much of something there is by a year.
      "(at|from|in) the first (review|visit|meeting|contact|appointment|session|call|week|month)", "(and|shall|will|must) thereafter", "thereafter (each|every|yearly|annually|complete|attend|repeat)",
      "(people|patients|percent|per cent|numbers|rate|places|treatment|adults) .. by year (2|3|4|5|two|three|four|five)", "by year (2|3|4|5|two|three|four|five) (at least|up to|#)",
      "(overdose|admission|crisis|self harm|admitted|taken|attempt|seen|episode|died|referred|deaths|people|had)+ .. in the (last|previous|following|next|first) year", "in the last year",
      "(by|up|per|each|every|target|targets|reported|baseline|measured|percent|tenth|third|half) .. (by|in|at|for) year (1|2|3|4|5|one|two|three|four|five)", "(ends|end|until|aged) (at|in)? year",
      "year (2|3|two|three) (target|trainee|student)+", "targets set (from|in|for) year (2|3|two|three)", "in year (1|one)",
      "(first|second|third|final|last|latter) (half|year|phase|stage) of (life|pregnancy|treatment|psychosis|recovery|the (illness|disease|night|year|day|course|pregnancy|session))",
      "(first|initial|acute|early) phase (of|is|lasts)",
      "(year|phase|stage|wave) (2|3|two|three) (of (the|this) (plan|contract|programme|strategy))? (brings|adds|doubles|takes|extends|sees|has|gives)",
      "(often|usually|sometimes|can|may|commonly|frequently) (follow|follows|come|comes|appear|appears|start|starts|begin|arise|develop|set in) (on)? (later|afterwards|later on|thereafter|subsequently)",
      "(year|phase|stage|round) (2|3|two|three) (the same|of the (study|degree|course))", "stage (2|3|4|two|three|four) (kidney|cancer|CKD|heart|disease|pressure|labour|renal|ulcer)",
      "(phase|stage) (2|3|ii|iii) (trial|rehabilitation|cardiac|recovery)", "tier (2|3|4|two|three|four)", "part (2|3|4|two|three|four)", "step (2|3|4|two|three|four)",
      `${after} (a|each|every|this|that|the) (${people})+ .. ${done}`, `${after} (they|he|she|people) .. ${done}`,
      "(once|when|after) (the|this) (treatment|assessment|course|plan|person|patient|wound|operation|baby|test|result|diagnosis|first visit|visit|appointment)",
      "pending (transfer|assessment|discharge|results|a bed)",
      "(reviewed|seen|asked|offered|contacted|assessed|repeated|measured|provided|explored) (again)? (later|afterwards|at the end|at the next|in the second|in the next|at a later|in a later|in # (days|weeks|months))",
      "(at|after|following) the annual review (the|nurse|patient|person|each|of)", "later (appointment|visit|review|session|contact|call)", "(will|shall|may|can|might|could|to) (also|then)? be .. (in|at|on) (a|the|some) later (appointment|visit|review|session|contact|call|clinic)",
      "next step+ (in|of|are|is|agreed|with|for|plan) (the|their|his|her|care|treatment|agreed|person)?", "(agree|agrees|agreed|discuss|plan|owns|own) .. next step",
      "(next|following|subsequent|second|later|third) (day|morning|week|month|working day|appointment|visit|session|contact|call|attempt|dose|opinion)",
      "will follow (the|a|an|up|NICE|national|local|this|that|their|our|on|safeguarding|guidance|best|agreed|infection|policy|BTS|current)", "to follow (up|the|a|an|their|advice|guidance|treatment)",
      "referrals to follow", "in time (for|and|to|range)", "add on (test|therapy|treatment)", "left out", "(time|minutes|anything|room|nothing|money|is|are) left (at|in|until|over)",
      `(until|once|when|after) .. (mood|depression|anxiety|mind|minds|distress|condition|symptoms|mental state|crisis|mental health) .. ${done}`,
      `${after} (the|a|this|their|that) (care|crisis|safety|treatment)? plan (is|has) (been)? ${done}`, "held to the following", "(no one|nobody|none|never|not) .. wait", "wait (longer|more|less)",
      `(wait|waits|waiting|asked|told) .. until .. ${done}`, "(dealt with|addressed|covered|handled|set out|described|found|contained) in (their|the person's|his|her) (own)? (plan|record)",
      "in (their|the person's|the patient's|each person's|a shared|the shared|one|the care|the same|the joint) (plan|care plan)", "(see|seen) a (different|separate)",
      "(programme|group|clinic|session) (and|of|for)", "(may|might|could|will|shall|can|to) be added to (the|a|their|each|every|one)? .. (plan|record|note|notes|template|caseload|register|list|letter|induction)",
      "(support|help|worker) (will|can|may) be added to", "to be (found|seen|developed|planned) (in|at|by|with) (the|each)? .. (person|people|patient|clinic|ward)", "whatever .. to be found",
      "(not|never) (covered|dealt with) (by|in) .. (act|law|insurance)", "(treatment|therapy|care|medicine|medication|surgery|dose|clinic) .. (delayed|suspended|paused)",
      "(people|patients|those|they|who) .. (delayed|deferred|paused|suspended)", "(time|money|hours|sum|funds|budget|funding|#) .. (reserved|kept|set aside|held) for", "ring fenc~", "(recovery|progress|treatment|weight|healing|rehabilitation) (has|have|is|are) (stalled|paused|frozen)",
      `${after} .. ${first} (is|are|has|have) (been)? (closed|full|shut|busy|quiet|unable|not|no|at capacity|over)`,
      "(when|once|after) .. (team|service|clinic|hospital|hub|unit|board|committee) (is|are) (told|asked|called|contacted|aware|informed|concerned|notified|needed|worried|alerted|satisfied|there|sure)",
      "(clinical|performance|case|care|annual|medication|medicine|health|joint|person|their|his|her) review (is|has)",
      "(has|have) (its|their) own (strategy|plan|programme) (as well|too|also)",
      "(no|not|never|none|nothing) .. (open|opens|start|starts|begin|begins|launch|launches|goes live|go live|proceed) (until|unless|without|before)",
      // Everything else waits where minds are not there.
      "(opening|launch|start|go live|mobilisation|commencement|rollout|roll out|award|approval) (shall|will|must|may|is|are|would|to)? (be)? (deferred|postponed|delayed|paused|held over|held back|put back|put off|stopped|suspended) (if|unless|where|should) (they|it|these|those|this|any|one|either|no)",
      "optional (module|element|extra|session|group|class)+ .. (open|available|free) to (anybody|anyone|people|all|everyone)",
      "(staff|nurse|people|anyone|those|colleague|practice|member|partner|team)+ (who|that) (join|joins|start|starts|arrive|arrives|come|comes) later",
      // Another place in the same text.
      "(covered|dealt with|addressed|set out|described|considered|handled|found|taken up|treated) (in|under|by) (section|schedule|chapter|annex|appendix|part|clause|paragraph|table|item|line)+ (#|a|b|c|d|e|f)?",
      "(section|schedule|chapter|annex|appendix|part|clause|paragraph)+ (below|above|that follows|which follows)",
      // Somebody stays with people until another takes over.
      "(keep|keeps|remain|remains|stay|stays|retain|retains|continue|continues|carry|carries|hold|holds) .. (until|till)",
      // It was so, and is no more, or never was.
      "(first|second|third|next|later) (phase|wave|stage|tranche|year) .. (finished|ended|completed|reported|brought|saw|builds on|build on|was|were)",
      "(funded|paid|guaranteed|commissioned|in place|in post|employed|contracted|seconded|open) (until|to|till|for)", "(from|in|by|after)? (april|autumn|spring|summer|winter|march|january|july|october|year)? (#)? (no|not a|never a) (service|plan|pathway|contract|scheme|programme|model)+ (will|shall|may|can|must|should|is to) be (planned|funded|designed|commissioned|bought|considered|reviewed|started|launched|developed)?", "to be (planned|designed|considered|reviewed|reported|paid for) .. (in the same way|together|alongside|as one|in the same|equally)", "(phase|stage|wave) (two|three|2|3|ii|iii) of (the|our) .. (hub|service|team|programme|clinic) (starts|start|begins|opens|runs)", "(permanent|substantive) (in|from|since)", "comes to the (next|following) meeting", "no (date|day|time) (is|was|will be) (set|fixed|given) (until|before) (help|support|care|a|the|someone|somebody)", "(kept|stays|stay|seen|held) on .. until (that|another|the (next|new|other)) (team|service) (has|have) (met|seen|taken|accepted)", "nothing was (tacked|bolted|added)", "every later (phase|stage)", "later (phase|stage)+ (is|are) built", "(was|were) (once)? (left|put|added|held|brought) .. (later|phase|afterwards)",
      "(for|staff) .. considered in year", "(not|never|nor|without|rather than|instead of) (something|an|a|be|being)? (to be)? (added|bolted|tacked|grafted|left|put off|postponed|deferred)",
      "(tried|failed) .. elsewhere", "(cause|reason|trigger|source|explanation)+ to be (found|identified|established)", "then (consider|think about) (referring|referral|signposting|whether)", "(remove|removes|removed|removing|drop|abolish|lift|end) .. (rule|bar|gate|exclusion|criterion|requirement) .. at (the|contract)? (renewal|expiry)", "dealt with elsewhere first", "(neither|none|nobody|no one) (comes|come|is|will be) second", "(scheme|contract|agreement|specification|which|LIS) (was|were|is|are|has been|have been) rolled over",
    ],
  },
  means: {
    means: "Left to money that may come: a hope, and no date.",
    say: [
      "when (funding|money|resources|capacity|savings) (allow+|permit+|become+|is|are)", "if (savings|slippage|underspend|underspends|money|funds|growth) .. (achieved|found|arise|arises|available|allow|allows|appear|appears)",
      "if (winter|spare|new|extra|more|further|additional|growth|sufficient)? (money|funds|funding|savings|resources|capital|income|grant) (comes through|come through|can be had|is left|are left|is found|are found|is won|materialises|permits|become available|becomes available|is released)",
    ],
  },
  growth: {
    means: "More of what is there already: extended, doubled, a second post.",
    say: [
      "extends", "extend+ (the|this|our|its) (same|joint|integrated)", "from the first", "both phases", "(the|this) same (joint)? (clinic|model|team|offer|service|approach|arrangement)", "doubl~", "trebl~",
      "(grow|grows|rise|rises|increase|increases|increased|expand|expands|extend|extends|widen|widens|spread|spreads|spreading|move|moves) (to|by|from|in number|out to)",
      "(will|shall)? (reach|cover|take in) (all|every|the other|the remaining|the rest)",
      "(a|the) (second|third|further|additional) (psychologist|counsellor|therapist|practitioner|one|post|nurse|worker|clinic|group)? (starts|start|begins|begin|joins|join|comes|arrives|follows|is added)", "(a|the) (second|third|further|additional) (psychologist|counsellor|therapist|practitioner|one|post|nurse|worker|clinic|group)? will (start|begin|join|come|follow|be added)",
      "from day one", "from the (start|outset|beginning|first)", "from (opening|launch|go live|mobilisation)", "start+ (at|in the first|with|in phase (1|one|i)|this (year|month|april|autumn))",
      "in (year one|year 1|the first year) and # in", "(repeat|renew|refresh)+ (it|this|them)? in", "(already|now) (in place|running|there|open|part of|working|employed|in post)", "second (phase|wave|stage|tranche) .. (extends|spreads|takes (it|this|the same)|repeats)",
      "(first|opening) (appointment|post|task|priority|to be appointed|to start)", "(was|were) the first", "(carries|carry|goes|go) on (in|with)",
      "begins in phase (1|one|i)", "in the first (year|phase|month|week)", "(starts|start|begins|begin) on the .. (commencement|first|start|opening)", "together with the rest",
    ],
    not: ["(little|none|nothing|not|much) .. repeated in (this|the)"],
  },
} satisfies Readonly<Record<string, Lexeme>>;
