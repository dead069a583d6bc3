/** Words for sending people to others or handing them words, and for what is help instead. */
import type { Lexeme } from "../lexeme.ts";

/** What carries words instead of help. */
const carriers =
  "(leaflet|booklet|flyer|handout|factsheet|fact sheet|tip sheet|sheet|pack|page|slide|poster|banner|sticker|card|magnet|newsletter|article|blog|column|podcast|webinar|film|clip|video|recording|animation|DVD|CD|book|reading list|stall|display|screens|tab|link|list|copy|message|text|email|bookmark|pamphlet|brochure)+";
/** Those who are not the service, and to whom people are sent. */
const otherHelp =
  "(GP|doctor|family doctor|practice|surgery|charity|charities|agency|agencies|organisation|organisations|group|groups|helpline|helplines|line|samaritans|111|website|IAPT|talking therapies|voluntary sector|service|services|body|bodies|provider|providers)";
/** Says so and leaves it there. */
const tells =
  "(tell|tells|told|telling|inform|informs|informed|advise|advises|advised|advising|remind|reminds|reminded|encourage|encourages|encouraged|recommend|recommends|recommended|suggest|suggests|suggested|invite|invites|invited|ask|asks|asked|urge|urges|urged|let|lets)";

export const signposts = {
  signpost: {
    means: "Sends people elsewhere or hands them words: a leaflet, a website, a number to ring.",
    say: [
      // Told that it is there, and left with it.
      `${tells} (people|patients|them|everyone|folk|anyone|the person|you|parents|carers|women|residents)? .. about (the|a|an|our|their|local)? .. (college|charity|charities|helpline|line|site|website|portal|app|forum|café|cafe|talking therapies|group|groups|community|hub)`,
      "(link|links) (through|on|out)? to (a|an|the|our|its|some|other)? .. (portal|hub|college|charity|charities|community|forum|library|platform|resource|resources|services|programme)",
      "(who|whom|where|which number|what number) (you|they|people|patients|families|women) (can|could|may|might|should) (ring|call|phone|text|contact|turn|go|look|write|try)", "(here's|here is) (who|where|what number|a number|the number)",
      `${carriers} .. (leave|leaves|leaving|left) (it|that|them) with (them|it|him|her|the person|people)`, "(leave|leaves|leaving|left) (it|that|them) (at that|up to (them|him|her|the person|people)|there)",
      "(download|downloads|downloading|install|installs) .. (app|apps|programme|course|guide)", "(try|use|open|get) (an|the|our|one of|a free|a good|this) .. (app|apps)",
      "(rack|stand|pile|stack|stock|supply|selection|range|shelf|basket|tray) of .. (leaflet|booklet|card|flyer|sheet|book|poster)+",
      `(letter|summary|card|pack|text|email|screen|app|slide|page|board|magnet|bag|envelope|folder)+ .. (gives|give|carries|carry|has|have|includes|include|lists|list|contains|contain|bears|shows|show|names|name|mentions|mention) .. (number|numbers|link|links|address|helpline|details|charity|charities|organisations|services|group|groups|website|websites)`,
      "(stick|sticks|put|puts|add|adds|print|prints|pin|pins|slip|slips|pop|pops|leave|leaves) (a|an|the|some|up)? .. (number|line|link|card|sticker|poster|leaflet|address|flyer) (at|on|in|into|by|up|under)",
      "(seek|get|look for|find|access|obtain) (help|support|advice|care|treatment) (from|through|via|at|with) (their|the|a|his|her|your|other|outside|local|external|national|voluntary|third) .. (GP|doctor|practice|surgery|sector|agency|agencies|charity|charities|organisation|organisations|service|services|line|helpline)",
      "(pop|go|nip|get) (along|back|down|over)? (to|and) (see)? (their|the|your|his|her) (own)? (GP|doctor|surgery|practice)", "(number|address|link|code) (on|at|in|from) the (back|bottom|foot|end|wall|door|fridge|letter|counter|desk)",
      "(NHS|web|internet|online|council's|charity's) (web)? page+", "(letter|letters|note|email|fax|write|writes|written) (back)? to (the|their|his|her|each person's|a)? (own)? (GP|GPs|doctor|practice|family doctor|surgery) (asking|to ask|requesting|suggesting|advising|so that|for (them|him|her) to)",
      "(matter|job|task|question|business|one|something) (for|of) (the|their|his|her|a|each|somebody's|the patient's|the person's)? (own|usual)? (GP|doctor|practice|family doctor|surgery)", "(lets|let|makes|make) (people|patients|them|everyone|folk|anyone|the person|you) (know|aware) (that|of|what|who)",
      // Something to read, hear or click on.
      `${carriers} (on|about|called|entitled|titled|covering|dealing with|listing|with details|with the number|with a list|giving|containing|explaining|promoting|advertising|naming)`, `(letter|summary|paragraph|sentence|footer|email|text|message|report)+ .. (naming|listing|mentioning|recommending|suggesting|signposting|giving the (number|name|address)) .. (charity|charities|service|services|helpline|helplines|line|group|groups|organisation|organisations|website|websites|college|number|numbers|app|apps)`, "podcast+",
      "webinar+", "(short|information|awareness) (film|video|clip|talk|stall|slide|screen)+", "on (our|the|its)? .. (youtube|intranet|social media|facebook|noticeboard|information screens|waiting room screens)", "on (our|the) screens",
      "(web|website|internet|email|site|url) address+", "useful contact+", "(reading|book) list+",
      "(recommend|suggest|promote|advertise|mention|list|print|display|share)+ .. (app|apps|podcast|website|helpline|book|books|link|links|number|numbers)+",
      "(give|gives|giving|gave|given) (a|one|the) (short|brief|single|annual)? (talk|presentation|lecture|demonstration)", "(one|single|annual|yearly) (talk|lecture|presentation) (on|about|from|by)",
      "a (lecture|presentation) (on|about|from|by)", "a talk (on|from|by)",
      "(information|details|contact details|numbers|addresses) (is|are) (in|on|at|printed|available|displayed|listed|kept|included|shown)",
      "(printed|listed|displayed|shown|advertised|publicised|found) (on|in|at) (the|our|each|every) .. (card|letter|handbook|website|portal|screen|wall|board|back|desk|reception|pack)+",
      "(text|email|post|send|hand|give|issue|supply|distribute|display|show|play|loop|print|slip|publish|circulate|forward|pass)+ (out|on)? .. (link|web link|number|phone number|address|helpline|website|app|bookmark|pamphlet|brochure|tip sheet|guide|self help (site|guide|book|pack|manual|material|app))+",
      "(chapter|section|paragraph|page|piece|column|spread)+ (in|of|on) (the|our|its|a|each|every) .. (manual|handbook|booklet|pack|guide|magazine|newsletter|website|workbook|diary|passport|course book)",
      // Somebody else to go to.
      `(have|having) a (word|chat|talk) with (their|the|a|his|her|your) .. ${otherHelp}`,
      "(shown|told|taught|explained|explain|explains|shows|advised|reminded) .. how to (register|refer|sign up|self refer|apply|join|access|contact|reach|find|get in touch|use)",
      "ask (the|their|his|her|your) (own|usual)? (GP|doctor|practice|surgery) (for|about)",
      "(ask|asks|asked|invites|requests|leaves|leave|expects) (it to)? (the|their|a|his|her)? (GP|practice|doctor|family doctor|surgery) to", "in the direction of",
      "(see|visit|look at|browse|use|check) (the|our|its|their)? (information|notice|leaflet|display|advice) (wall|board|rack|stand|desk|point|hub|screen|centre)",
      "(leaflet|information|notice) (rack|stand|wall|display|point)", "(resource|contact|helpline) list+",
      `(recommended|suggested|given|offered|pointed to|sent to) (the|a|an|their)? .. (charity|charity's|voluntary group|support group|forum|chaplain|local group|choir|library|friendship group|online community)+`,
      `${tells} .. (where|whom|who|which|what) .. (help|ring|turn|contact|call|go|phone|provide|available|agencies|services|approach|see)`,
      `${tells} .. to (ring|call|phone|contact|see|visit|approach|consult|talk to|speak to|speak with|go to|try|look up|get in touch with) .. ${otherHelp}`,
      `(make|book|arrange|seek|get) (an|a)? appointment (with|at) (their|the|a|his|her|your)? .. (GP|doctor|practice|surgery)`,
      `(suggest|suggests|consider|recommend|advise|try) (own|their|the|a)? GP`, "GP to (consider|act|follow|review|manage|assess|treat|address|respond|pick|decide|be aware)",
      "(refer|introduce|enrol|present|register|book) (themselves|himself|herself|yourself)", "right to (self refer|refer)",
      `(available|provided|obtainable|offered|accessible|delivered|given|found) (from|by|through|at|with|via) (outside|other|external|national|voluntary|third sector|independent|various|a number of|a range of|local) .. ${otherHelp}`,
      `(which|what) (local|national|other|outside) .. ${otherHelp} (can|may|provide|offer|give|help)`,
      "(list|names|details|number|numbers) of (local|the|other)? (counsellor|therapist|helpline|group|charit~|service|organisation)+",
      "(noted|flagged|recorded|mentioned|passed|copied|reported|notified) .. (for|to) (the|their) (GP|practice|doctor)",
      "for the (GP|practice|doctor) to (pick up|follow|action|deal|manage|address|consider|respond|see)", "mention the",
      "(told|tell|tells|let|lets) .. (about|know about|know where|where) .. (help|chaplain|line|service|group|charit~|branch|go|turn|support|number)",
      "(advise|advised|advises|recommend|recommends|recommended|suggest|suggests|suggested) .. (make|makes|making|contact|contacts|see|sees|speak|speaks|ring|visit|approach) .. (GP|practice|doctor|surgery|helpline|line)",
      "(text|email|letter|pack|page|sheet) .. (link|links|address|number|helplines|details)", "(page|pages|section) (of|on|about) .. (helplines|coping|stress|mood|worry|support)",
      "GP (is|will be)? (copied|informed|notified|told|asked)", "(pick|picks|take|takes) up a (leaflet|card|booklet)",
      "(noticeboard|notice board|message board)+", "(on the wall|in the waiting room)",
      "number (of|for) (the|a)", "web page+", "webpage", "given the (number|address|link|web)", "signpost~", "leaflet+",
      // Made known, and nothing more.
      "(raise|promote|increase|improve)+ awareness (of|about) (the|our|local|online|national|other|available)? .. (app|apps|charity|charities|helpline|helplines|groups|website|websites|services|resources|talking therapies|self help|support|organisations|courses|lines)",
      "(make|made|making|makes) .. aware (of|that) .. (app|apps|charity|charities|helpline|helplines|groups|website|websites|services|resources|talking therapies|organisations|lines|online)",
      `${tells} .. (of|about) (the|any|other|local|suitable|relevant)? .. (services|help|support|groups|resources|organisations|charities|counselling|therapies) (that are|which are|that is|which is)? (available|offered|on offer|open to them|provided|to be had|found) (elsewhere|locally|nearby|in the (area|community|borough|county|city|district|voluntary sector)|outside|through other|from other|privately|online)`,
      `${tells} .. (help|support|advice|resources) (is|are) (also)? available (online|elsewhere|locally|from|through|at|on)`,
      "(names|addresses|numbers|telephone numbers|titles|details|opening times) (of|for) .. (groups|services|charities|counsellors|websites|helplines|lines|organisations|therapists|courses|apps)", "poster+",
      "website+", "helpline+", "phone number", "card", "cards", "information (about|on|sheet|pack|leaflet)+", "contact their GP",
      "speak to their GP", "see their GP", "self refer", "advised to (contact|see|speak)", "directory",  "booklet+", "flyer+", "handout+", "factsheet+", "fact sheet+",
      "advice sheet+", "(written|printed|standard) advice (to|on|about)", "(receive|receives|get|gets|given|has|have|is|are) advice to (contact|approach|see|ring|call|visit|speak|self refer|book|ask)", "(has|have|keeps|keep|runs|run|sets up|set up|takes|staffs) (a|an|its|their|the)? .. (stall|stand|table|display) (in|at|by|near|outside|on) (the|our)", "(pick|picks|take|takes|collect|collects|help themselves to|browse) (up)? (its|their|the|some|any|free|our)? .. (leaflets|literature|material|materials|flyers|booklets|brochures|handouts)", "(get|find|seek|look for|ask for|obtain|access) (help|support|advice|counselling|talking therapy) (in the community|locally|elsewhere|outside|online|for themselves|on their own|privately|through their employer)", "(matter|it|choice|rest|next step|decision) (rests|rest|lies|stays|is left|left|remains) (with|to|up to) (the (individual|person|patient|family)|them|him or her)", "relaxation sheet", "workbook+", "QR code+", "(an|the|a) app", "apps", "hotline+",
      "(telephone|phone|contact|crisis line|crisis) (number|detail)+", "list+ of .. (helpline|group|service|charit~|organisation|number|support|resource)+", "details of", "(resource|information|discharge|welcome) pack",
      "online resources", "(web|online|useful|helpful|website) link+", "webpage+", "links to (online|further|website+|resource+|information|helpline+|charit~|self help|apps)",
      "(point|points|pointed|steer|steered|direct|directed|redirect|redirected|guided) .. (to|towards|at)", "(talk|talks|speak|speaks|turn) to (their|the|a|your) (own)? (GP|doctor|practice|family doctor)",
      "(concern|worry|worries|mood|distress|problem)+ .. (flagged|reported|mentioned) to (the|their) (own)? (GP|doctor|practice|family doctor)",
      "(refer|refers|referred) (on|back)? to (the|their) (own)? (GP|doctor|practice|family doctor)",
      "ring (NHS)? 111", "call (NHS)? 111", "(told|advised|encouraged|suggest|suggests|recommended|reminded) (to|that) .. (GP|111|website|helpline|self refer|doctor|Samaritans)", "Samaritans",
      "self referral", "web (page|site)+",
      "link+ to (further|online)",
    ],
    not: [
      "information about .. (passes|flows|goes|is shared|travels|crosses)", "request for information", "(designed|wrote|tested|made|drafted|rewrote|chose) .. (booklet|leaflet|website|app|guide)",
      "(answer~|pick~ up|staffs|staffed|staffing|staff the|staff our|mans|manned|manning) (the|our|its|this)? .. (helpline|advice line|line)", "(message|check in|question|questionnaire|diary|review|slider)+ (through|in|on|via) (the|our|an|its) app",
      "(latest|current|up to date) (version|copy|edition) .. (intranet|website|internet|system)", "(history|evidence|findings|figures|sign|result|which|that|this|data)+ point+ to", "(you|referrers|GPs|referral|referrer|form|letter) must (also)? (give|include|provide|have|contain) .. information",
      "tipping point+",
      "by video (on|each|every|at)",
      // Named as what is not enough.
      `${carriers} .. (is|are|was|were) (not|never|hardly|no) (enough|sufficient|help|support|care|treatment|answer|substitute|good)`, "signpost~ (alone|by itself|on its own|only)? (does|do|is|are|will|would|shall|can|may) not", "signpost~ .. (is|are|was|were) (not|never|hardly|no) (enough|sufficient|help|support|care|treatment|answer|substitute)",
      `(more than|not just|not only|not merely|not simply|rather than|instead of|never just|never only|not with|never with|no more|in place of|beyond) (a|an|the|being|giving|handing|handed|given|sent|left with|told|pointed to)? .. ${carriers}`,
      "(not|never|nobody is|no one is|nor|rather than|instead of|more than|without|beyond) (just|only|simply|merely|left|be|being|to be)? signpost~", `(nobody|no one|none|never|not) (is|are|be|will be)? (just|only|simply|merely)? (left|sent away|sent home|handed|given|fobbed off|sent off) (with)? (only|just|a|an|the)? ${carriers}`,
      "(one|two|three|four|five|six|seven|eight|nine|ten|#|mean|half a|more|fewer|decision|entry|access|time|key|data) point+", "point+ (or more|above|below|higher|lower|in time)",
      "direct (care|contact|access|payment|line|referral|report)", "(score|card|report) card+", "(bank|ID|red|rescue|alert|steroid|emergency|smart) card+", "(ring|call) 111 (press|option)? two",
      "links (with|between|to (the|our))", "details of (any|current|past|previous|all|relevant|known)", "(self refer|self referral) (direct|directly|straight)? (to|into) (us|our|this|the (team's|service's|clinic's|unit's|team|service|clinic))", "details of (the|each|any|their|this) (plan|care|incident|person|patient|referral)", "direct (route|referral|entry|path|way) (to|into)",
      "(video|film) (call|consultation|link|appointment|conference|session|interview|review|group)+",
      "(text|email|message) (the|our|a|their) (nurse|team|psychologist|therapist|practitioner|counsellor)",
      "(pack|card|book|screen|list|page|link|copy|text) (of|the) (the|care|drugs|medicines|insulin|plan|letter)", "care plan copy", "(waiting|case|problem|task) list+",
      "(rescue|ice|steroid|emergency) pack+", "guided self (help|management|care) .. (to|at|towards)", "guided (online|help) .. (to|at|towards)", "(gut|goal|self) directed .. (to|at|towards)",
      "in the waiting (room)? (survey|audit|study|questionnaire|count|poll|conversations)", "waiting room (survey|audit|study|questionnaire|count|poll)",
      "(gives|give|gave) (our|the|us|each|every|both|all) (nurses|nurse|staff|team|teams|doctors|ward|practice|practices)", "list's link",
    ],
  },
  "hands-on": {
    means: "Help given with one's own hands, whatever else is handed over.",
    say: [
      "(psychologist|therapist|counsellor|psychology|psychotherapist) (led|run|facilitated|delivered|taught) .. (course|group|programme|session|class|clinic|workshop)+",
      "(offered|offer|offers|given|receive|receives|provided with|start|starts|begin|begins) (a|an|the)? (collaborative care|guided self help|behavioural activation|CBT|cognitive behavioural therapy|counselling|psychological therapy|talking therapy|problem solving therapy|stepped care|low intensity therapy)",
      "(session|call|group|appointment|visit|course|conversation|clinic)+ .. (run|led|given|held|offered|taught) (jointly|together|weekly)? (by|with)",
      "(delivered|provided|run|supported|led|given|facilitated|taught|guided|offered) by (our|its|the (team's|service's|clinic's|unit's|programme's)|a|an|the|one of (our|the)) (own)? .. (assistant|practitioner|therapist|psychologist|nurse|counsellor|staff|worker|coach|facilitator|clinician|psychiatrist|mentor)+",
      "(our|the (team's|service's|clinic's|unit's)) (own)? (assistants|practitioners|therapists|psychologists|nurses|counsellors|staff|workers|coaches|facilitators) (deliver|run|provide|lead|give|guide|teach|coach)", "work+ through .. with (each|the|every) (patient|person|client|woman)", "(worked|gone|talked|read) through (at|in|over|during)? .. (with|by) (a|an|the|our|their|her|his|one of our) .. (nurse|psychologist|therapist|practitioner|counsellor|assistant|worker|coach|facilitator|clinician|midwife|specialist)+",
      "(offers|offer|gives|give|provides|provide|runs|run|holds|hold|has|makes|make) (a|an|the|one|two|three|four|six|eight|weekly|#|up to) .. (call|session|group|appointment|visit|course|conversation)+",
      "of (her|his|their|our|its) own", "(gets|get|has|have|given|offered) (a|one|two|three|four|six|eight|ten|#|up to|weekly|regular) .. (session|appointment|visit|hour|call|meeting|group)+ (with|from|by)", "(provide|provides|give|gives|offer|offers|do|does|run|runs|deliver|delivers) .. (itself|ourselves|themselves|herself|himself|in house|in clinic|on site)",
      "(seen|helped|supported|assessed|treated|reviewed|met|visited|counselled) (there|that day|the same day|weekly|at home)? (by|with)",
      "(sees|see|meets|meet|treats|treat|supports|helps|listens|listen|sits|sit) (you|them|people|anyone|everyone|her|him|each|the person|patients|those)",
      "(offer|offers|offered|run|runs|give|gives|holds) .. (session|appointment|group|course|counselling|therapy|time to talk|clinic|listening)+",
      "book+ .. (with|for|together)", "(with|alongside) the (person|patient|woman|client)", "together with", "check+ .. (started|happened|helped|next|back)",
      "(rings|ring|phones|phone|calls|call) (them|back|after|to check|the person|within)",
      "(coping|mindfulness|relaxation|stress|worry|mood|wellbeing|resilience|bereavement|psychology|CBT|therapy) (skills)? (course|class|group|session|programme|workshop|clinic)+",
      "(sees|see|saw|meets|meet|seen by|talks to|talk to|speaks to|speak to|works with|work with|time with|sessions with) (the|our|its|a|one of) (the|our)? (clinic's|team's|service's|unit's|ward's|clinic|team|unit|own) .. (counsellor|psychologist|therapist|practitioner|nurse|worker|coach)+",
      "(coached|guided|treated|seen|helped|supported|counselled|taught|visited|met|listened to) (every|each|once)? (a)? (week|month|fortnight|weekly|monthly|regularly|individually|in person|at home)? by (a|an|the|our|one of|its)",
      "(psychologist|counsellor|therapist|psychiatrist|practitioner|nurse|worker)+ (then)? (takes|take|steps|step|picks|pick|comes|come) (over|in|up) (for|with|the work with|the care of)", "(treats|treat|eases|tackles|works on|works with|goes through) (their|his|her|the|people's|this|it)", "follow+ (it|them|this)? up", "psychologist sees", "joint",
    ],
    not: [
      "(met|helped|supported|treated|answered|dealt with) (by|with|through) (handing|giving|sending|pointing|leaving|directing|referring|passing|issuing|means of)",
      // What a list is of is given by others; "how the team meets people's needs" tells of no meeting.
      "(details|information|list|lists|names|addresses|numbers|dates) (of|about|on|for) .. (course|class|group|session|programme|workshop|clinic)+", "(meets|meet) (people|patients|them|the person|the patient|their|his|her|carers|families) .. (need|needs|expectations|wishes)",
      "(does|do|did|will|shall|can) not (itself|themselves|ourselves)", "(does|do|will|shall) not (deliver|provide|offer|run|give) .. (itself|themselves|ourselves|in house)",
      "(given|handed) .. together with", `(met|answered|treated|helped|supported|dealt with) with (a|an|the|our|some)? .. ${carriers}`,  "together with (the|a|an|its) (number|details|address|link|leaflet|name|website)", "(make|makes) (an|a) .. appointment (with|at) (their|the|a|your|his|her)",
      "(treat|treats) (the|this) (blood|heart|wound|infection|disease|illness|cancer)",
    ],
  },
  helps: {
    means: "Something is done to make it better; who only asks, screens, notes or reviews has not helped.",
    say: [
      "support+", "supporting", "supported", "help", "helps", "helping", "helped", "treat", "treats", "treated", "treating", "treatment+", "therap~", "psychotherap~", "counsel~", "interven~",
      "coach~", "offer", "offers", "offered", "offering", "provide", "provides", "provided", "providing", "provision", "deliver", "delivers", "delivered", "delivering",
      "group+", "course+", "class", "classes", "session+", "programme+", "workshop+", "clinic+", "time to talk", "access to", "available", "embed~", "integral", "listens", "listen to", "employ",
      "employs", "employed", "WTE", "work+ (with|on|through)", "teach+ (people|them|patients|ways|how)", "taught by", "(met|meets|meet) .. (with|the|them|people|within)", "(stays|stay|sits|sit) with",
      "stepped", "matched care", "collaborative care", "peer support~", "relaxation", "self help", "behavioural activation", "CBT", "mindfulness", "managed (here|by|in|within|together)",
      "(psychological|emotional|psychosocial) care", "(level|tier|step)+ (1|2|3|one|two|three|four)", "dealt with", "looked after", "looks after", "care for", "cared for",
    ],
    not: [
      "help at home", "(who|anyone|anybody|somebody|someone|nobody) .. to help", "whether .. (help|support)", "provider+", "treatment (record|form|room|centre|table|history|list|delay)", "(course|programme) of (the|events|time)", "of course", "support worker+ (notes|records)",
      "(treated|dealt with) (as|like|in confidence)", "access to (records|notes|information|data)", "working group+", "group+ of (people|patients|practices)",
      "(clinic|support) (letter|list|room|template|time|desk)", "session (in|at) (its|their) own", "(other|different|separate|another) session+",
      "offered (a|an|the)? (appointment|review|screen|check|leaflet)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
