/** Words for what is done with and for people. */
import type { Lexeme } from "../lexeme.ts";

/** What is made when a service is designed. */
const design =
  "(specification|pathway|outcome|result|service|contract|draft|design|strategy|priorit~|model|measure|target|indicator|question|timetable|wording|section|criteria)+";

/** Who sits in a team for bodies, and who for minds: named side by side, they are one team. */
const ofBodies = "(nurse|nurses|specialist|specialists|physiotherapist|physiotherapists|physio|dietitian|dietitians|pharmacist|pharmacists|consultant|consultants|doctor|doctors|podiatrist|occupational therapist|occupational therapists|OT|OTs|GP|GPs|physician|physicians|midwife|midwives|geriatrician|paediatrician|rehabilitation assistant)";
const ofMinds = "(psychologist|psychologists|psychiatrist|psychiatrists|counsellor|counsellors|psychotherapist|mental health nurse|mental health nurses|mental health practitioner|mental health worker|wellbeing practitioner|psychology|CPN|CBT therapist)";

/** What carries words instead of help. */
const carriers =
  "(leaflet|booklet|flyer|handout|factsheet|fact sheet|tip sheet|sheet|pack|page|slide|poster|banner|sticker|card|magnet|newsletter|article|blog|column|podcast|webinar|film|clip|video|recording|animation|DVD|CD|book|reading list|stall|display|screens|tab|link|list|copy|message|text|email|bookmark|pamphlet|brochure)+";
/** Those who are not the service, and to whom people are sent. */
const others =
  "(GP|doctor|family doctor|practice|surgery|charity|charities|agency|agencies|organisation|organisations|group|groups|helpline|helplines|line|samaritans|111|website|IAPT|talking therapies|voluntary sector|service|services|body|bodies|provider|providers)";
/** Says so and leaves it there. */
const tells =
  "(tell|tells|told|telling|inform|informs|informed|advise|advises|advised|advising|remind|reminds|reminded|encourage|encourages|encouraged|recommend|recommends|recommended|suggest|suggests|suggested|invite|invites|invited|ask|asks|asked|urge|urges|urged|let|lets)";

export const care = {
  /** People as the object of what may or may not be done. */
  "done-to": {
    say: [
      "(may|might|could) be .. (offered|considered|referred|screened|asked|signposted|provided|given|explored|assessed|supported|reviewed|put|brought|added|discussed|arranged|available|invited|raised)",
      "(may|might|could) (wish|want|like|choose) to (explore|offer|ask|consider|raise|discuss)",
    ],
  },
  provision: {
    say: [
      "open to", "led by", "contain+", "held", "meet", "built", "share", "supervis~", "provid~", "provision", "deliver+", "deliver~",
      "offer+", "offer~", "support+", "assess+", "assessment+", "screen+", "treat+", "treatment", "therap~", "interven~", "refer+",
      "referral+", "embed~", "includ~", "access to", "available", "care plan+", "ask+", "asked", "discuss+", "review+", "explore+",
      "help", "helps", "helping", "manag~", "identif~", "respond~", "monitor~", "address+", "cover+", "ensure+", "employ+", "session+",
      "group+", "clinic+", "course+", "programme+", "visit+", "attend+", "run", "runs", "running", "WTE", "check+", "introduce+",
      "promot~", "listen~", "contact+", "join+", "work+ with", "see", "seen", "funded", "commission~", "train~", "advice", "advise+",
      "secur~",
      "sees", "works (with|alongside|through)", "helped", "helps", "runs", "led", "leads", "sits with",
    ],
  },
  training: {
    say: [
      "(day|half day|morning|hour|hours|afternoon|session|teaching)+ (on|about|in)", "(session|sessions|workshop|workshops|class|classes|talks|days|evenings) for (our|the|all|its|every|each|whole|new)? .. (staff|team|teams|nurses|employees|colleagues|workforce|receptionists|clinicians)",
      "schooled", "tutored", "versed in", "(nobody|no one) .. (before|until|unless|without) .. (practised|completed|done|attended|passed|learned|learnt|trained|course|session|training)", "awareness (day|course|session|training|module|programme)+", "refresher+", "be able to (recognise|respond|talk|ask|spot|notice)",
      "know how to", "confident (in|to|about) (recognis~|talk~|ask~|respond~)", "train", "trained", "training", "trains", "CPD",
      "competenc~", "upskill~", "up skill~", "supervision", "reflective practice", "learning (module|programme|set|event|package)+",
      "e learning", "first aid", "first aider+", "study day+", "workshop+ for staff", "course+", "half day", "masterclass~", "module+",
      "skill+ (development|programme|session|in)", "psychological skills", "coached", "coaching", "coaches staff", "teaching", "taught",
      "teach~", "educat~ (for)? staff", "educat~ of staff", "staff education", "staff development", "induction", "learn+", "rehears~", "webinar+",
      "competent (in|to)", "curricul~", "preceptorship", "shadow~", "skilled", "skills",
      "(spends|spend|spent) .. (day|days|hours|morning|time) .. (clinic|clinics|ward|wards|team|teams)", "(yearly|annual|regular) update+", "update+ on", "certificate in", "(does|do|does) (a|an|one|two|half) .. (day|days|course|module|session)", "(take|takes|complete~|finish|finishes|passes|attend+) .. (course|module|e learning|elearning|learning|workshop|session|class)+", "practise+ .. (talking|asking|listening)", "(learn|learns|learning|learnt|learned)", "educat~ .. (staff|nurses|team)", "capabilit~ in", "proficien~", "skilled in", "equip~ (staff|them|nurses|all|everyone|to)", "role play", "simulation", "instruct~ (in|on)",
      "(learn+|learns|taught|shown) how to", "practis~ (how|asking|talking|listening)", "(spend|spends|spent) (it|a day|time|a morning) with", "topping up", "skills (check|audit|passport|framework)", "(signs|recognition|management) of (sepsis|deterioration|depression|distress|anxiety|psychosis)", "covered in .. programme", "(mandatory|core|essential|rolling|annual|blended|bite size) (programme|learning|modules|sessions|package)", "drill+", "competent to",
    ],
    not: [
      "training (shoes|programme for patients)", "structured education", "physical training", "strength training", "exercise training",
      "skills for life", "coping skills", "social skills", "life skills", "parenting skills", "skill mix",
      "(negotiation|assertiveness|communication|budgeting|thinking) skills", "learning disabilit~", "lessons learn~",
      "learn+ from (incident|death|complaint)+", "learning from", "skills and strategies", "education training and employment",
      "training and employment", "employment training", "employability", "(patient|patients|people|client|clients|service users|resident|residents|women|participants|carers|families|family members|person|adults|children|pupils|parents) (will|shall|must|can|may|are|is|should|also)? (be)? (all|also)? (taught|trained|shown|educated|coached|learn|learning|helped to learn)", "teach+ (patients|people|carers|families|the patient)", "learn+ (that|from|about the (patient|person))", "aware of .. how to refer", "how to refer", "in the course of", "(the|a) course of (treatment|therapy|sessions|antibiotics|medication|the|steroids|six|eight|twelve|ten)", "course of (brief|psychological)", "recover skills", "(cook|cooking|daily living|independent living|living) skills", "(a|by|from|specially|suitably|appropriately|fully|our|are|with) (specially|suitably|fully)? trained (nurse|therapist|counsellor|volunteer|practitioner|worker|facilitator|peer|adviser|mentor|professional|staff|leader|instructor)+ (who|will|in|at|with|and|lead|run|see|offer|give|provide)", "by (a|an|the)? (specially|suitably|fully)? trained", "trained (nurses|therapists|counsellors|volunteers|facilitators|peers|mentors) (at|in|who|will|lead|run|see|offer|give|provide)"],
  },
  /** Who goes to what was spoken of before. */
  attending: { say: ["only", "attend+", "goes", "go on", "takes part", "take part", "complete+", "open to", "limited to", "restricted to", "is for", "are put through"] },
  codesign: {
    say: [
      "drew up", "drawn up (by|with)", "cochair~", "co chair~", "sets .. agenda", "rebuilt", "rewritten", "redesign~", "score+ the",
      "tender (evaluation|panel)", "until .. (group|panel|forum|people|patients|residents|users|carers) .. (agreed|approved|signed|said)",
      "review+ the .. (outcome|service|result|specification)+", "sat down with", "sits down with",
      "signed off by .. (panel|group|forum|patients|people|residents|users|carers)", "had (a|the) (hand|say|part) in",
      "have (a|the) (say|hand|part) in", "hold .. to account", "appoint~ panel",
      `(chose|choose|chooses|chosen|wrote|write|drafted|rewrote|decide|decided|decides|picked|dropped|shaped|shape|set|asked for|insisted on|planned|tested|designed|worked on|work on|approve|approves|approved|reviews|changed|named|influenced|agreed) (the|a|an|our|its|this|which|what|on)? .. ${design}`,
      "send .. back", "helped (to)? (write|design|choose|shape|plan|decide|set|draft)", "seat+ with", "hold+ .. (votes|seats|places)",
      "(a|their|have|has|with) (a)? vote+", "veto", "on the (group|panel|board|committee|council) that",
      "from the (first|very first|outset|start|beginning)", "co (design~|produc~|creat~|develop~|author~|deliver~|wr~)", "codesign~",
      "coproduc~", "cocreat~", "codevelop~", "co (authors|chair)",
      "(designed|developed|written|shaped|drawn|built|planned|created|rewritten|drafted|agreed|prioritised|devised|made|worked|reviewed) (up|out|jointly)? (with|alongside|together with|by and with)", "(designed|developed|written|shaped|drawn up|created|rewritten|drafted|prioritised|devised) (jointly)? by",
      "design and (deliver|delivery|review)", "working group+", "steering group+", "task group", "reference group", "design group",
      "voting", "vote", "votes", "voted", "panel (of|shall|will|must|agree|agrees|agreed|review|reviews|meets|has|which|that|with)",
      "(sit|sits|sat|seat|seats|place|places) (on|in) (the|a|our|its)? .. (board|group|panel|committee|council|meeting|partnership)",
      "(lay|patient|user|carer|lived experience|public) member+ (of|on) .. (board|group|panel|committee|meeting|review)", "full members of the (board|committee|group|panel|governance)", "full members of the .. (board|committee|group|panel)",
      "(design|development|planning|engagement|evening|stakeholder|specification) workshop+",
      "workshop+ (with|of|where|at which|held|attended)", "focus group+", "equal partner+", "as equals", "chose", "chosen by", "chooses",
      "rewrote", "wrote", "struck out", "set priorities", "set the priorities", "agreed (the|three|four|five|what|which|outcomes|our)",
      "agree the", "agrees the", "had the final say", "power to", "can require", "require changes", "co led", "lived experience",
      "shape+ (the|our|this|services|how|what)", "shaped", "influence+ (the|how|what)",
      "involv~ (in|people|patients|service|carers|them) .. (design|develop~|governance|review|plan~|commission~|decision~|deliver~|contract)",
      "involved (in|from|at)", "told us", "have told", "you said we did",
      "(picked|settled|tested|proposed|ranked|rejected|threw out|removed|struck|put forward|came up with|voted (on|for)|scored|drew|sketched|mapped|invented|named|reworked|redrew|amended|signed off|sign off|signs off|agree|agrees|approve|approves) (the|a|an|our|its|this|which|what|on|up|every|any|all)? .. (specification|pathway|outcome|result|service|contract|draft|design|strategy|priority|priorities|model|measure|target|indicator|question|wording|section|criteria|scale|change|budget|conversation|version)+", "(specification|pathway|outcome|result|service|contract|draft|design|strategy|priorities|model|measure|target|question|wording|section|criteria|standards)+ .. (was|were|is|are|been|be) (jointly|first|all|then|also)? (picked|chosen|set|settled|written|agreed|drawn up|decided|designed|shaped|tested|selected|worked up|worked out|made|built|reviewed|changed|rewritten|drafted|redrafted|signed off) (jointly|up|out|together|first|then)? (by|with|alongside|together with|jointly with)", "(decide|decides|decided) .. (how|what|which|who|where|whether)", "(authority|power|right|powers) to (alter|change|stop|veto|approve|require|reject|hold|block)", "hold up (sign off|the|any)", "(half|a third|two|three|four|majority) of the (seats|votes|places)", "whose (changes|words|ideas|comments|edits|suggestions)", "(as a|with) result", "(changed|rewritten|altered|amended|redrafted) (as|because|after|following|in response)", "worked (beside|alongside|with|together|side by side|up)", "met (us|with us|the team) .. (times|seven|six|five|four|monthly)", "elect+ .. (member|members|to the|representatives)", "interview~ (bidders|candidates|applicants|staff)", "scor~ .. (bid|bids|tender|tenders|bidders)", "user (council|led)", "its own budget", "(paid|sit|sits|seats) .. contract (meeting|board|group|review)", "equal (partners|partner|say|voice|numbers)", "hand in hand with", "co production group", "partners in (drawing|writing|designing|setting)", "helped us (plan|write|choose|design)", "worked up", "put together (by|with)",
    ],
    not: [
      "shared decision making", "planned with the (patient|person)",
      "agreed with the (person|patient|individual|GP|provider|commissioner|referrer)",
      "agreed by the (commissioner|provider|parties|board)", "written by the",
      "reviewed by the (provider|commissioner|clinical|team|service|GP)", "agreed with (commissioners|the commissioner)",
      "developed by clinicians", "(patient|patients|person|people|client|clients) (may|can|will|shall)? (decide|decides) (whether|when|how) (to|they)", "signed off by the (provider|commissioner|board|ICB|consultant|manager)", "(drawn up|written|designed|developed|agreed|set|chosen|settled|signed off|approved|prepared|drafted|produced|put together) (jointly)? by .. (trust|trust's|office|director|directors|consultancy|consultants|commissioner|commissioners|clinicians|ICB|ICB's|board|provider|providers|network|managers|manager|officers|LLP|finance|leads|directorate|secretariat|analysts)", "(want|wants|would like|hope|hopes|intend|intends|aspire|aspires) .. (be|been) (fully|truly|properly)? co (produced|designed|created)"],
  },
  /** Having a hand in what a service is to be. */
  "design-act": {
    say: [
      "(write|writes|wrote|written|rewrote|rewritten|redrafted|redrafting|drafted|drafting|choose|chooses|chose|chosen|choosing|pick|picked|picking|ranked|ranking|vote|votes|voted|voting|decide|decides|decided|deciding|agreed|approve|approves|approved|veto|alter|altered|amend|amends|amended|reshape|reshaped|shaped|shaping|designed|designing|redesigned|redrawn|redrew|planned|planning|devise|devised|create|created|built|named|tested|testing|trialled|steer|steers|steered|chaired|chairs|led|evaluate|evaluated|scored|scoring|interviewed|appoint|appointed|reviewed|reviews|scrutinise|scrutinises|scrutinised|challenged|commission|procure|oversee|oversees|settled|struck|removed|dropped|inserted|insisted|asked for|changed|prioritise|prioritised|propose|proposed|author|authored|edited|debated|signed off|sign off|signs off|worked up|drew up|drawn up|put together|took out|put in|rejected|require changes)",
      "partner+ in", "a say (over|in|on)", "(led|leads|leading) to", "hand in", "co (design~|produc~|creat~|wr~|author~|led|chair~)", "codesign~", "coproduc~", "what they decided", "at the table", "voting", "(sit|sits) on",
    ],
    not: ["(the|an|each|their|this|any) agreed (plan|goal|date|time|dose|care|treatment|threshold|criteria)", "(agreed|approved|signed off|written|drafted|set|decided|chosen|chaired|led|reviewed|drawn up|designed) by .. (provider|commissioner|commissioners|board|ICB|clinical|clinicians|executive|director|directors|team|trust|consultancy|finance|managers|manager|chief|GP|GPs|officers|consultant|consultants)", "change+ (in|to) (their|his|her) (care|treatment|medication|condition)", "set out", "lead (nurse|clinician|provider|GP|commissioner|officer)", "care plan", "test results"],
  },
  /** What there is to have a hand in. */
  "design-object": {
    say: [
      "(specification|spec|outcome|pathway|model|contract|draft|design|strategy|priority|measure|indicator|criterion|criteria|target|wording|budget|opening hours|staffing|change|improvement|policy|standard|vision|tender|bid|procurement|programme|menu|letter|form|leaflet|website|course|plan for|rota|venue|timetable|premises|agenda|questionnaire|clinic|schedule|section|rule|questions|procedure|arrangements|content|service|delivery)+",
    ],
    not: ["(care|treatment|support|discharge|crisis|birth|safety) plan+", "service user+", "(outcome|outcomes) of (treatment|care|the (review|assessment|appointment))", "(complaints|referral) (form|procedure|policy)", "improvement+ in (health|symptoms|function)"],
  },
  decide: {
    say: [
      "plan .. (drawn|agreed|written|made|developed|worked) (up|out)? .. with",
      "with (every|each|the) (client|patient|person|woman|individual|resident|young person|family)",
      "(the|each|every|a) (person|patient|individual|woman|resident|client) (chooses|agrees|decides|and)", "sign+ the plan", "care plan+",
      "support plan+", "treatment plan+", "management plan+", "birth plan+", "safety plan+", "crisis plan+", "plan of care", "goals are",
      "personal goal+", "their (own)? (plan|goals|care|treatment)", "his or her", "each (person|patient|individual) and",
      "discharge plan+", "with the (person|patient|individual|client|woman|family)", "individual+ care",
    ],
  },
  signpost: {
    say: [
      // Something to read, hear or click on.
      `${carriers} (on|about|called|entitled|titled|covering|dealing with|listing|with details|with the number|with a list|giving|containing|explaining|promoting|advertising|naming)`, "podcast+", "webinar+", "(short|information|awareness) (film|video|clip|talk|stall|slide|screen)+", "on (our|the|its)? .. (youtube|intranet|social media|facebook|noticeboard|screens)", "(web|website|internet|email|site|url) address+", "useful contact+", "(reading|book) list+", "(recommend|suggest|promote|advertise|mention|list|print|display|share)+ .. (app|apps|podcast|website|helpline|book|books|link|links|number|numbers)+", "(give|gives|giving|gave|given) (a|one|the) (short|brief|single|annual)? (talk|presentation|lecture|demonstration)", "(one|single|annual|yearly) (talk|lecture|presentation) (on|about|from|by)", "a (lecture|presentation) (on|about|from|by)", "a talk (on|from|by)", "(information|details|contact details|numbers|addresses) (is|are) (in|on|at|printed|available|displayed|listed|kept|included|shown)", "(printed|listed|displayed|shown|advertised|publicised|found) (on|in|at) (the|our|each|every) .. (card|letter|handbook|website|portal|screen|wall|board|back|desk|reception|pack)+",
      "(text|email|post|send|hand|give|issue|supply|distribute|display|show|play|loop|print|slip|publish|circulate|forward|pass)+ (out|on)? .. (link|web link|number|phone number|address|helpline|website|app|bookmark|pamphlet|brochure|tip sheet|guide|self help (site|guide|book|pack|manual|material|app))+", "(chapter|section|paragraph|page|piece|column|spread)+ (in|of|on) (the|our|its|a|each|every) .. (manual|handbook|booklet|pack|guide|magazine|newsletter|website|workbook|diary|passport|course book)",
      // Somebody else to go to.
      `(have|having) a (word|chat|talk) with (their|the|a|his|her|your) .. ${others}`, "(shown|told|taught|explained|explain|explains|shows|advised|reminded) .. how to (register|refer|sign up|self refer|apply|join|access|contact|reach|find|get in touch|use)", "ask (the|their|his|her|your) (own|usual)? (GP|doctor|practice|surgery) (for|about)", "(ask|asks|asked|invites|requests|leaves|leave|expects) (it to)? (the|their|a|his|her)? (GP|practice|doctor|family doctor|surgery) to", "in the direction of", "(see|visit|look at|browse|use|check) (the|our|its|their)? (information|notice|leaflet|display|advice) (wall|board|rack|stand|desk|point|hub|screen|centre)", "(leaflet|information|notice) (rack|stand|wall|display|point)", "(resource|contact|helpline) list+", `(recommended|suggested|given|offered|pointed to|sent to) (the|a|an|their)? .. (charity|charity's|voluntary group|support group|forum|chaplain|local group|choir|library|friendship group|online community)+`,
      `${tells} .. (where|whom|who|which|what) .. (help|ring|turn|contact|call|go|phone|provide|available|agencies|services|approach|see)`, `${tells} .. to (ring|call|phone|contact|see|visit|approach|consult|talk to|speak to|speak with|go to|try|look up|get in touch with) .. ${others}`, `(make|book|arrange|seek|get) (an|a)? appointment (with|at) (their|the|a|his|her|your)? .. (GP|doctor|practice|surgery)`, `(suggest|suggests|consider|recommend|advise|try) (own|their|the|a)? GP`, "GP to (consider|act|follow|review|manage|assess|treat|address|respond|pick|decide|be aware)", "(refer|introduce|enrol|present|register|book) (themselves|himself|herself|yourself)", "right to (self refer|refer)", `(available|provided|obtainable|offered|accessible|delivered|given|found) (from|by|through|at|with|via) (outside|other|external|national|voluntary|third sector|independent|various|a number of|a range of|local) .. ${others}`, `(which|what) (local|national|other|outside) .. ${others} (can|may|provide|offer|give|help)`,
      "(list|names|details|number|numbers) of (local|the|other)? (counsellor|therapist|helpline|group|charit~|service|organisation)+", "(noted|flagged|recorded|mentioned|passed|copied|reported|notified) .. (for|to) (the|their) (GP|practice|doctor)", "for the (GP|practice|doctor) to (pick up|follow|action|deal|manage|address|consider|respond|see)", "mention the", "(told|tell|tells|let|lets) .. (about|know about|know where|where) .. (help|chaplain|line|service|group|charit~|branch|go|turn|support|number)", "(advise|advised|advises|recommend|recommends|recommended|suggest|suggests|suggested) .. (make|makes|making|contact|contacts|see|sees|speak|speaks|ring|visit|approach) .. (GP|practice|doctor|surgery|helpline|line)", "(text|email|letter|pack|page|sheet) .. (link|links|address|number|helplines|details)", "(page|pages|section) (of|on|about) .. (helplines|coping|stress|mood|worry|support)", "GP (is|will be)? (copied|informed|notified|told|asked)", "(pick|picks|take|takes) up a (leaflet|card|booklet)", "(noticeboard|notice board|on the wall|at the desk|at reception|in the waiting room)",
      "number (of|for) (the|a)", "web page+", "webpage", "given the (number|address|link|web)", "signpost~", "leaflet+", "poster+",
      "website+", "helpline+", "phone number", "card", "cards", "information (about|on|sheet|pack|leaflet)+", "contact their GP",
      "speak to their GP", "see their GP", "self refer", "advised to (contact|see|speak)", "directory", "crisis line number", "booklet+", "flyer+", "handout+", "factsheet+", "fact sheet+", "advice sheet+", "relaxation sheet", "workbook+", "QR code+", "(an|the|a) app", "apps", "hotline+",
      "(telephone|phone|contact) (number|detail)+", "list+ of .. (helpline|group|service|charit~|organisation|number|support|resource)+", "details of", "(resource|information|discharge|welcome) pack", "online resources", "(web|online|useful|helpful|website) link+", "webpage+", "links to (online|further|website+|resource+|information|helpline+|charit~|self help|apps)",
      "(point|points|pointed|steer|steered|direct|directed|redirect|redirected|guided) .. (to|towards|at)", "(talk|talks|speak|speaks|turn) to (their|the|a|your) (own)? (GP|doctor|practice|family doctor)",
      "(concern|worry|worries|mood|distress|problem)+ .. (flagged|reported|mentioned) to (the|their) (own)? (GP|doctor|practice|family doctor)", "(refer|refers|referred) (on|back)? to (the|their) (own)? (GP|doctor|practice|family doctor)",
      "ring (NHS)? 111", "call (NHS)? 111", "(told|advised|encouraged|suggest|suggests|recommended|reminded) (to|that) .. (GP|111|website|helpline|self refer|doctor|Samaritans)", "Samaritans", "self referral", "web (page|site)+",
      "link+ to (further|online)",
    ],
    not: ["(one|two|three|four|five|six|seven|eight|nine|ten|#|mean|half a|more|fewer|decision|entry|access|time|key|data) point+", "point+ (or more|above|below|higher|lower|in time)", "direct (care|contact|access|payment|line|referral|report)", "(score|card|report) card+", "(bank|ID|red|rescue|alert|steroid|emergency|smart) card+", "(ring|call) 111 (press|option)? two", "links (with|between|to (the|our))", "details of (the|each|any|their|this) (plan|care|incident|person|patient|referral)", "direct (route|referral|entry|path|way) (to|into)", "(video|film) (call|consultation|link|appointment|conference|session|interview|review|group)+", "(text|email|message) (the|our|a|their) (nurse|team|psychologist|therapist|practitioner|counsellor)", "(pack|card|book|screen|list|page|link|copy|text) (of|the) (the|care|drugs|medicines|insulin|plan|letter)", "care plan copy", "(waiting|case|problem|task) list+", "(rescue|ice|steroid|emergency) pack+", "guided self (help|management|care) .. (to|at|towards)", "guided (online|help) .. (to|at|towards)", "(gut|goal|self) directed .. (to|at|towards)"],
  },
  /** Help given with one's own hands, whatever else is handed over. */
  "hands-on": {
    say: [
      "(session|call|group|appointment|visit|course|conversation|clinic)+ .. (run|led|given|held|offered|taught) (jointly|together|weekly)? (by|with)", "(offers|offer|gives|give|provides|provide|runs|run|holds|hold|has|makes|make) (a|an|the|one|two|three|four|six|eight|weekly|#|up to) .. (call|session|group|appointment|visit|course|conversation)+", "of (her|his|their|our|its) own",
      "(seen|helped|supported|assessed|treated|reviewed|met|visited|counselled) (there|that day|the same day|weekly|at home)? (by|with)",
      "(sees|see|meets|meet|treats|treat|supports|helps|listens|listen|sits|sit) (them|people|anyone|everyone|her|him|each|the person|patients|those)",
      "(offer|offers|offered|run|runs|give|gives|holds) .. (session|appointment|group|course|counselling|therapy|time to talk|clinic|listening)+",
      "book+ .. (with|for|together)", "(with|alongside) the (person|patient|woman|client)", "together with", "check+ .. (started|happened|helped|next|back)", "(rings|ring|phones|phone|calls|call) (them|back|after|to check|the person|within)",
      "(coping|mindfulness|relaxation|stress|worry|mood|wellbeing|resilience|bereavement|psychology|CBT|therapy) (skills)? (course|class|group|session|programme|workshop|clinic)+", "(sees|see|saw|meets|meet|seen by|talks to|talk to|speaks to|speak to|works with|work with|time with|sessions with) (the|our|its|a|one of) (the|our)? (clinic's|team's|service's|unit's|ward's|clinic|team|unit|own) .. (counsellor|psychologist|therapist|practitioner|nurse|worker|coach)+", "(coached|guided|treated|seen|helped|supported|counselled|taught|visited|met|listened to) (every|each|once)? (a)? (week|month|fortnight|weekly|monthly|regularly|individually|in person|at home)? by (a|an|the|our|one of|its)", "(treats|treat|eases|tackles|works on|works with|goes through) (their|his|her|the|people's|this|it)", "follow+ (it|them|this)? up", "psychologist sees", "joint", "agree+ (a|the) .. plan",
    ],
    not: ["(given|handed) .. together with", "together with (the|a|an|its) (number|details|address|link|leaflet|name|website)", "(make|makes) (an|a) .. appointment (with|at) (their|the|a|your|his|her)", "(treat|treats) (the|this) (blood|heart|wound|infection|disease|illness|cancer)"],
  },
  /** Something is done to make it better; who only asks, screens, notes or reviews has not helped yet. */
  helps: {
    say: [
      "support+", "supporting", "supported", "help", "helps", "helping", "helped", "treat", "treats", "treated", "treating", "treatment+", "therap~", "psychotherap~", "counsel~", "interven~", "coach~", "offer", "offers", "offered", "offering", "provide", "provides", "provided", "providing", "provision", "deliver", "delivers", "delivered", "delivering",
      "group+", "course+", "class", "classes", "session+", "programme+", "workshop+", "clinic+", "time to talk", "access to", "available", "embed~", "integral", "listens", "listen to", "employ", "employs", "employed", "WTE", "work+ (with|on|through)", "teach+ (people|them|patients|ways|how)", "taught by", "(met|meets|meet) .. (with|the|them|people|within)", "(stays|stay|sits|sit) with", "stepped", "matched care", "collaborative care", "peer support~", "relaxation", "self help", "behavioural activation", "CBT", "mindfulness", "managed (here|by|in|within|together)", "(psychological|emotional|psychosocial) care", "(level|tier|step)+ (1|2|3|one|two|three|four)", "dealt with", "looked after", "looks after", "care for", "cared for",
    ],
    not: ["provider+", "treatment (record|form|room|centre|table|history|list|delay)", "(course|programme) of (the|events|time)", "of course", "support worker+ (notes|records)", "(treated|dealt with) (as|like|in confidence)", "access to (records|notes|information|data)", "working group+", "group+ of (people|patients|practices)", "(clinic|support) (letter|list|room|template|time|desk)", "session (in|at) (its|their) own", "(other|different|separate|another) session+", "offered (a|an|the)? (appointment|review|screen|check|leaflet)"],
  },
  upstream: {
    say: [
      "(ward|wards|warding|head|heads|heading|stave|staves|fend|fends|keep|keeps|hold|holds) .. (off|at bay|away)", "(before|so that|in order that|lest|rather than let|without letting) .. (set in|sets in|takes hold|take hold|turn into|turns into|take root|takes root|deepens|deepen|builds up|gets people down|get people down|gets them down|become ill|fall ill|becomes illness|boils over|a crisis)", "spare .. (generation|children|families|people) .. (scars|harm|pain|misery)", "(at an|from an|in the) early (stage|days|weeks|months)", "(early|earlier) (on|and|offer|contact)", "(offered|given|available|provided|help|support|start|starts|get in|getting in|reach|reaches) .. early", "(without|no need to) waiting .. (diagnosis|referral|crisis)", "before (trouble|problems|things)", "turning points", "(company|friendship|sleep|nature|music|movement|exercise) (keeps|lifts|protects|helps|is good for)", "keep people .. (mentally|in mind|in good heart|cheerful)", "(school|schools) .. (counsellor|lesson|lessons|teaching|assembly|mentor)",
      "becoming a parent", "befriend~", "volunteer+", "cafe", "café", "allotment", "choir", "gardening", "walking group+",
      "(social|friendship|men's|fathers|peer|support) (group|club|league|evening)+", "drop in+",
      "before (people|they|anyone) .. (ill|unwell|crisis)", "newly diagnosed", "(evening|class|session)+ (for|about)", "assemblies",
      "link worker+", "prevent~", "upstream", "early (help|intervention|identification|detection|support)", "promot~",
      "wider determinant+", "social determinant+", "resilien~", "physical activity", "MECC", "five ways", "parenting", "anti stigma",
      "social prescri~", "peer support", "connection+", "healthy (living|lifestyle+)",
      "so that .. (never|nobody|no one|none|not)", "(before|from) (the|a)? (first|second)? (low|illness|crisis|problem|trouble|distress|things|anyone|anybody|it|they)", "at risk", "buddy~", "(peer|young|older|parent|volunteer) mentor~", "mentors", "walk and talk", "coffee (morning|group)+", "tea and", "get+ used to", "keeping up with (friends|people)", "keep+ in touch", "soon after (diagnosis|birth|discharge)", "newly (diagnosed|told|bereaved|arrived)", "(put|puts) in touch with", "protect~ .. (wellbeing|mental|mood|spirits)", "bring+ people together", "community (activit~|event|kitchen|garden|group|connector|builder)+", "nurser~", "men's shed+", "(money|debt|benefits|welfare|housing) (advice|help|worries)", "help with (bills|money|rent|debt|housing)", "tip+ people", "wellbeing (course|group|session|coach|walk|activit~)+", "build~ (confidence|resilience|friendship)", "staying (connected|well)", "nip+ in the bud", "first sign+", "early (sign|warning|step|offer|conversation)+", "come+ early", "comes early", "green (space|prescri~)",
      "(faces|face|left|feels|being|live|lives|living) .. alone", "(keep|keeps|find|finds|finding) company", "(prevent|prevents|reduce|reduces|tackle|tackles|ease|eases|avoid|avoids|address|addresses|less|counter|combat) .. (isolation|loneliness|lonely|isolated)", "(assemblies|lessons|work|programme|programmes|offer) in schools", "(arts|nature|music|craft|dance|sport) (group|on prescription|sessions|activities)",
    ],
    not: [
      "prevent terrorism", "prevent (duty|strategy|training)", "infection prevention",
      "prevent~ (fall|admission|readmission|infection|avoidable|amputation|pressure)+", "early intervention in psychosis",
      "early intervention team",
    ],
  },
  "every-contact": {
    say: [
      "(every|each|any|all) .. (contact|visit|appointment|call|attendance|clinic|meeting|review|session|consultation|encounter)+",
      "every time", "no (appointment|visit|contact|session|review|call) (ends|closes|finishes|passes)", "whenever", "begin+ (with|by)",
      "each time", "any time", "whatever brought", "open+ with", "first thing", "before the (cuff|blood pressure|examination)",
      "every (contact|interaction|consultation|appointment|encounter|conversation|visit|review|meeting|session|home visit|clinic)+",
      "making every contact", "MECC", "each (contact|visit|appointment|review|session|consultation|meeting|call|clinic|time)+",
      "at (all|any) (contact|visit|appointment|review|point)+", "all (appointments|reviews|contacts|visits|consultations|clinics)",
      "routine~ (ask|asked|asking|enquir~|discuss~|part|question+)", "whenever (staff|they|we|people|a)", "always ask~",
      "opens by asking", "open by asking", "start by asking", "starts by asking", "any contact", "opportunistic~", "on every occasion",
      "(at|in|on) (each|every|all|any) .. (appointment|clinic|visit|call|contact|review|session|meeting|consultation|check|occasion|attendance)+", "(each|every) (time|call|session|appointment|conversation|encounter|weigh in|home visit|phone call|check in)", "(start|starts|starting|begin|begins|beginning|open|opens|opening|ends|end|close|closes) .. (appointment|visit|session|review|call|contact|consultation|clinic|meeting)+ (by|with)", "(appointments|visits|sessions|reviews|calls|contacts|consultations|clinics|meetings) .. (start|begin|open|end|close|all open|all begin|all start) (with|by)", "(session|visit|call|review|appointment) (opens|begins|starts|ends) (with|by)", "(routine|standing|regular|usual|ordinary|normal) part of (each|every|all|any)",
      "(each|every) (depot|clinic)",
      "(each|every|all|any) (dressing|dose|depot|blood|phone|home|ward|outpatient|clinic|routine|follow up|medication)? (change|dressing|dose|step|depot|injection|infusion|round|shift|handover|scan|test|delivery|collection|class|lesson|call|check up|check in|check|encounter|touchpoint|interaction)+", "throughout (the)? (pathway|programme|pregnancy|treatment|care)", "as a matter of (course|routine)", "(day to day|everyday) (care|contact|contacts|conversation|work)", "(standing|regular) (item|question|part)", "never (leave|leaves|end|ends|let)",
      "no .. (ends|closes|finishes|finished|complete|completed|over|passes) without", "whoever (picks|opens|sees|meets|answers|greets|takes|visits|calls|is on)", "whether .. (or|and) (just|only|simply)? for", "whatever (the)? (reason|purpose|occasion|need|visit|appointment)", "(before and after|start and end of) (every|each)", "(every|each) (patient|person|client|resident|individual|woman|member|family) .. (every|each) (day|week|month|shift|time)", "(daily|weekly|monthly|at every|at each) (round|check|handover|session|visit|contact)", "always (starts|begins|opens|asks|includes|covers)",
      // However they come, and not before they were asked.
      "whether (someone|somebody|people|they|the person|a person|anyone|you|he or she) (has|have|is|are) (come|coming|here)", "(whatever|whichever) .. (brings|brought|bring|come for|came for|comes for|attending for)",
      "(ends|end|closes|close|finishes|finish|finished|complete|completed|over|passes|concludes|leaves|leave|goes|go|left) .. without (a|an|being|having|the|first)? (been|being)? (question|asking|asked|word|conversation|checking|enquir~|mention|talk|check)",
      "no (home|clinic|routine|follow up|phone)? (visit|appointment|session|review|contact|call|consultation|clinic|assessment|check|meeting)+ .. (is|are|counts as|can be) (finished|complete|completed|over|closed|ended|done) (until|unless|before)",
      "(on|at|in) (each|every|all|any) (occasion|occasions|turn)", "(take|takes|taking|use|uses|using|seize|seizes) (every|each|any|all) (opportunit~|chance|occasion|moment)", "(as|is) (a|an|another|the|#)? (chance|chances|opportunity|opportunities|occasion|occasions|moment|moments) to (ask|find out|check|talk|listen|notice|see how|hear)",
      // As a habit, by whoever is there, beside what is done anyway.
      "(routinely|always|habitually|invariably|as standard|without exception|as a habit) .. (ask~|check~|enquir~|raise~|cover~|explor~|talk~|discuss~|look~|notic~|listen~|include~|touch~)", "(ask~|check~|raise~|cover~|explor~|talk~|discuss~|notic~|listen~) .. (routinely|as standard|as a matter of routine|as routine|day in day out|without exception|at all stages)",
      "whoever (does|takes|gives|changes|fits|happens|collects|phones|rings|draws|examines|books)", "(everyone|everybody|anyone|all staff|every member of staff|all of us) who (meets|sees|speaks|treats|talks|has contact|comes into contact|deals)", "(contacts|appointments|visits|reviews|sessions|calls|consultations|attendances|encounters) (at|in|during|on) which", "(at|during|in) (routine|ordinary|usual|regular|clinic|home|infusion|dialysis|outpatient|follow up|nurse|telephone|any|treatment|everyday|normal) (visits|appointments|reviews|clinics|contacts|calls|sessions|consultations|attendances|care)", "part of (usual|routine|ordinary|normal|everyday|regular|standard|day to day) (care|practice|clinics|appointments|reviews|contact|conversation|business|work|observations)",
      "(first|opening|standing|regular|routine) question", "(the)? first (thing|question) (asked|we ask|staff ask|is|on)", "not (only|just|merely) (at|in|once|kept for|during|for) (the|a)? (annual|yearly|formal|first)", "(at|with) the (start|beginning|end|close) of (each|every|any|all|the|a) .. (visit|appointment|session|review|contact|call|consultation|clinic|shift|round)+", "as (naturally|routinely|readily|often|regularly|easily) as (they|we|about|for|blood|the|weight|pain|asking)", "(vital signs|observations|obs) (round|chart|include|includes|set)", "each and every",
      "(daily|weekly|fortnightly|monthly|quarterly) (phone|telephone|welfare|review|dialysis|nurse|home|clinic|ward)? (round|call|bloods|clinic)+", "(bloods|blood|dressing|weigh in|depot|injection|vaccination|phlebotomy) (visit|appointment|contact|review)+", "(each|every) of the (two|three|four|five|six|#) (visit|appointment|review|contact|session|call)+",
    ],
  },
  assessment: {
    say: [
      "examin~", "take+ .. history", "(medical|obstetric|family|social|personal) .. history", "ask+ about", "assess+", "assessment+",
      "care plan+", "formulation", "first (appointment|visit|meeting|contact)", "initial (appointment|visit|review)", "review+",
      "history taking", "holistic need+",
    ],
  },
  /** Asks after a person without a word of mental health. */
  "asks-after": {
    say: [
      "how (she|he|they|you|the person|the patient|the client|the woman|people|each person|somebody|someone|everyone|things|life) (is|are|has|have)",
      "how it is going", "how life", "how (are|is) (you|things|life)", "in (themselves|himself|herself|yourself)",
      "what (is on|has been on)", "what matters",
      "what (the|their|his|her|your|last|this)? (day|week|month|time) (has|have) been", "what (has|have|had) been (hard|hardest|difficult|toughest|best|worst|going)", "how (the|their|his|her|your|last|this|it)? (day|week|month|night|time)? (has|have) been", "how (they|she|he|you|people|someone|everyone|things|life) (have|has|are|is|was|were)? (been)? (faring|getting on|getting by|doing|going|bearing|managing|coping|holding|sleeping|keeping)", "what .. (weighs|weighing|on their mind|worrying|worries|troubling|troubles)", "(in|of) (body and|mind and) (spirit|body|mind)", "in (body|mind) and (in)? (mind|spirit|body)",
      "how (everyone|everybody) (is|are)", "how (she|he|they|you) (really|honestly|truly)",
      "how (they|she|he|you|people|the person|someone) (are|is) (living|sleeping|eating) (with it)?", "check+ in (on|with) (the person|people|them|patients|how|each|every)", "(ask|asks|asked|asking|talk|talks) (about|after) (the|their|his|her|your) (week|day|month|night)+", "how (the|their) (week|day|month|night)+",
    ],
  },
  link: {
    say: [
      "informal advice", "liaison .. (teach~|train~|joins|attends|joined)",
      "shared (caseload|case|list|review|office|base|huddle|meeting)+", "go through the people", "supervises",
      "share+ (an|a|the) (office|room|base|building|corridor|desk)", "huddle+", "duty phone", "both know",
      "(same|one) (team|corridor|building|office)", "sits with", "side by side", "each other's (number|mobile|phone|record|note)+",
      "shared patients", "go+ through .. (patients|cases|people) together", "team+ .. each with",
      "(psychologist|psychiatrist|mental health (nurse|practitioner|worker))+ .. (in|within|of|on) (the|each|every|our|all) .. (team|clinic|hub|ward|unit|service)+",
      "(part|member) of (the|each) .. team+", "works (in|from|alongside|beside)", "based (in|at|with|alongside)",
      "(work|works|sit|sits|run|runs) .. (together|jointly|side by side)", "swap+ (for|with|between)", "standing agreement",
      "(combined|parallel|shared|common) (clinic|surgery|round|caseload|meeting|list)+", "(talked|talk|talks|gone|go|goes|worked|work|thought) (through|over) (in|at|by|with|together|between|weekly|monthly)", "(video|telephone|phone|weekly|monthly|fortnightly|team) (call|meeting|huddle|conversation|session)+ (between|of|with)", "(call|meeting|lunch|huddle) between", "joint (clinic|MDT|meeting|ward round|assessment|working|training|protocol|care plan|supervision|review|visit|case)+", "co locat~",
      "colocat~", "embed~", "MDT", "multidisciplinary", "advice and guidance", "advice line", "same day advice",
      "case (discussion|review|conference)+", "shared care", "named (contact|link|lead)", "link (worker|nurse|clinician)+", "in reach",
      "inreach", "outreach", "shadow~", "rotat~", "community of practice", "network meeting+", "interface",
      "without (a)? referral", "join+ (the|our|each|every|both|a) .. (round|team|huddle|handover|clinic)+", "joint .. round+",
      "see+ (people|patients|them|everyone) together", "run+ (a|the|weekly|regular|joint)? (clinic|session)+ (in|at) (both|all|each|every|the)",
      "teach+ (on|in) (the|our|both|all)? ward+", "ring the", "phone the", "meet (monthly|weekly|quarterly|regularly)", "seconded", "secondment+",
      "joint", "jointly (see|sees|seen|run|runs|review|reviews|assess|lead|hold|held|staffed|led|with)", "(ring|rings|phone|phones|call|calls|telephone|message|email|see|know|teach|advise|consult|support|speak to|talk to|write to) (each other|one another)", "(speak|speaks|talk|talks|meet|meets|confer) (daily|weekly|monthly|each|every|with each|with one|together)", "each other's (clinic|meeting|round|team|list|base|training|hub|ward)+", "(advice|teaching|training|learning|staff|shifts|notes) .. (both ways|in both directions|either way|in return|in exchange)", "in (return|exchange) .. (teach|teaches|train|trains|taught|trained|staff|team)", "(teaching|training|knowledge|skills) (is|are) (exchanged|shared|swapped)", "exchange+ (of)? (staff|teaching|skills|knowledge|shifts)", "direct (line|number|call|access|contact|dial)", "(duty|on call) (worker|line|psychiatrist|practitioner|clinician|nurse|desk|number)", "hotline", "(advice|opinion|consultation|answer) .. (same day|by (phone|telephone)|over the (phone|telephone)|on the (phone|telephone)|without (a|filling|any)? (form|referral)|within .. hour)", "(same day|telephone|phone|informal|quick|ready|direct|immediate) (advice|opinion|consultation|support from)", "(discuss|discusses|discussed|review|reviews|go over|talk over|talk through|goes through|going over|plan) .. (together|in common|known to both|both know|they share|shared)", "known to both", "(people|patients|clients|cases) (they|both|we both|in) (share|know|common)", "shared (patients|people|clients|caseloads|cases|clinic|working|meeting|post|supervision)", "visit+ .. together", "see .. together", "(core|full|equal|regular|permanent|integral) .. member+ (of|in) (the|our|this)? .. (team|MDT|service)", "as a (core|full)? (team)? member", "core (team|member)+", "(member|members|part) of (the|our|this|each|every) .. (team|MDT)+",
      "on the end of (a|the) (phone|line|telephone)", "advice from", "(have|has|had|get|gets|give|gives|given|obtain|obtains) .. advice", "without (a|any|filling)? form", "(available|there|on hand|on call|reachable|contactable|at hand) (to|for|by) (our|the|all|every|each)? (staff|nurses|team|teams|clinicians|ward|wards|practices|doctors)", "(common|joint|shared|mutual) (caseload|list|work|agenda|lunch|lunches|learning|education|rota|post|posts|round|rounds|appointments|supervision)", "(know|knows) (each|one) (other|another)", "shares (premises|a base|an office|staff|a site)", "partner+ with", "in partnership with .. (psycholog~|psychiatr~)", "one another", "backfill", "dual (trained|role|qualified)",
      `${ofBodies} (and|or|with|plus)? (a|an|the|our)? (clinical|health|counselling|consultant|liaison|community|named|sessional|part time)? ${ofMinds}`, `${ofMinds} (and|or|with|plus)? (a|an|the|our)? (clinical|senior|specialist|respiratory|diabetes|community|practice|research|named)? ${ofBodies}`,
    ],
    not: ["joint (replacement|injection|pain|surgery|protection|mobility|stiffness|disease|damage|problem|symptom|swelling|strategic|commission~|committee|forward|strategy|funding|budget|fund|contract|health and wellbeing|aspiration|infection|inspection|venture|needs|chief|arrangement with (the)? (council|police))+", "joint clinic .. (ophthalmology|vascular|surgery|orthopaedic|obstetric|dental|renal)", "(hip|knee|finger|facet) joint", "joint and"],
  },
  "beyond-nhs": {
    say: [
      "social worker+", "hostel+", "day centre+", "street (outreach|team)", "(job|work|employment) coach+", "(welfare|debt|money|benefits|housing|employment) (adviser|advisor|officer|worker|specialist)+", "employment (scheme|service)", "imam+", "rabbi+", "vicar+", "priest+", "faith leader+", "handyperson", "handyman", "care and repair", "resettlement (team|worker)+", "prison (staff|officer|resettlement)", "adult (care|education)", "(adult|children's) care (desk|team|services)", "children's centre+", "neighbourhood (warden|watch|network)+", "warden+", "food (pantry|pantries)", "environmental health", "(sports|fitness|leisure) (coach|trust|centre|provider)+", "leisure trust", "head of year", "teacher+", "chamber of commerce", "(arts|borough|district|unitary|city|parish) council+", "(stroke|alzheimer's|carers|asthma|epilepsy|heart|kidney) association", "neighbours",
      "VCSE", "VCS", "VCFSE", "voluntary", "charit~", "third sector", "community (group|organisation|asset|centre)+", "faith", "mosque+",
      "church~", "housing", "local authority", "council", "councils", "social care", "social services", "children's (services|social)",
      "school+", "college+", "universit~", "employer+", "employment (support|adviser|specialist)+", "jobcentre", "job centre", "DWP",
      "IPS", "police", "probation", "criminal justice", "fire (and rescue|service)", "leisure", "librar~", "citizens advice", "debt",
      "money advice", "social prescri~", "link worker+", "hospice+", "carer+ (centre|trust)", "benefits advice",
      "voluntary and community",
      "food bank+", "gym+", "choir+", "club+", "youth (service|work|worker|club|group)+", "(landlord|tenant)+", "temple+", "gurdwara+", "chapel+", "synagogue+", "parish", "age (uk|concern)", "(local|county|borough|city) mind", "rethink", "samaritans", "relate", "cruse", "shelter", "british red cross", "(alzheimer's|stroke|parkinson's|ms|epilepsy) (society|association)", "macmillan", "diabetes uk", "british heart foundation", "home start", "(support|self help|friendship|walking|singing|breathe easy|men's|women's|residents) (group|club|society)+", "welfare (rights|benefits|advice)", "benefits (check|help|adviser|team)+", "housing (association|officer|improvement|adviser|support)+", "trading standards", "trade union+", "tutor+", "barber+", "refuge", "user led (organisation|group)+", "social enterprise+", "co operative+", "town (council|hall)", "county (council|hall)", "warm home+", "home improvement", "sport~ (club|partnership|centre)+", "community (leader|hub|kitchen|garden|association|transport|connector|builder|champion)+", "befriend~",
    ],
    not: [
      "report~ to (the)? (police|council|local authority)",
      "brought (in|here)? by (the)? police", "brought in by the police", "detained by (the)? police", "(the)? council of governors", "council contract", "council's contract", "council's .. (policy|policies|parking|bye laws|byelaws)", "(rooms|room|premises|hall|building|space) .. (from|of|in) .. (council|church|school|library|college)", "health and wellbeing board", "community (nursing|pharmacy|hospital|trust|service|mental)+", "school nurs~", "medical school", "royal college+", "college of (physicians|psychiatrists|nursing|general)", "university hospital+", "housed", "hospital (charity|school)", "club (foot|feet)", "nursing council", "council tax", "medical council", "research council", "group (therapy|sessions|programme)", "exercise gym", "rehabilitation gym", "physiotherapy gym"],
  },
  /** Being where the others are: in their clinic, at their meeting, in their team. */
  beside: {
    say: [
      "(sit|sits|sitting|seated|seat|place) (in|on|with|within|at|inside) (the|our|their|its|each|every|a|this)? .. (team|meeting|clinic|MDT|round|huddle|hub|panel|practice|surgery|service|ward)+", "(attend|attends|attended|join|joins|joined|comes to|come to|come into|comes into|contribute to|contributes to|take part in|takes part in|dial into|dials into|present at|presence at|presence in) (the|our|their|its|each|every|a|this|all)? .. (meeting|round|huddle|clinic|MDT|discussion|handover|review|list|conference|team|ward)+", "(meeting|round|huddle|clinic|MDT|discussion|conference)+ .. (attended by|joined by|includes|including|brings together|with)", "(see|sees|seen|works|work|working|based|placed|places|place|hosted|hosts|employed|located|sited|holds|hold|runs|run|spend|spends|put|puts|available|visits|visit) .. (in|at|from|within|alongside|inside|out of|with) (the|our|their|its|each|every|both|all|same|a|your)? .. (clinic|surgery|surgeries|centre|hub|practice|practices|ward|unit|team|teams|clinics|wards|units|rooms|room|department|base|building|corridor|office|hospital)", "(team|MDT|meeting|establishment|staffing|skill mix|membership|board round|huddle)+ (will|shall|must|should)? (be)? (includ~|compris~|consist~|made up|composed|is attended|attended|contain~|brings|bring|drawn)", "(team|MDT|establishment|service)+ (has|have|employs|employ) (a|an|its own|one|two|its|#)", "within the (establishment|team|staffing|skill mix|core team)", "in (the|our|this|each|every) (team|MDT)", "(supervise|supervises|supervised|supervision|coaches|teaches|advises|consult|consults|supports|backed|support) .. (by|from|to|for|the) .. (team|nurse|staff|psychologist|psychiatrist|therapist|practitioner)+", "(a|one|two|half a) (day|session|morning|afternoon)+ (a|each|every|per) (week|month|fortnight|quarter)", "(on|each|every) (monday|tuesday|wednesday|thursday|friday)+", "(mondays|tuesdays|wednesdays|thursdays|fridays)", "every (second|other) (week|monday|tuesday|wednesday|thursday|friday)", "once a (week|month|fortnight)", "every (four|six|two|three) weeks",
      "made up of", "(attached|linked|assigned|allocated|aligned|dedicated|contracted) to (the|our|each|every|this)? .. (team|clinic|ward|unit|service|practice|hub)+", "(days|sessions|hours|WTE) (a|per|each) (week|month)", "under one roof", "(round|around) the (same)? table",
    ],
    not: ["link+ with"],
  },
  /** Named as where people come from, where things are held, or who is told, and with no part in the care. */
  bystander: {
    say: [
      "safeguard~", "(referral|referrals) (is|are|will be|may be|can be|may|can)? (accepted|received|come|taken|made|welcome)? (from|by)", "(referred|refer) (in)? (by|from)", "(had|have|has) asked whether", "source+ of referral", "(held|located|based|delivered|takes place|take place|run|provided|situated|housed) (in|at|from) .. (hall|church|school|library|centre|college|gym|mosque|premises)", "standing orders", "(jointly|joint|co)? commissioned (by|with)", "commissioned jointly", "brought (in|here|to)", "(university|academic) requirement+", "fundrais~", "(notified|notify|reported|report|reports|reporting|told|inform|informed|alerted) .. (council|local authority|police|social services)", "copied to", "for information", "premises", "registered (charity|with)", "planning permission", "business rates", "undergraduate", "degree",
      "(write|writes|letter|letters|report|reports) to (employers|the employer|schools|the school|the council|the police|housing)", "welfare check", "police (officers)? (who|are asked|bring|may)", "(asked|called|rung) (for|to) .. (police|ambulance)", "(is|are) on the website",
    ],
    not: ["(receive|receives|take|takes|accept|accepts|get|gets) (our|the|all|direct|warm)? referrals (from|by)", "referrals from (our|us|the team)", "refer by (phone|telephone|email|letter|text|secure|one)", "referrals (from|by) .. (both ways|back)"],
  },
} satisfies Readonly<Record<string, Lexeme>>;
