/** Words for help that comes early and light, before anybody is ill in mind: what it is × what it is for × when. */
import type { Lexeme } from "../lexeme.ts";

/** What minds are troubled by, or kept well in. */
const weighsOnMinds =
  "(worry|worries|stress|anxiety|feelings|nerves|mood|moods|low mood|spirits|fear|fears|sleep|loneliness|isolation|friendship|purpose|confidence|wellbeing|well being|happiness|mind|minds|emotions|grief|loss|anger|tension|relaxation|mindfulness|self esteem|hope|resilience|coping|setbacks|money worries|keeping well|bonding|attachment|relationships)";
/** Ways of teaching a skill in a few hours. */
const lessons = "(course|courses|evening|evenings|workshop|workshops|session|sessions|lesson|lessons|class|classes|talk|talks|programme|programmes|module|modules|week|afternoon|afternoons|morning|mornings|group|groups|assembly|assemblies|webinar|webinars|chapter|game|games|booklet|six weeks|taught|learn|learns|teach|teaches|teaching|shown|practise|practises|help|helps|helped)";

/** Minds, and what is done for them. */
const ofMinds = "(mind|minds|mental health|mental illness|mental ill health|mental|emotional|psychological|psychological care|mood|distress|worry|head|heads|feelings|illnesses of the mind|anxiety|depression|psychosis|misery|low spirits|spirits|despair|sadness|fear|fears|panic|grief|frightened|frame of mind|state of mind|voices)";
/** Bodies, and what is done for them. */
const ofBodies = "(body|bodies|physical|physical health|physical illness|physical ones|bodily|medical|medical care|heart|hearts|lungs|diabetes|blood pressure|breathlessness|symptoms|illnesses of the body|scan|HbA1c|blood sugar|stroke|kidneys|pain|joints|breathless|breathing|wound|wounds|hip|hips|chest|lump|cough|fever|ankles|broken bone|broken leg|broken hip|fracture|fractures|bleeding|tumour|infection|bladder|bowel|skin|teeth|tooth)";

export const early = {
  even: {
    means: "Minds and bodies named beside each other as equals, or neither as the lesser.",
    say: [
      `(not|never|nor|neither|no|nobody) .. (rank|ranks|ranked|place|places|placed|put|puts|treat|treats|treated|regard|regards|regarded|see|sees|seen|count|counts|hold|holds|consider|considers|make|makes) .. ${ofMinds} .. (below|above|behind|beneath|second|secondary|less|lesser|after|inferior|lower|optional|extra|afterthought|ahead)`,
      `(no|neither|never|not) .. (lesser|lower|second|slower|poorer|weaker|different) (standard|priority|claim|place|rank|service|urgency|quality)+ .. ${ofMinds}`,
      `${ofMinds} .. (every bit|just|quite|exactly|fully|no less|as) .. (as|than) .. ${ofBodies}`, `${ofBodies} .. (no more|no less|neither more nor less) .. (than|as) .. ${ofMinds}`,
      `${ofMinds} and ${ofBodies} .. (even|evenly|equal|equally|alike|same|together|both)`, `${ofBodies} and ${ofMinds} .. (even|evenly|equal|equally|alike|same|both)`,
      `${ofMinds} .. (weight|attention|priority|care|response|standard|effort|time|seriousness) (that|as|which|given to|paid to|due to) .. ${ofBodies}`,
      `${ofMinds} .. (same|equal|equally|identical) .. (as|to|with) .. ${ofBodies}`, `${ofBodies} .. (same|equal|equally|identical) .. (as|to|with) .. ${ofMinds}`,
      `(${ofBodies} and ${ofMinds}|${ofMinds} and ${ofBodies}) .. (side by side|in step|inseparable|as one|one whole|hand in hand)`,
      `(even|equal|same|like|evenly|equally) .. ${ofMinds} and ${ofBodies}`, `(even|equal|same|like|evenly|equally) .. ${ofBodies} and ${ofMinds}`,
      `(neither|no) ${ofMinds} (nor|or) ${ofBodies} .. (first|second|before|above|ahead|more|less|wait|waits|behind|other)`, `neither ${ofBodies} nor ${ofMinds} .. (first|second|before|above|ahead|more|less|wait|waits|behind|other)`,
      `(misery|fear|panic|distress|despair|grief|worry|sadness|low mood|depression|anxiety|low spirits|spirits) .. (gets|get|has|have|given|is owed|carries|earns) the same (length|time|hours|slot|share|recall|follow up|room|wait|seniority|attention|appointment|standard|priority|response)`,
      // Neither half behind the other, and what holds for the one holds for the other.
      "(neither|no) (half|side|part|one) of (a|the|each|every|somebody's|someone's|their|our)? (person's|person|patient's|patient|people|people's)? (health|being|person|life|self)? .. (second|first|less|behind|waits|before)",
      `(goes|holds|true|applies|stands|good) for (the|a)? ${ofBodies} .. (goes|holds|applies|stands|true|good) for (the|a)? ${ofMinds}`, `(goes|holds|true|applies|stands|good) for (the|a)? ${ofMinds} .. (goes|holds|applies|stands|true|good) for (the|a)? ${ofBodies}`,
      `(no|nobody|nobody's|not|never|neither) .. ${ofMinds} .. (wait|waits|count|counts|matter|matters) .. (longer|less|after|behind) .. ${ofBodies}`,
    ],
    not: [
      "equal opportunit~", "same (sex|race|trust|provider|building|day)", "comes under", "(staff|employees|sickness) .. (mental|stress)", "as well as", "as soon as",
      "as (good|fast|quick|quickly|short|responsive|prompt|high|strong|safe) as",
    ],
  },
  company: {
    means: "Company and something to do: what keeps spirits up without a word of treatment.",
    say: [
      "friendships",
      "befriend~", "choir+", "singing (group|club|for)", "men's shed+", "sheds", "allotment+", "(community|therapeutic|shared) garden+", "gardening (group|project|club)+", "lunch club+",
      "coffee (morning|group|club)+", "tea (dance|party|and)", "knit (neighbours|people|communities)",
      "(walking|football|fishing|swimming|reading|book|craft|art|arts|music|dance|drama|photography|cookery|cooking|knitting|bowls|history|writing) (group|club|class|project|circle|session|morning|walk)+",
      "walking football", "(community|social|village) (connector|builder|agent|activator|navigator|kitchen|meal|event|activit~|café|cafe)+", "warm space+", "social prescri~", "buddy", "buddies",
      "buddying", "(peer|young|older|parent|volunteer) (mentor|supporter|buddy|friend|guide|visitor|caller)+", "good neighbour+",
      "(volunteer|neighbour)+ .. (visits|rings|calls|phones|ring|call|visit)", "friendship (group|club|café|bench|line)+", "(bereavement|grief) (café|cafe|group|walk)+",
      "(linked|matched|paired|introduced|put in touch) with (somebody|someone|a|another|others|people|a volunteer|a local)", "(on|arts on|green|nature|exercise|activity) prescription",
      "green (gym|social|space|prescri~)+", "parks programme",
      "(parent|parenting|attachment|bonding|family|toddler|dads'|dads|fathers'|mothers'|grandparents'|baby) (group|class|course|programme|work|massage|hub|support)+", "family hub+",
      "play (sessions|group)+", "(something|somewhere|things) to (do|go|look forward to)", "clubs", "drop in (café|cafe|for company)", "holiday (club|scheme)+", "intergenerational", "village hall",
      "(shared|weekly|community|sit down|monthly) (lunch|meal|supper|tea|breakfast|dinner)+", "(tea|lunch|cake|food|supper|coffee) and (talk|chat|company|a chat|conversation|cake)", "(meet|meets|meeting) (up)? for (tea|coffee|lunch|a walk|company|a chat|breakfast)", "doula+", "repair café", "time bank+", "pen pal+", "telephone circle+",
      "(money|debt|welfare|benefits|housing|employment|work) (advice|adviser|advisers|clinic|surgery|help|worries|support)", "food pantr~", "tenancy (sustainment|support)", "insecure homes",
      "healthy workplace+", "(work|jobs|workplaces) .. less (stressful|stress)", "flexible working", "mentally healthy (workplace|employer|school)+",
      // A table, a walk, and somebody to go with.
      "(hot|cooked|shared|community|free) (meal|meals|lunch|lunches|supper|suppers|breakfast|breakfasts|dinner|dinners)",
      "(cook|cooks|eat|eats|walk|walks|swim|swims|sing|sings|garden|gardens|knit|knits|bake|bakes|dance|dances) (together|free|with (others|them|us|people))",
      "(take|takes|taken|bring|brings|brought|fetch|fetches|walk|walks|go|goes|invite|invites|invited|introduced) .. (to|along to|round to|into) .. (walk|stroll|lunch|supper|dinner|table|hall|club|choir|shed|group|café|cafe|allotment|garden|swim|pool|bowls|chapel|pub|dance|soup|tea|coffee|drop in|singing)",
      "somebody who has (lived with|had|been through|been there)", "someone who has (lived with|had|been through|been there)", "(gives|give|offers|for|finds|find|brings) company", "soup",
      "(supper|lunch|dinner) club+",
      "(charity|chapel|mosque|church|temple|club|society|parish|volunteers|volunteer|visitor|befriender|somebody|someone|friend|friends) .. (rings|ring|visits|visit|calls on|call on|calls for|drops in|sits with|comes round|come round) (every|each|once|twice|weekly|those|them|people|anyone|everyone|the|in)?",
      "(paired|matched|introduced) (with|to) (somebody|someone|a|another)",
      "(telephone|phone|pen|walking) (friend|friends|buddy|companion|companions)",
      "(asked|invited|welcomed|welcome) (along)? (to|at|in) (the|a|our) .. (garden|table|lunch|walk|choir|club|shed|supper|kitchen)",
    ],
    not: ["peer support worker (attends|post)", "(crisis|safe) (café|cafe|haven)"],
  },
  "mind-skill": {
    means: "Being taught, as everybody may be, to handle what weighs on a mind.",
    say: [
      `(handle|handling|handles|deal with|dealing with|manage|managing|ease|easing|cope with|coping with|talk about|talking about|live with|living with|keep on top of|face|facing|tame|settle|calm|understand|understanding|notice|noticing|bounce back from) (their|his|her|the|everyday|small|big|own)? ${weighsOnMinds}`,
      `${lessons} (on|about|in|for|to|with|that|how|covers|cover|covering|is on|are on|to do with|dealing with|around|spent on) (how to|ways to|keeping|managing|handling|dealing|coping|looking after|staying|a)? .. ${weighsOnMinds}`,
      "(when|if) (it|it all|things|everything|life) (gets|get|becomes|feels|feel|is) (too much|on top of)", "feeling (swamped|flat|overwhelmed|low|down|lost|alone|at sea)",
      "(keep|keeps|keeping|lift|lifts|lifting) .. (spirits|chin|heart|mood|morale) (up|high)",
      "(keep|keeps|keeping|stay|staying|be|being|remain) .. (well|steady|strong|fit|healthy|happy|cheerful) (in mind|mentally|emotionally)", "keep+ (a|your|their) (steady|calm|clear|healthy) mind",
      "(keep|keeps|keeping) (worry|stress|loneliness) (small|low|down|at bay)", "mentally (well|healthy|fit)", "good mental (health|wellbeing)",
      "emotional (resilience|literacy|intelligence|skills|learning|wellbeing)", "social and emotional (learning|skills|development)", "resilience (building|skills|course|programme|sessions)",
      "five ways to wellbeing", "(looking|look) after (your|their|his|her) (own)? (mind|state of mind|mental|wellbeing|feelings|mood|spirits)",
      "(stress|sleep|worry|relaxation|mindfulness) (workshop|class|course|session|group|skills|management|awareness)+", "(sleep|stress) and (stress|sleep|worry|mood|relaxation)",
      "ways (to|of) (handle|unwind|relax|coping|cope)", "self compassion",
    ],
  },
  heartened: {
    means: "What early help is for: that a mind stays well, or does not come to harm.",
    say: [
      "(stay|stays|staying|feel|feels|feeling|keep|keeps|be|being|remain) (better|more|well)? (connected|cheerful|hopeful|part of|included|involved|wanted|useful|valued|in touch|less alone|less lonely)",
      "stay in touch", "keep+ in touch", "(not|never) .. (lose|loses|losing) (heart|hope|touch)", "(lose|loses|losing) (heart|hope)", "cheer+ (people|them|up)", "cheerful", "company", "companionship",
      "friendship+", "friends", "lonel~", "isolat~", "belong~", "spirits", "morale", "joy", "something to look forward to", "life satisfaction", "ONS4", "SWEMWBS", "WEMWBS", "happiness", "wellbeing",
      "well being", "resilien~", "purpose", "confidence", "(mental|emotional) (scars|strain|health|wellbeing)", "pride", "neighbour+", "nobody (is|feels|left)? alone",
      "(nobody|no one|none|no woman|no man|no parent|no patient|no carer|no family|rather than|instead of|not) .. (alone|on (her|his|their|your) own|by (themselves|herself|himself)|lonely|isolated|low|cut off|forgotten)",
      "(becoming|become|becomes|feeling|getting|gets|growing|grow) (so)? (low|lonely|isolated|down|cut off|withdrawn|despondent|flat|hopeless)",
      "(newly|recently) (widowed|bereaved|retired|diagnosed|arrived|redundant|separated)",
      "(after|following|at|soon after) (a|the|their)? (diagnosis|bereavement|redundancy|retirement|birth|divorce|stroke|loss)", "(transition|turning point|life event)+", "worry", "worries", "anxi~",
      "stress", "distress", "depress~",
      "(shrink|shrinks|sit|sits|sitting|stay|stays|staying|stuck|left|retreat|withdraw|withdraws) (in|into|at|on) .. (armchair|home|indoors|own|alone|themselves|bed|house|room)",
      "(go|goes|going|gone) under", "(of|from) (a|the|their|being)? (diagnosis|diagnosed|bereavement|redundancy)", "dread", "(get|gets|take|takes) (a)? (grip|hold)",
      "(lost|losing|lose) (a|their) (job|partner|husband|wife|sight|home)", "something to get up for",
      "(live|lives|living) (alone|on their own|by themselves)", "newly", "(in|for|during|over|of) (the|their) first (year|few|three|six|two)? (year|months|weeks|days)?",
      "(left|leave) to (brood|stew|themselves|it)", "brood", "bad nights", "(get|gets|getting|drag|drags) people down",
    ],
    not: ["health and wellbeing (board|strategy|hub|partnership|directorate)", "low (income|risk|cost|level|intensity|dose|birth|salt|fat)+", "staff (wellbeing|morale)"],
  },
  "late-help": {
    means: "Help for those who are ill in mind already: no prevention.",
    say: [
      "(who|those|anyone|people|patients|somebody) .. (become|becomes|became|are|is|get) (clinically)? (depressed|anxious|distressed|suicidal|mentally unwell|mentally ill)",
      "crisis (house|team|line|cafe|café|care|home|resolution|haven|bed|pathway|plan)+", "home treatment", "(inpatient|psychiatric|acute) bed+", "liaison",
      "(refer|refers|referred|referral) .. (treatment|therapies|therapy|CMHT|psychology|psychiatry|CAMHS|mental health)", "treated (by|with|for|in)", "for treatment",
      "established (depression|mental|anxiety)", "treatment capacity", "waiting times", "early intervention (in psychosis|team|service)", "known to follow", "section 136", "place of safety",
    ],
    not: ["(before|until|so that) .. (people|anyone|they|anybody|those) (become|becomes|get|gets|are|is) (clinically)? (depressed|anxious|distressed|suicidal|mentally unwell|mentally ill)"],
  },
  "partner-act": {
    means: "Doing something together with a service or for its people: what makes a partner.",
    say: [
      "under (a|an|the|our) (service|joint|shared|written|formal)? (agreement|contract|memorandum|protocol) (at|in|with|of|for)?", "(memorandum|agreement|protocol|compact) (with|between) .. (sets|set) out", "(has|have|holds|hold|with) (a|one)? (seat|place) on", "(keeps|keep|has|have|rents|uses|use|holds) a (room|desk|stall|drop in|surgery) (in|at|on)", "(trains|train|teaches|teach|advises) (our|the|clinic|ward) (staff|team|nurses)", "(employed|paid|hosted|managed|supplied) by the .. (network|charity|society|association|council|trust)", "(booked into|brought to|taken to|accompanied to)",
      "(sit|sits|sat|sitting) (down|in|on|with|alongside)",
      "(member|members|part|partner|partners) (of|in|to) (the|our|this|each|every|a) .. (team|pathway|partnership|alliance|meeting|board|programme|group|protocol|network|round|clinic)",
      "equal (members|partners)",
      "(set|sets|draw|draws|drawn|drew|write|writes|wrote|written|agree|agrees|agreed|signed|sign|signs) (up|out)? .. (with us|protocol|package|agreement|memorandum|plan|compact|pledge|charter)",
      "signed up", "(share|shares|sharing|shared) (a|an|the|one|our|care|their) .. (desk|office|base|duty|room|list|caseload|plan|care|post|register|worker|building|week)",
      "(share|shares) (the)? care",
      "(take|takes|taking|receive|receives|accept|accepts|pick up|picks up|get|gets) (our|all|the|direct|warm|up|on)? (referrals|referral|introductions|calls|people|cases|them)",
      "(receive|receives|take|takes) .. referrals from (our|us|the (team|service|nurse|nurses|clinic))",
      "(tell|tells|let|lets|ring|rings|report|reports|feed|feeds|bring|brings|write|writes|come|comes|get|gets) (back)? (us|back|the (team|service|nurse|nurses|clinic|practice)) (know|back|within|who|when|what|how|to|if|of)?",
      "know within", "(report|reports|feed|feeds|feedback) back", "with us", "(joint|jointly|shared|together|both)", "(work|works|working) (with|alongside|side by side|hand in hand|from|in)",
      "(go|goes|went) through .. (cases|list|people|caseload)", "(attend|attends|join|joins|come|comes) (to|the|our|in|into|every|each|along)",
      "(named|link) (contact|nurse|worker|lead|person|officer)", "(at|on) our (request|behalf)",
      "(we|nurses|the team|the service|staff|our) .. (refer|refers|ring|rings|phone|phones|meet|meets|agree|agrees|book|books|introduce|introduces|have an agreement|have arrangements) (by|to|with|in|for|who|when|them|people|patients|someone|anyone|each)",
      "(belongs|belong|falls|fall|goes|go|left|given|handed|entrusted) to", "in (the|our) (team|clinic|waiting area|waiting room|building|surgery|practice)",
      "(referral|route|pathway|feedback) .. (both ways|two way|both directions)", "community (builders|connectors)", "helped by", "delivered by", "run by", "led by", "provided by", "alongside",
      "(take|takes|work|works|go|goes) (through|from)? our (list|names|referrals)",
      // What a neighbour of the service does for its people.
      "when (the|our|a|any) (nurse|nurses|team|doctor|midwife|service|worker|clinic|ward) (asks|ask|rings|calls|says|sends)",
      "(on|at) (the|our|a) (nurse's|team's|doctor's|midwife's|nurse|team|clinic's) (letter|word|request|asking|say so)",
      "(straight|direct|directly) from (the|our|us) (team|teams|nurse|nurses|clinic|service|ward)?",
      "(does|do|holds|hold|keeps|keep|gives|give|spends|spend|runs|run) .. (mornings|morning|afternoons|afternoon|days|hours|hour|desk|stall|surgery) (at|in|with) (our|the|each|her|us)",
      "(collect|collects|fetch|fetches|drive|drives|walk|walks|call for|calls for|call on|calls on|look in on|looks in on) (people|them|patients|each|anyone|everyone|residents|those|the person)",
      "(deliver|delivers|fit|fits|install|installs|mend|mends|carry|carries|bring|brings) .. (parcels|meals|food|heating|rails|lavatories|stairs|boxes|ramps|boilers)",
      "(call|calls|look|looks|pop|pops) in (for|on|every|each|daily|weekly|twice|once)", "(monthly|weekly|fortnightly) (hour|half hour|meeting|morning) with", "(hosts|host) the",
      "(gives|give|lends|lend|lent|gave) us", "(bring|brings|send|sends|walk|walks) (people|them|anyone|those|somebody) (over|along|to us|in|round|across)",
      "(tells|tell) us (who|when|if|whom)",
    ],
    not: [
      "(share|shared) (information|data|budget|with (the)? commissioner)", "together with (the|its|their) (policy|policies|annex|terms)", "offer the",
      "in (the|our) (waiting room|clinic) (is|are) (posters|leaflets|a poster)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
