/** Words that tell whose words these are: named, criticised, quoted from others, taken from something larger. */
import type { Lexeme } from "../lexeme.ts";

export const naming = {
  criticised: {
    means: "Wording that is named in order to be avoided or explained.",
    say: [
      "(banned|ban|bans|retired|struck out|drop|dropped|remove|removed|delete|deleted|purged|shun|shuns|reject|rejects|rejected|replaced|replace) (the|these|those|such|any|all)? (words|terms|phrases|labels|language|expressions|label|phrase|word|term)",
      "may not use (the|any|a|an|such|this|these|those) (word|words|term|terms|label|phrase|phrases|language|expression|name|wording)", "(does|do|did|shall|will|must|should) not use", "(does|do|did|shall|will|must|should|may) not (contain|write|speak of|record|carry (the|a|any|such)? (word|label|flag|term|phrase|wording|description|marker|note|heading|name)+)", "without (words|labels|terms|phrases)",
      "(nobody|no one|never) .. (made to feel|feel that|believe that|think that)", "(stopped|stop|stops|stopping|ceased|gave up|given up|dropped|abandoned) (calling|saying|using|writing|speaking)",
      "(staff|nurses|doctors|some|colleagues|people|teams) (still|sometimes|often|too)? (describe|call|label|speak of|write of|refer to) (some|many|certain|these|such|the)? (women|patients|people|men|children|residents|them|families|mothers) .. as",
      "(nobody|no one|never|not) (describes|describe|calls|call|says|say|writes|write|uses|use|speaks|speak)",
      "(never|nobody|no one|none|nor) .. (suggest|suggests|suggested|suggesting|imply|implies|told|tell|tells|telling|blame|blamed|blaming|assume|assumes|accuse|accused|hint|describe|dismissed|dismiss|regarded|called|labelled|judged|lectured)", "(not|n't|without) (be|to|to be|been|being|ever|ever being|mean to|being made to feel|anybody being|anyone being|people being|them being|her being|him being)? (suggest|suggests|suggested|suggesting|imply|implies|told|tell|tells|telling|blame|blamed|blaming|assume|assumes|accuse|accused|hint|describe|dismissed|dismiss|regarded|called|labelled|judged|lectured)",
      // What somebody was called or told is theirs to tell, and no word of the author's.
      "(people|patients|carers|families|women|men|parents|residents|they|some|many|members|users) (said|told us|told the|reported|remembered|complained|described|spoke) (that|of|to us)? (they|being|having|staff|doctors|nurses|services|it|this|how|the|had|were|was)?", "(felt|feel|feeling|feels) (blamed|judged|dismissed|accused|labelled|like a|as if|as though|treated|that they were)", "made (to feel|them feel|him feel|her feel)",
      "(had|has|have) (described|called|labelled|written of|referred to|dismissed) (a|the|an|her|his|their|him|them|one|another) .. as", "(complaint|allegation|finding|report)+ that .. (described|called|labelled|spoke of|wrote of|referred to)",
      "(was|were|been|being) (called|labelled|branded|spoken of as|referred to as|treated as|dismissed as|written off as)", "(easy|tempting|wrong|harmful|hurtful|unhelpful|mistake|quick|lazy) to (dismiss|call|label|assume|put|say|think|regard|treat|believe|suggest|write)",
      "(does|do|did|need|will) not mean", "(doesn't|don't|didn't|won't|needn't) mean",
      // What people fear or feel of themselves, and what is told to be a wrong belief.
      "(fear|fears|feared|worry|worries|worried|afraid|ashamed|anxious|scared|concerned|feel|feels|felt|feeling) (that|of|about)? (they|he|she|people|them)? (are|is|were|was|may be|might be|will be|would be|being) (a|an|seen|thought|judged|told|regarded|treated|not|wasting|making|to|the|only|just)",
      "(myth|misconception|stereotype|prejudice|misunderstanding|fallacy|caricature)+ (that|of|about)", "(still|wrongly|mistakenly|too often|sometimes) (believe|believes|think|thinks|assume|assumes|suppose|supposes|describe|describes|call|calls|see|sees|treat|treats|regard|regards) (that|of|as)?",
      "(is|are) (a|an|the) (phrase|word|term|label|expression) (that|which|we|to)", "(is|are|was|were) (wrong|untrue|not true|mistaken|unfounded|misplaced|out of date|a myth)", "(nobody|no one) (here)? (thinks|think|believes|believe|supposes|means)",
      "words such as", "(phrase|word|term|label|expression|name|remark|comment)+ (such as|like)", "(called|calling|labelled|branded|calls) (them|him|her|us|me)", "harm done by", "(is|are) (not|no longer) (used|said|written)", "has no place (in|here|any more)", "no longer acceptable", "do not carry",
      "(are|is) not (words|a word|language)",
      "words (that)? we (do not|never|avoid)", "avoid+", "the (term|phrase|word|expression|label|wording|words)+", "rather than",
      "instead of", "so called", "formerly", "previously (called|known|termed)", "should not be (called|described|used|referred to as)",
      "must not be (used|called|described|said)", "never (say|write|call|use)", "not (say|write|call|use the)", "do not use",
      "do not (say|call|write)", "no longer use", "imply~", "replac~ by", "outdated", "stigmatis~ (term|word|language|phrase)+",
      "language (such as|like)",
    ],
    not: [
      "avoid+ (further|repeat|unnecessary|any|more|all)? (refer|referral|admission|investigation|follow up|test|scan|appointment|visit)+", "so called (pain|fibromyalgia|ME|symptom|fatigue|illness|long covid|allergy)+", "not say", "(not|never) (call|calls) (for|in|on|back|out|at|a|an|the|111|999)",
      "(nothing|something|anything|what|whatever) (physical|organic|medical|serious|bodily|physically|medically)? (is|was) (really|seriously|physically|medically)? wrong", "(not|never|n't) (always)? (do|doing|done) (as|what) .. (told|asked)", "not speak (enough|english|the|any|much|good|a|sufficient)",
    ],
  },
  "word-list": {
    means: "The heading, lead-in or column head of words that are named so that nobody uses them: “do not say”.",
    say: [
      "(words|word|terms|term|phrases|phrase|language|labels|label|expressions|wording|names) (that|which)? (we|you|staff)? .. (avoid|avoided|not use|not to use|not used|not say|not acceptable|drop|dropped|retire|retired|replace|replaced|leave out|never use|steer clear)",
      "(avoid|avoiding) (saying|using|writing|calling|describing|words|terms|phrases|language|labels|the following)", "(do not|don't|never|not to|we do not|should not|must not|shall not) (say|write|use|call)",
      "(instead of|rather than|in place of) (say~|writ~|using|this|these|the word|the words|words such as)", "less helpful", "unhelpful (language|words|terms|phrases)", "(outdated|stigmatising|judgemental|blaming|harmful) (language|words|terms|phrases)",
    ],
  },
  naming: {
    means: "Behind it, what stands in quotation marks is a name that somebody gave.",
    say: ["called", "(known|described|recorded|written|written off|spoken of|referred to|regarded|seen|coded|marked|branded|labelled|dubbed|termed|treated|dismissed) as", "(told|tell|tells|told off|accused) (that|of)?", "(labelled|branded|dubbed|termed|calls|call|calling|labels)", "(people|them|patients|him|her|someone|somebody|they)? (called|labelled|described) (people|them|patients|him|her|someone)?", "(word|term|phrase|label|expression)+", "(say|says|said|saying|write|writes|wrote|writing)", "(spoke|speaks|speak) of", "(think|thinks|suppose|assume|assumes|conclude|suggest|imply|mean) (that|of)?", "refer+ to .. as"],
  },
  licensed: {
    means: "Before a list of what people may do or leave.",
    say: ["right+ (to|include|are)", "(your|their|patient|patients|people's|person's|people|service user|service users|and)? rights", "(entitled|free|welcome|at liberty) to", "(you|people|patients|they|person|anyone) (can|may)"],
    not: ["rights reserved", "property rights", "intellectual .. rights", "step in rights", "rights of (the)? (commissioner|provider|parties|authority|council|ICB)"],
  },
  reported: {
    means: "Told of what others asked for, ruled or said.",
    say: [
      "(policy|plan|guidance|government|parliament|act|law|legislation|college|mandate|strategy|report|review|commission|NHS England|ministers|campaigners|charities) (of|in|on)? .. (has|have|had)? (called|calls|called for|placed|places|enshrined|enshrines|introduced|introduces|requires|required|promised|promises|set out|sets out|recommended|recommends|pledged)",
      "(told|heard|said|say|reported|felt) (us|that|to us|from)", "has (never|not) (had|been|enjoyed|reached|seen)", "have (never|not) (had|been|enjoyed|reached|seen)",
    ],
  },
  excerpt: {
    means: "The text is a part or a summary of something larger.",
    say: [
      "(this|the) summary (document|version)", "full version is available",
      "(read|see|view) the full (version|document|plan|strategy|specification)", "(this|the) addendum", "forms an addendum",
      "executive summary of the", "this summary", "should be read (alongside|with|in conjunction with) the (full|main)",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
