/** Words for what carers do, and what is done for them. */
import type { Lexeme } from "../lexeme.ts";

export const carers = {
  "carer-support": {
    say: [
      "a break", "listening ear", "strain (index|scale|score)",
      "(group|course|session|evening|class) for (partners|carers|families|relatives|those who)", "own sake", "those who look after",
      "look~ after .. (someone|somebody|them) .. (are|is) (offered|asked|given)", "carer assessment+", "carers assessment+",
      "(carer|carers) .. (wellbeing|stress|support|breaks|break|respite|own|health|group|centre|mental|drop in|listened|worker)+",
      "(support|help|breaks|respite|groups|counselling|therapy) for .. carer+",
      "(their|own) (own)? (health|wellbeing|mental|coping|life) .. carer+", "young carer+", "respite",
      "how (they|carers) (are|themselves) .. (themselves|coping|keeping|managing)", "in their own right", "care act assessment+",
      "contingency plan+",
      "(partner|partners|family|families|relatives) .. (asked how|coping|support group|their own|offered support|offered help|wellbeing)",
      "carer+ (are|is) (identified and|found and)? (asked|offered)", "triangle of care",
    ],
    not: ["(carer|carers|relative|relatives) (is|are|will be) asked to"],
  },
  "carer-task": {
    say: [
      "how to help (somebody|someone|them|her|him|the person|a person) (out|up|in|with|to|when|into|on|off)", "what to do when they", "how to (spot|prompt|give|manage|handle|move|lift|use|recognise|watch|encourage)",
      "(carer|carers|relative|relatives|partner|spouse) (is|are|will be|shall be) (asked|expected|relied on|required) to",
      "carer+ .. (trained|taught|shown|help|give|administer|inject|technique|session)", "carer+ .. vital resource",
      "equip (them|carers) to",
      "(carer|carers|relative|relatives|family|families|partner|parents|parent|spouse|household) .. (trained|taught|shown|expected|asked|required|needed|responsible|equipped|enabled|able|supported|will|must|shall|can) (to|how to|in)? (change|dress|do|inject|administer|prompt|lift|monitor|take|record|report|supervise|bring|lock|give|manage|carry|check|perform|assist|provide|help|support) .. (dressing|dressings|medicine|medicines|medication|injection|injections|readings|observations|exercise|exercises|care|patient|person|treatment|insulin|feeds|handling|kit|meals|them|adherence)",
      "(takes|take|signs|sign|prompts|prompt) .. (readings|medicines|medication|agreement|kit)", "reduce (the)? (call|calls|demand|pressure) on", "key enabler", "do more for longer",
      "avoid~ .. (failed|admission|package)", "(carers|families|relatives) (as|are) (a|an)? (resource|asset|partners in care|part of the workforce)", "carers trained",
    ],
  },
  /** What people who care for somebody get, or are asked, for their own sake. */
  "own-needs": {
    say: [
      // Theirs, and not the sick person's.
      "(their|his|her|a|carer's|carers'|partner's|partners'|relative's|relatives'|family's) own (nerves|worry|grief|fear|fears|back|job|body|line|appointment|goals|friendships|friends|plan|hour|half hour|place|strength|illness|illnesses|check|doctor|work|interests|future|resentment|guilt|sadness|anger|time|space|care|support worker|sanity|peace|person to ring|number|group|drop in|assessment|distress|anxiety|low mood|tiredness|rest)",
      "(check|appointment|session|sessions|hour|plan|group|line|place|evening|conversation|review|number|worker) (of|for) (their|her|his) own",
      "(their|the carer's|carers') (sleep|nights|mood|spirits|nerves|stress|back|strength|wellbeing|exhaustion|tiredness|morale)", "come on their own",
      "(refer|refers|referring) themselves",
      "(see|sees|meet|meets|seen|met|speak|speaks|talk) (to|with)? (them|carers|relatives|partners|each) (separately|alone|apart|by themselves|on their own|in private)",
      "(carer|caregiver|care giver|family|partner) (burden|strain|stress|distress)", "holiday+", "(any|enough|little|some) sleep", "(every|each) (family|household|relative) (has|gets|is offered)",
      "(ask|asks|asked) .. (whether|if|how|what) .. (they|she|he) (are|is|themselves)",
      // Rest, company, and being asked.
      "(a|an|the|some|planned|proper|good|needs|of) (rest|night off|evening off|day off|afternoon off|weekend off|holiday|breather|respite)",
      "(nights|evenings|days|hours|afternoons|weeks|fortnight|weekends) (off|of rest|of respite|away|a year of it)", "(step|steps|stepping) in (when|so|if|while|for)",
      "(an|one|the) (afternoon|evening|morning|night) .. covered", "unbroken night", "time to (themselves|breathe|rest)", "sitter", "sitters",
      "(night|short|emergency|planned) (sitter|sitters|break|breaks|cover)", "(someone|somebody) to talk to", "(talk|meet|company) .. others in the same (boat|position|situation)",
      "(with|meet|from|to) (other|fellow) (partners|carers|parents|relatives|families|husbands|wives)", "put in touch with (other|others)",
      "(check|checks|checking|ask|asks|asked|asking|find out|see|sees|look|looks) (that|whether|if|how|after) they (are|themselves)? .. (managing|coping|all right|alright|well|sleeping|bearing|faring)",
      "takes its toll", "gets too much", "bearable", "at the end of (her|his|their)", "what (it|taking it on|caring) (would|will|does|has) (mean|meant|cost|costs|take|takes|done)",
      "(coping|support|peer|partners'|partners|carers'|relatives') (group|groups|course|lunch|café|cafe|evening|night|circle)", "who looks out for",
      "(anything|something|things) .. (given up|had to give up|they loved)", "(grants|benefits) (and|advice|help)", "money advice", "hardship fund",
      "(counsellor|psychologist|chaplain|support worker|family support worker|link worker|admiral nurse) .. (for|with|sees|meets|rings|visits) (them|carers|partners|relatives|families|wives|husbands)",
      "(see|sees|meet|meets|with|to) the (family|carers|carers'|service|clinic|renal)? (counsellor|psychologist)", "ring round (call|calls)",
      "(their|his|her) own (health|needs|need|mood|mental|wellbeing|physical|emotional|sleep|life|lives|mind|account|behalf|right|sake|worries|stress|strain|GP|counselling|support|feelings|wants)",
      "own right", "(they|them|carers|relatives|partners|families) themselves", "how (they|carers|relatives|partners|families) (are|is|have been|feel|cope)", "for themselves",
      "time (off|out|away|alone)", "(a|short|carer|carers|regular)? break+ (from|for|are|is|and|with)?", "respite", "sitting (service|in)?", "sitter+", "strain",
      "burden (scale|score|interview|inventory)", "(carer's|carers|carer|care act|council) .. assessment+", "right to (a|an|their)? (own)? assessment", "assessment under the care act",
      "(support|peer|self help|friendship) (group|circle|network|meeting)+", "(end of (their|the) tether)", "weighed down",
      "(course|afternoon|evening|group|session|worker|class|space|helpline|programme)+ (of their own|for (them|carers|partners|families|siblings|parents|relatives))",
      "(a|named)? (worker|counsellor|psychologist|link) of their own", "how caring (is|affects|has)", "(look|looks|looking) after the (people|ones|person) who",
      "carer+ (health check|flu|champion|support worker|link|lead)", "listened to", "emotional (needs|support|health)", "health check+", "isolat~",
      "(counsellor|counselling|appointment|consultation|time|space|assessment|plan|support|session|help|group|worker) of their own",
      "their own (counsellor|appointment|plan|assessment|group|session|place|time)", "emotional (load|toll|weight|strain|cost|side|impact)", "broken nights",
      "looking after (yourself|themselves|oneself)", "(how|what) caring (is|has|does|means|costs|takes|asks)", "without the (patient|person|relative) (present|there|in the room)",
      "(check|asked|asks|ask) (on|after|about) (them|themselves|carers)",
      "what (this|it|that|the illness) (has|have|had) (cost|done to|meant for|taken from) (them|her|him)", "(somebody|someone|volunteer|neighbour|worker) .. sit in", "(sit|sits|sitting) in (for|with|while|so) (them|her|him|that|they)",
      "(takes|take|taken|taking) .. aside (and|to) (ask|asks|hear|hears|find|see|sees|listen)", "how (they|she|he) (are|is) (holding|bearing|faring)", "(their|his|her) own (back|backs|heart|sleep|nerves|blood pressure|tempers)",
      "(good|whole|full|proper)? night's sleep", "had enough",
      "how it is for (them|her|him)", "(alone|time) with the (wife|husband|carer|partner|daughter|son|relative)",
      "(call|talk|hour|visit|conversation|appointment|time) is (about|for) (them|her|him)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
