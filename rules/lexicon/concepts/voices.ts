/** Words for a say in what a service is to be: who has it × what they do × what is shaped, whichever comes first. */
import type { Lexeme } from "../lexeme.ts";

/** Those who use a service or might, as makers of it; what follows may tell more of them: "with lupus", "from the waiting list". */
const users =
  "(patient|patients|service user|service users|users|its users|client|clients|resident|residents|tenants|citizens|carers|relatives|families|parents|mothers|fathers|husbands|wives|spouses|partners of patients|young people|teenagers|survivor|survivors|women|men|adults|members|local people|local members|the public|communities|neighbours|experts by experience|expert patients|lived experience|living experience|healthwatch|people with|people who|those who|those with|somebody who|person with|person living with|people living with|people from|residents of|members of the|patient leader|patient leaders|patient partner|patient partners|paid partners|voices partnership|MNVP|lay members|peer researchers|care leavers|peer representatives|peer health representatives|(patient|patients|user|users|service user|service users|client|clients|carer|carers|parent|parents|youth|young people's|people's|residents'|patients'|users'|carers'|family|families|tenants|women's|citizen|citizens|lived experience|co production|coproduction|participation|patient participation|user reference|patient reference|support|self help|self advocacy|advocacy|breathe easy|heart|stroke|epilepsy|diabetes|kidney|lupus|asthma|arthritis|local) (association|council|councils|forum|forums|panel|panels|bench|group|groups|club|clubs|branch|society|network|circle|assembly|representative|representatives|rep|reps|leader|leaders|researcher|researchers|members))";
/** How many, and which of them: what may stand between "by" and the people. */
const howMany = "(the|a|an|our|its|their|those|these|some|many|local|former|older|younger|paid|over #|about #|more than #|#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|twenty|thirty|forty|fifty|group of|groups of|panel of|meeting of|a group of|a panel of|a meeting of|members of|some of the|most of the)";
/** A hand in it, told as what they did or do. */
const shapes =
  "(wrote|writes|write|written|co wrote|rewrote|rewrite|drafted|draft|redrafted|drew up|draw up|drawn up|drew|draws|drawn|designed|design|designing|redesigned|redesign|planned|chose|choose|chooses|chosen|picked|pick|selected|select|ranked|rank|voted|vote|votes|settled|settle|decided|decide|decides|deciding|shaped|shape|shapes|mapped|map|named|tested|test|trialled|approved|approve|approves|sign off|signs off|signed off|scored|score|judged|judge|rated|set|sets|owns|owned|steer|steers|steered|oversee|oversees|alter|altered|change|changed|changes|struck|removed|dropped|added|insisted on|asked for|demanded|proposed|propose|suggested|came up with|come up with|worked out|work out|worked up|put together|thought up|devised|devise|invented|created|create|built|build|led|lead|leads|run|ran|runs|co ran|helped run|appraise|appraises|evaluate|evaluated|review|reviews|reviewed|revise|revises|scrutinise|scrutinises|challenge|challenged|require|requires|veto|reject|rejected|accept|accepted|amend|amended|edited|interviewed|interview|appointed|commissioned|held the pen on|hold the pen on|agree|agreed|agrees|reworked|reworded|reshaped|rethought|argued out|hammered out|thrashed out|marked|mark|pulled apart|picked apart|took apart|turned down|tore up|sent back|crossed out|threw out|pruned|carve out|govern|governs|co govern)";
/** The same, told of the thing: "was drafted by", "were worked out with". */
const shapedBy =
  "(written|co written|rewritten|drafted|redrafted|drawn up|drawn|designed|co designed|codesigned|redesigned|planned|chosen|picked|selected|ranked|settled|decided|shaped|mapped|named|approved|signed off|owned|steered|overseen|altered|changed|proposed|suggested|worked out|worked up|worked through|put together|thought up|devised|invented|created|co created|co led|appraised|revised|scrutinised|amended|edited|agreed|produced|co produced|coproduced|made|developed|co developed|prepared|compiled|prioritised|reworked|reworded|reshaped|rethought|argued out|hammered out|thrashed out|pulled apart|picked apart|marked|turned down|governed|authored|co authored|demanded|requested)";
/** What there is to shape. */
const whatIsShaped =
  "(specification|spec|outcome|outcomes|pathway|pathways|model|contract|draft|first draft|second draft|second one|document|paper|design|redesign|strategy|priority|priorities|measure|measures|quality measures|indicator|indicators|criterion|criteria|target|targets|wording|budget|opening hours|opening times|staffing|change|changes|improvement|improvements|policy|standard|standards|vision|aim|aims|commitment|commitments|principles|promise|promises|tender|tenders|bid|bids|bidders|procurement|letter|letters|leaflet|leaflets|website|app|venue|venues|layout|timetable|agenda|questionnaire|questions|sessions|group sessions|clinic|clinics|service|services|section|sections|chapter|rule|rules|content|course|programme|procedure|procedures|plan for the service|service plan|annual plan|communication plan|development plan|improvement plan|action plan|evaluation|review|name|idea|ideas|list|version|map|charter|menu|scope|blueprint|proposal|proposals|recommendations|clause|clauses|annex|governance|delivery|way it|what it is for|what to measure|what counts|what should|how it|where it|when it|who is|which outcomes|what the|part|parts|half|third|page|pages|paragraph|paragraphs|times of|times for|dates of|hours of|annexes|most of it|schedule)";
/** One who uses a service, or is close to somebody who does. */
const oneOfThem = "(a|an|one|another) (patient|family|father|mother|parent|carer|man|woman|relative|resident|service user|couple|daughter|son|wife|husband|person)";
/** Where it is decided. */
const tables =
  "(board|boards|panel|panels|group|groups|committee|committees|council|team|circle|partnership|meeting|meetings|evaluators|bids|seats|places|votes|marks|interview panel|steering group|design team|working group|governance|quality committee)";
/** A seat among those who design. */
const isOneOfTheDesigners = `(belongs to|is a member of|is on|sits on|is part of|is one of|serves on|has a seat on|has joined|joined) (the|our|its|this)? (core|project)? (design|planning|steering|working|programme|improvement|procurement|evaluation|implementation|mobilisation|reference) ${tables}`;

export const voices = {
  "their-doing": {
    means: "What those spoken of before did to a plan: they set it, or it was their idea.",
    say: [
      "they (worked out|thought out|spelled out|defined|framed|agreed) (what|which|how)",
      "they (also|first|then|themselves)? (set|removed|chose|wrote|rewrote|rejected|decided|ranked|dropped|struck|redrew|drafted|picked|named|insisted|asked for|threw out|added|settled|voted)",
      "(is|are|was|were) their (demand|idea|wording|insistence|work|suggestion|suggestions|proposal|proposals|doing)", "(is|are|was|were) theirs",
      "(dropped|removed|left out|taken out|cut|added|changed|moved|reworded) because they",
      `the (group|circle|panel|bench|crew|patients|residents|members) (also|then|themselves)? ${shapes} (the|our|its|this|these|those|which|what|how|where|when|every|all|two|three)? .. ${whatIsShaped}`,
      "(is|are|was|were) in their (own)? words", "(cast|casts|held|hold|holds) .. (votes|scores|marks)", "as a result .. (now)? (contains|has|says|was changed|were changed|was added|were added)",
    ],
  },
  voice: {
    means: "People who use a service, having a hand in what it is to be.",
    say: [
      // Among those who wrote it: told of the team, and not of what each did.
      `${users} .. (part of|members of|among|on|belonged to|sat on|joined|included in|represented (on|in|among)) (the|our|this|a) (small|core|working|project|drafting|joint|writing)? (team|group|panel|committee|people|partners|authors|board) (that|which|who) (has|have|had|also|jointly|together)? ${shapes} (the|this|our|these|its|what|how|which)? .. ${whatIsShaped}`,
      `${users} (aged # (to|and) #)? (with|who|from|living|in|at|of|on)? .. ${shapes} (on|for|over)? (the|our|its|this|these|those|which|what|how|where|when|every|each|all|both|any|half|most|some|a|an|two|three|four|five|six|their)? .. ${whatIsShaped}`,
      `${whatIsShaped} .. ${shapedBy} (jointly|together|first|afresh|over|line by line|word by word|page by page)? (by|with|alongside|together with|through|among|between|jointly with|with the help of|with help from) ${howMany}? ${howMany}? ${users}`,
      `(written|co written|rewritten|drafted|drawn up|designed|co designed|chosen|settled|decided|worked out|thought up|devised|put together) (jointly|together)? (by|with|alongside) ${howMany}? ${howMany}? ${users}`,
      `${tables} .. (held by|chaired by|co chaired by|led by|include|includes|including|made up of|consists of|composed of) (the|a|an|two|three|four|five|six|seven|eight|nine|ten|#|patients|carers|half)? .. ${users}`,
      `${tables} .. (were|are|was|is|being) (all|mostly|half|made up of|always|drawn from|people|now|to be)? (the|a|an|two|three|four|five|six|seven|eight|nine|ten|#|patients|carers|half)? ${users}`,
      `(seats|votes|chairs|(seats|places) on (the|a|our) (board|panel|group|committee|council|steering group|partnership)) (go to|goes to|are kept for|are held for|are reserved for) (the|a|an|two|three|four|five|six|#)? ${users}`,
      `${users} (on|co chair|co chairs|chair|chairs) (the|our|its|each|every|a|this|any)? .. ${tables}`,
      `${users} .. (sit|sits|sat|seat|seats|place|places|member|members|chair|co chair|co chairs|chairs|join|joins|serve|serves|represented|make up|hold|holds) (on|of|in|a third of|half of)? (the|our|its|each|every|a|this|any)? .. ${tables}`,
      `(members|membership|chair|co chair|quorum|evaluators|assessors) (are|include|includes|is|comprise|requires|of)? (a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|#) .. ${users}`,
      `(design|working|steering|reference|planning|improvement|editorial|development) (circle|group|team|panel|board|committee) (of|with|includes|including)? .. (a|an|two|three|four|five|six|seven|eight|nine|ten|twelve|#) ${users}`,
      `${users} .. (to|and|helps|help) (plan|redesign|improve|shape|steer|decide|choose|rethink) (the|our|its|which|what|how)? .. ${whatIsShaped}`,
      `(half|third|quarter|majority|most|two|three|four|five|six|seven|#) of .. ${tables} .. (were|are) ${users}`,
      `${users} .. (say|voice|part|hand|vote|votes|seat|seats|veto|power|powers|right|final say|last word) (in|on|over|at|to|with) (the|our|its|what|how|which|every|all)? .. ${whatIsShaped}`,
      `(revise|develop|agree|review|plan|design|write|decide|settle|choose|shape|govern|co produce) .. (jointly|together) with .. ${users}`,
      "(service users|users|patients|carers|people|families|residents|members|groups|forum|panel|group|council|experts by experience) .. (involved|take part|takes part|took part|taking part|engaged|included|partners|work|works|worked|participate|participated|contribute|contributed) .. (in|on|to|alongside) (the|our|drawing|judging|planning|designing|writing|redesigning|choosing|deciding|setting|governing|shaping)? .. (outcomes|tenders|clinics|recruitment|audit|revision|design|redesign|redesigning|drawing|judging|planning|designing|writing|choosing|deciding|setting|governing|shaping|specification|pathway|procurement|evaluation|model)",
      `${users} and (the|our|its) (service|team|clinic|staff|provider|clinicians|commissioner|commissioners|trust|nurses) .. (written|wrote|designed|drew up|drawn up|agreed|planned|chose|chosen|decided|built|shaped|settled)`,
      `${whatIsShaped} .. ${shapedBy} .. (with|by) (the|our|its|a)? .. (people's|residents'|patients'|users'|carers'|citizens'|parents'|members') (bench|panel|forum|council|group|assembly|jury|circle|table)`,
      `(people's|residents'|patients'|users'|carers'|citizens'|parents'|members') (bench|panel|forum|council|group|assembly|jury|circle|table) .. (has|have|holds|hold) .. (vote|votes|seat|seats|say|veto)`,
      // "We wrote this with twelve patients"; "the outcomes come from them"; "nothing is signed until they agree".
      `(wrote|write|writing|drafted|designed|design|designing|planned|chose|drew up|drawing up|built|rebuilt|shaped|developed|developing|revised|revise|rewrote|redesigned|redesign|co designed|rethought) (the|this|our|these|its|a|it|them|each|every)? .. (with|alongside|together with|in partnership with|jointly with|hand in hand with) ${howMany}? ${howMany}? ${users}`,
      `${whatIsShaped} .. (come|comes|came|arise|arose|grew|grow|spring|sprang|stem|stems|taken|result|resulted) (directly|straight)? (from|out of) .. ${users}`,
      `${whatIsShaped} .. (belong to|belongs to|reflect|reflects|based on|rest on|rests on) .. (what|views of|choices of|words of|priorities of|wishes of) .. ${users}`,
      `(no|nothing|nobody|none) .. (is|be|are|can|may|shall|will|goes|gets|becomes) .. (without|until|unless) .. ${users}`, "lived experience (lead|director|role|post|adviser|partner|worker)+",
      "(citizens'|citizen|people's|patients'|patient|residents'|users') (jury|assembly|senate|parliament)", `(panel|council|jury|assembly|forum) of ${howMany}? ${users}`,
      // One of them, as a member of those who design.
      `${oneOfThem} (with|who|whose|of|from)? .. ${isOneOfTheDesigners}`, `${oneOfThem} (who|whose|with) .. (has|have|had|lives with|living with|is living with) .. ${isOneOfTheDesigners}`,
      `${users} .. (nominated|chose|elected|sent|put forward|named) ${howMany} (of its|of their)? (own)? (members|people|representatives|patients|carers) (to|who) (work|sit|plan|design|join|meet|help|shape|review)`,
      // More of them than of those who work here.
      `(design|planning|decision|decisions|panel|meeting|workshop|vote|room|table) .. ${users} (outnumber|outnumbered|outvote|outvoted|are in the majority|were in the majority|make up the majority|made up the majority|form the majority)`,
      `${users} (outnumber|outnumbered|are in the majority|were in the majority|have the majority|had the majority|make up the majority|made up the majority) .. (design|planning|steering|working|project) ${tables}`,
      // "Sixty replied and nine of them helped us turn the answers into the outcomes."
      `(#|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|twenty|several|some|many|a dozen) (of them|of whom|of these|people|later|then|also)? (joined|joining|helped|helping|worked with|sat down with|came back to help|met with) us (to|and|in)? (turn|turning|write|make|choose|settle|rank|sort|shape|build|draw up|work out|decide|plan|set) .. ${whatIsShaped}`,
      // Changes that need no object to be told.
      `${users} (aged # (to|and) #)? (with|who|from|living|in|at|of|on)? .. (crossed out|struck out|rewrote|redrafted|redesigned|co wrote|co designed|co produced|threw out|led us to|made us|persuaded us|asked us to|told us to|preferred|ranked highest|ranked first|put first|voted|signed it off|have the final say|had the final say|have the last word)`,
      `(change|changes|pathway|model|decision|decisions|contract|nothing|alteration|plans) .. (consent|agreement|approval|blessing|say so|vote) (of|from|by) ${howMany}? ${howMany}? ${users}`,
      "(focus groups|interviews|workshops|listening events|conversations|evenings|sessions|meetings|visits) (with|of|held|where|at)? .. (led us|led to|changed|shaped|moved us|resulted in|prompted|persuaded us)",
      `(focus groups|workshops|interviews|meetings|listening events) with ${howMany}? ${users} .. (led us|led to|changed|shaped|moved|resulted in|prompted)`,
      "(their|the) (top|first|favourite|preferred|chosen) .. (are|is|became|form|forms) (the|our|now) .. (outcome|outcomes|aims|measures|priorities|model|one|pathway)",
      "what they (asked for|chose|said|preferred|wanted|voted for|decided) .. (is|are|became|was adopted|were adopted)",
      "(one|version|option|design) (they|people|users|patients) (preferred|chose|liked best|voted for|picked)", "help (to)? (train staff|set priorities|govern|evaluate|choose the)",
      // What came of what they said.
      "(their|whose|patients'|users'|residents'|carers'|people's) (#|own|many)? (comments|views|ideas|suggestions|recommendations|insistence|demand|demands|verdict|proposals|changes|choices|criticisms|objections|words|priorities|requests|edits|advice) .. (led to|adopted|accepted|became|become|are now|is now|are in|were taken|changed|altered|resulted in|form|are reflected|incorporated|acted on|shaped|carried)",
      "at (their|its|patients'|users'|carers'|residents') (insistence|request|suggestion|demand|urging|prompting)", "in (their|its) (own)? words (as|below|here)", "left in their words",
      "(choice|idea|decision|wording) .. (was|were|is) (theirs|the group's|the panel's|users'|patients')",
      "(without|until|unless) .. (their|panel's|group's|council's|forum's|users'|patients') (agreement|consent|approval|say so|signature)",
      "(can|may|shall|could) require the (provider|service|trust|team) to (change|act|alter|amend|stop|reconsider)", "(had|has|have) the same say",
      "what people with (lived experience|the condition) have (altered|changed)",
      `(who|what) (took part|they) .. (changed|decided|altered|chose)`, `they (tore up|threw out|rewrote|redrew|redrafted|crossed out|struck out|picked|chose|turned down|took apart|ripped up|binned) (the|our|its|every|half)? .. ${whatIsShaped}`,
      "(send|sends|sent|turn|turns|turned|throw|throws) (any|a|every|back)? (proposal|proposals|plan|plans|change|changes|draft|drafts|idea) (back|down|out)",
      `(torn up|thrown out|taken apart|pulled apart|turned down|voted down|sent back|marked up|reworked) (jointly)? by ${howMany}? ${howMany}? ${users}`,
    ],
    not: [
      "(senior|key|lead|finance|commissioning|management|operational) people", "people (from|at|in) the (provider|trust|council|ICB|partner|partnership|board|commissioner|hospital)+",
      "(plan|care plan|it) (is|are|was|were|shall be|will be) drawn up with (the|each|a|every) (resident|patient|person|woman|child|young person|family)",
      "(patient|patients|people|users|clients|residents|carers|families|those|they) (is|are|will be|may be|can be|must be|was|were) (then|also|automatically)? (removed|struck|dropped|taken|deleted|moved) (off|from) (the|our|a|an|their|its|any|this)? .. (list|lists|waiting list|books|outcome|outcomes|register|caseload|programme|database|pathway|pathways|service|services|model|measure|measures|group|groups|plan|policy|review)",
      "(patient|person|client|woman)+ (does|do|did) not attend", "help set the terms of each (review|meeting|visit)",
      // Somebody is named for them.
      `${users} (will|shall|must|should|to)? (each|all)? (have|has|having|be given|be offered|be allocated|get|gets|receive|receives) (a|an|one|the|their|its|his|her) named .. (who|that|which) (is|are|will|shall|has|have|can|must|should)`,
      "(chosen|written|agreed|set|designed|drafted|settled|decided|reviewed) by .. (public health|patient safety|user research|patient experience|family liaison) (team|lead|director|department|office|manager|consultant)+",
      // Their own review, and no say in the service.
      "(terms|agenda|content|pace|goals|time|place|date) of (each|every|their|his|her|a) (own)? (review|session|meeting|visit|plan|appointment)+",
      `${users} .. (attend|join|come to) .. (annual general|general|open|public|information|listening|drop in) meeting+`,
      // Asked about what decides nothing.
      `${users} .. (choose|chose|chosen|pick|picked|vote|voted|name|named|design|designed) (on)? (the|a|an|its|our|new)? .. (paint|colour|colours|logo|logos|artwork|decor|furniture|curtains|pictures|crockery|uniforms|strapline|mascot) (colour|colours|scheme)? (and (the|its|a) (name|names|logo|furniture))?`,
      `${users} (on|of) (the|our|a|its|this) (readers|reading|walking|exercise|support|therapy|treatment|mailing|facebook|whatsapp|waiting) (group|list|groups|lists)`,
      `(treat|treats|treating|see|sees|seeing|help|helps|support|supports|reach|reaches|screen|screens|offer|offers) (#|more|most|all|half)? (of)? ${users} .. ${shapes} .. ${whatIsShaped}`,
      "patient story", "(set|sets|choose|chooses|agree|agrees) (their|his|her) own",
      "(choose|choice of|pick|select) .. (of|for) (their|the|an|a) (appointment|visit|session|treatment|care|review|call)",
      `${users} (who|that)? (attend|use|come to|leave)? .. (are|is|be|were|was) (reviewed|led|set|named|tested|changed|run|judged|scored|rated|selected|chosen|planned|agreed|added|built|ranked|drawn|asked|given|dropped|removed|appointed|interviewed) .. (by|in|at|for|on|from)`,
      "(drawn up|written|designed|developed|agreed|set|chosen|settled|signed off|approved|prepared|drafted|produced|put together|selected) (jointly)? by .. (trust|trusts|office|director|directors|consultancy|consultants|commissioner|commissioners|clinicians|ICB|board|provider|providers|network|managers|manager|officers|finance|leads|secretariat|analysts|nurses)",
      "(care|treatment|birth|safety|crisis|discharge|management|support) plan+", "(their|his|her|own) (treatment|care|medicines|medication|goals|condition|diet|lifestyle)",
      "(chooses|choose|choice of) (a|an|the|their)? (time|date|appointment|venue|clinic|provider|hospital)", "(patients|people|clients) (may|can|will)? (decide|decides) (whether|when)",
      "(helped|enabled|supported|encouraged|taught|asked|able|want|wish|need) to (plan|set|choose|decide|lead|run|change|review|build) (their|his|her)",
      "(people|patients|those|members) (who|with) .. (agreed|changes|change|set) (dose|date|time)", "members of (the|staff|our) (team|staff|MDT)", "public health .. (team|board|committee)",
      "(patient|patients) (list|group|groups) (directions|direction)",
      `${users} .. (are|were|will be|was|is|be|been) (told|informed|notified|reminded|sent) (of|about|that|by)? .. (changes|change|plan|decision|contract|pathway|outcome|outcomes)`,
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
