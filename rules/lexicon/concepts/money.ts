/** Words for money and posts: kept apart, put together, held safe, or let drift. */
import type { Lexeme } from "../lexeme.ts";

const paid = "(priced|claimed|claimable|payable|chargeable|billed|invoiced|recharged|remunerated|paid|funded|met|financed|bought|purchased|procured|commissioned|contracted|resourced|tendered|sourced|costed|held|spot purchased|covered|budgeted|invested|provided for|accounted for|let|reimbursed)";
const apart = "(individually|separately|elsewhere|independently|in isolation|outside this|by others|by another|by a different|by somebody else|by someone else|through another|through a different|under another|under a different|under different|under its own|under their own|out of its own|out of their own|from its own|from their own|from another|from a different|from elsewhere|from other|via a different|via another|on a different|on another|in a different|in another)";
const purse = "(ledgers|books|bill|bills|tab|pocket|cost centres|commission|commissions|arrangement|arrangements|scheme|programme|portfolio|business case|investment round|bid|pot|pots|purse|budget|budgets|budget line|line|funding|fund|funds|money|monies|allocation|allocations|envelope|envelopes|contract|contracts|schedule|schedules|lot|lots|stream|streams|funding stream|block|tariff|currency|settlement|ledger|cost centre|account|accounts|programme budget|baseline|baselines|commissioner|commissioners|agreement|agreements)";

/** Whose the other purse is. */
const minds = "(mental health|MH|psychiatric|psychology|psychological|IAPT|talking therapies|CAMHS|liaison|counselling|wellbeing|emotional)";
/** What says that something is not there, */
const without = "(nil|no|zero|without|excludes|excluding|exclude|omits|omitting|minus|less|net of|assumes no|assumes nil)";
/** and whose purse it is that leaves it out. */
const ours = "(price|tariff|bundle|payment|contract|budget|funding|sum|envelope|package|establishment|fee|currency|block|value|rate|settlement|pool|pooled fund|cost model|costing|financial model|gain share|incentive)";

export const money = {
  silo: {
    say: [
      // Left out of this purse.
      `(excluded|omitted|left out|absent|missing|stripped|carved out|taken out|removed|split off|top sliced) (from|of) (the|our|this|that|its)? .. ${ours}`, `${ours} .. ${without} (a|any)? ${minds}`, `${without} ${minds} .. (component|element|input|uplift|allowance|line|cost|provision|spend)`, "(excluded|ineligible|non reimbursable|non funded|unfunded|uncovered|disallowed|out of scope) (cost|item|expenditure|activity|element|service)+", `what (the|this|our) .. ${ours} (does|will) not (buy|cover|pay for|include|fund)`, `(not|never|nor) (be)? (reimbursed|remunerated|refunded|payable|claimable|billable|invoiceable|recoverable)`, "(doesn't|don't|can't|won't) (stretch|extend|reach|cover|include|pay)", "(can't|cannot|can not) (pay|fund|buy|afford|cover)", "not (a)? (charge|cost|call) (upon|on|to|against)", "nothing besides", "(not|nothing) .. from here",
      "(cost|item|expenditure|activity|element)+ not (covered|included|met|allowed|payable|reimbursed|funded|recognised)", "(not|never) (be)? (priced|costed|funded|budgeted|built|factored|counted|reckoned) (into|in|within)", `(may not|can not|shall not|will not|must not|does not|do not|cannot) (be)? (used|spent|applied|vired|moved|transferred|carried|spend|use|apply|draw|commit) .. (on|for|to|towards|across) (the|any)? ${minds}`, "nil cost",
      // In another's.
      "(sit|sits|stand|stands|held|carried|lie|lies|stay|stays|is|are) on the .. (books|payroll|balance sheet|establishment|cost centre)", "(resourced|paid|funded|met) (from|by|out of|through) the block",
      `(come|comes|coming|met|drawn|taken|paid|charged|coded) (off|from|out of|to|against) the ${minds} .. (line|budget|contract|pot|money|allocation|block|commissioner|code)`, `(invoice|bill|charge|recharge|claim|claimed|claims|apply|applied|bid)+ (for)? (from|to|under|through|via)? (the|a|an|its|their)? (${minds}|other|another|separate|different|second) .. (provider|trust|commissioner|scheme|budget|team|fund|programme|contract|collaborative|panel|round|code)`, `(absorb|absorbed|absorbs|soaked up|picked up|borne|carried|swallowed|shouldered) .. (within|by|from|in) .. (trust|provider|its own|existing|whatever|other|${minds})`, "individual funding", "exceptional funding", `(go|goes|going|routed|dealt with|handled|considered|processed|bid) (through|via|under) (the|a|its)? (${minds}|separate|other|different) .. (round|process|route|budget|scheme|bid|case|programme)`, "(other|another|somebody else|someone else|their|commissioner|neighbour|trust) (bill|budget|tab|pocket|problem|expense)", "(segregated|standalone|discrete|distinct|self contained|free standing) (account|fund|contract|budget|sum|pot|line|agreement|schedule|block)+", `(held|paid|funded|managed|let|run) (by|through|under) (the|a) ${minds} (collaborative|alliance|commissioner|commissioners|commissioning|programme|lead provider|block)`,
      // Each for itself.
      "(split|divided|apportioned|parted|separated) (at source|in two|down the middle|by sector|by programme)", "no mixing", "(each|every) .. (bear|bears|keep|keeps|carry|carries|hold|holds|pay|pays|fund|funds) (its|their) own", "(trust by trust|provider by provider|organisation by organisation|line by line|programme by programme)", "(take|takes|taking|has|have|play|plays) no part", "(do|does|shall|will) not take part", "(stay|stays|remain|remains|kept|continue|continues) on (its|their|the) (present|existing|current|own|old|historic|block) .. (contract|contracts|arrangement|arrangements|block|terms)", "historic (route|split|contract|baseline|allocation)+",
      "borne by", "not be a charge", "(different|another|separate) (pot|purse|budget line)", "two budgets", "separate budgets",
      "does not move between", "attributable to", "exclusions from (the)? price",
      "(budget|money|funding|price|tariff) (does|do) not (stretch|extend|reach|cover|include)", "individual funding request",
      "(attract|attracts) no (payment|funding|tariff|fee)", "may not use savings", "different finance team", "(through|by|under) a block",
      "own block", "(is|are) (not|never) (ours|theirs) to (fund|pay)", "another contract", "own contract",
      "(sit|sits|lie|lies|held|rests) with (the)? mental health", "for .. (trust|team) to (fund|pay|provide)", "may not be charged",
      "does not extend to", "nothing in this (sum|price|contract|budget)", "from its own (contract|budget)",
      "(paid|funded|met) (for)? (from|by|through|out of) (the|a|another) (separate|other|mental)?",
      "separate (budget|contract|payment|commissioning|funding|block|arrangement|fund|agreement)+",
      "(funded|commissioned|paid|bought|purchased|contracted|held|financed|provided for) .. (separately|elsewhere|by (the|a) mental)",
      "(funded|commissioned|paid|bought|purchased|contracted|held|financed) (for)? (through|under|from|out of) .. (contract|budget|block|programme|agreement)",
      "different contract",
      "outside (of)? (the|this|our) .. (contract|budget|envelope|pool|fund|risk share|tariff|price|scope|arrangement)+",
      "(not|no) (been)? (funded|funding|costed|money) .. (within|in|for|here|included)",
      "no (money|funding|resource) for (it|this|them|mental|psych~)",
      "(not|nothing) .. included (in|here|within) .. (price|tariff|contract|value|budget|fund)", "not (been)? costed",
      "mental health (programme|block)? (budget|block|contract|spending|money)+", "(out of|from) the mental health", "sit+ outside",
      "sit outside", "stay+ outside", "remain+ outside", "cost pressure", "within existing (mental health)? resources",
      "not (part of|covered by|within) .. (price|tariff|contract|budget|fund|envelope)", "charged (to|separately)",
      "(do|does|did|will|shall) not form (part|any part)", "form+ no part", "(falls|fall|falling|charged|charge|chargeable|recharged|left|belongs|belong|passed) to (the|a|another|its|their) .. (budget|contract|programme|trust|fund|block|commissioner)", "a matter for (the|a|another) .. (contract|budget|commissioner|programme|trust|provider)", "not (be)? (part of|within|in|included in|inside|covered by|met from|chargeable to|charged to|paid from|funded from|spent on) (the|this|that|our) .. (contract|sum|price|budget|block|tariff|envelope|fund|service|pool)", "(not|no part of) (this|the) .. (may|shall|will|can)? (be)? (spent|used|applied)", "no part of (this|the) (sum|price|budget|contract|block|fund)", "(excludes|excluding|exclude|leaves out|does not cover|do not cover|omits|net of|exclusive of)", "(has|have|had|must) to be (bought|paid|found|funded|purchased|met) .. (from|by|elsewhere|other|out of)", "(bought|paid|found|funded|met|purchased|charged) .. (other money|elsewhere|another|different|separate)", "(financial)? responsib~ of (the|a)? (mental health|community|acute|primary care|local) .. (trust|budget|contract|commissioner)", "under a (different|separate|another|second) (agreement|contract|arrangement|budget)", "(physical|bodily) (health)? care only", "(not|nor) (a)? (charge|cost) (on|to|against) (this|the)", "(its|their) own (pot|purse|line|envelope|block|allocation|stream)", "ring fenced from", "kept (apart|separate|separately)", "two (pots|contracts|purses|streams|lines)", "stay+ with the (mental health|trust)", "remain+ (with|in|under) the (mental health|separate|trust)", "managed by the .. mental health", "held by the .. (mental health|ICB)",
      "has no (sum|money|funding|budget|line) for", "no (sum|money|line) (for|in) .. (contract|budget|price)", "neither .. (may|shall|can|will) .. (pay|fund)", "use its own (contract|budget) to", "pay for the work of",
      "stand alone (block|contract|budget|pot|fund)", "out of scope for (the)? (gain|risk)", "memorandum account", "within its own (allocation|budget|contract)",
      `(no|without|nor) .. (budget line|line|money|funding|resource|allocation|sum|uplift|tariff|payment|budget|funds|provision) .. (for|in|here|towards|made)`, `(carry|carries|attracts|attract|brings|bring|comes with|come with|has|have) no .. (budget|money|funding|resource|resources|allocation|payment|uplift|tariff)`, "unfunded", "unresourced", "not resourced", "not (yet)? (been)? budgeted",
      "(invoiced|recharged|cross charged|charged|billed|passed|coded|allocated|debited|attributed|chargeable) .. to (the|a|an|its|their|our) .. (mental health|trust|directorate|block|commissioner|budget|cost centre|acute|provider)", "recharg~", "cross charg~",
      `${paid} .. ${apart}`, `${apart} ${paid}`, `(different|another|other|separate|distinct|discrete|parallel|second|own) ${purse}`, `(two|three|separate|several|different|parallel|distinct) (mental|physical|health|care|funding|clinical)? (health)? ${purse}`, "(someone|somebody) else's (money|budget|problem|pot)", "no (virement|cross subsidy|cross subsidisation|transfer|pooling|risk share|flow)", "(not|never) (be)? (pooled|transferable|transferred|vired|moved|merged|shared|mixed|combined|aligned|joined) (between|across|with|to)", "not accrue", "(lie|lies) where (they|it) fall~", "does not pass through", "nothing (here|in this (contract|budget|price|agreement)) pays", "not (be)? (drawn|called) (on|upon)", "(sits|sit|held|hold|holds|stays|stay|remains|remain|kept|lives|lives) (in|within|under|with|on|outside) .. (own|separate|different|mental health|trust's|another|MH|other) .. (budget|contract|block|envelope|line|allocation|pot|portfolio|books|schedule|programme)",
      `(mental health|MH|psychiatric|CAMHS|liaison) (programme|block|trust)? (budget|budgets|contract|contracts|block|allocation|allocations|envelope|funding stream|fund|money|spend|spending|line|pot|baseline|commissioner|commissioners|block contract|portfolio)`, "(tariff|price|contract|budget|payment|envelope|sum|block) (is|are|covers|cover|relates|relate|buys|pays) .. (for)? (physical|medical|bodily|somatic|nursing) .. (only|alone)", "net of", "carve~ out", "(own|respective) (budget|budgets|allocation|allocations|contract|contracts|envelope|envelopes)", "(each|both) .. (its|their) own .. (budget|contract|pot|finance|allocation)", "(savings|gains|surplus|underspend|benefit)+ .. (not|neither|nor|retained|kept|stay|stays|remain|remains|accrue|accrues) .. (by|with|to|in|between) .. (mental|acute|physical|trust|programme|each|own|other)", "ring fenced (within|in|for|inside) .. (block|contract|trust)", "(paid|funded) (from|out of|by|through) (mental health|MH|the mental|the MH)",
    ],
    not: [
      "were ended", "(ended|abolished|merged|no longer) .. separate budgets",
      "separate budgets .. (were|have been) (ended|merged|abolished)",
      "(paid|funded|bought|met|financed) (for)? (out of|from|under|through|within|by) this (contract|budget|price|agreement|service)",
      "(out of|from|under|through|within|by) this (contract|budget|agreement|price)", "in this (contract|budget)", "(reported|shown|itemised|identified|recorded|displayed|listed|accounted for|visible|tracked|published|disclosed) .. (on|as|in|under|by) (its|a|an|their) (own|separate|distinct)", "(service|clinic|team|contract|pathway|unit|programme) own", `${paid} (for)? (from|by|through|out of) (the|this|our) .. (service|clinic|team|contract|pathway|unit|programme) own .. ${purse}`, "nothing (besides|from here) (the|this)", "invoiced separately",
      "reported separately", "reports separately", "(was|were|is|are|been|be) (abolished|ended|scrapped|merged|combined|brought together|done away with)", "(no|not|never) .. under a separate (contract|budget|agreement)", "until (#|this|last|now|then) .. (separate|block|paid)",
    ],
  },
  money: {
    say: [
      "reimburse~", "remunerat~", "salar~", "payroll", "books", "underspend+", "overspend+", "bill", "bills", "ledger+", "commission", "afford~", "claim+", "cost", "fee", "fees", "rate", "bundle", "establishment", "business case", "incentive+", "deficit", "surplus", "gain share", "sum", "recharg~", "procure~", "tender~", "allocation+", "envelope+", "resource+", "funds", "virement", "uplift", "payment+", "lot", "lots", "schedule", "unfunded", "stream+", "purse+", "monies", "currency", "line", "cost centre", "financial", "invest~", "price", "charge+", "billed", "buy", "buying", "procured", "baseline+", "portfolio",
      "pot", "pots", "savings", "borne", "invoice+", "budget+", "contract+", "fund+", "funding", "funded", "money", "paid", "pays", "pay",
      "bought", "buys", "commission~", "cost~", "tariff", "price+", "block", "spend~", "purchas~", "financ~", "investment", "risk share",
      "sum", "charged",
    ],
  },
  "joint-money": {
    say: [
      "(one|single|common|combined|shared|merged|joint|pooled|unified|whole) (price|pot|sum|budget|purse|payment|fund|contract|allocation|envelope|contract sum|contract price|control total)", "(merge|combine|pool|join|align)+ .. (mental health|MH) (allocation|budget|fund|line|money|contract)+", "(one|single|common|combined|shared|merged|joint|unified) (neighbourhood|place|system|alliance|programme|integrated|whole|county|capitated|blended|block)? (budget|price|pot|sum|fund|purse|payment|contract|allocation|envelope|financial plan|bottom line|balance sheet|set of accounts)", "(budgets|allocations|funds|money|lines) .. (combined|merged|pooled|joined|brought together|put together)", "per (capita|resident|person|head)", "(population|whole population|global|bundled|year of care|capitated|alliance|weighted) (budget|payment|sum|tariff|price|contract|capitation)", "risk pool", "funded together", "(out of|from) (the|its|one|a) (same|one|single|common) .. (sum|pot|budget|price|fund|contract)", "out of its contract (sum|price)", "aligned incentive+", "mutual", "(top up|bonus|incentive|payment|income) .. (when|where|only if|if) both", "control total", "prime contractor", "alliance (contract|agreement)", "(every|all|each) partner .. (gain|gains|loses|lose|share|shares|earn|earns|paid)", "(earned|lost|won|paid|kept) .. (together|jointly|by all|in common)", "all (three|four|five|six) out of", "per head", "(sum|price|payment|budget|fund|contract) .. (covers|covering|includes|including|spans|for) .. (physical and mental|mental and physical|both|mind and body|body and mind|mental as for physical)", "(prime|lead|accountable) provider .. (pay|pays|receives|subcontract|subcontracts|accountable|holds|hold)", "gain share~", "open book", "(share|shares|divide|divides|split|splits|bear|bears|pool|pools) .. (saving|savings|gain|gains|loss|losses|risk|risks|overspend|underspend|surplus|deficit|money freed)", "(savings|saving|gains|losses|money|money freed|surplus|overspend|risk|risks) (is|are|will be|shall be|freed is) (shared|divided|split|pooled|borne jointly)", "(depend|depends|linked|tied|hang|hangs) .. (same|shared|joint|common) .. outcomes", "all physical and mental", "(budgets|allocations|funds|lines|money) .. (were|are|have been|has been|be|is) (combined|merged|pooled|joined|brought together|aligned|put together)", "(merged|combined|pooled|joined|brought) .. (allocations|budgets|funds|money|lines)", "(one|single|same) .. (pays for|pay for) (both|all)", "come out of it", "nobody may invoice", "jointly (hold|held|own|owned|bear|borne|share)",
      "brings together", "bring together", "previously in", "merg~ .. (budget|fund|sum|money)+", "pooled (budget|fund|money|resource)+",
      "capitat~", "single budget", "one budget", "joint (budget|fund|funding|commissioning)+",
      "shared (incentive|risk|budget|gain|savings)+", "(gain|risk) share", "(risk|gain) (and (gain|risk))? shar~",
      "alliance (including|with)", "lead provider .. both", "jointly (funded|commissioned|paid)", "both programmes", "section 75",
      "blended payment", "contract value includes",
    ],
  },
  /** Posts or money are put together with others. */
  pooled: {
    say: [
      "(were|are|is|was|have been|has been|be|being) (combined|merged|pooled|joined|united|unified|brought together|put together|aligned|amalgamated)",
      "integrated (neighbourhood|team|service|budget|care team|community)+", "neighbourhood team+", "INT", "pool+", "pooled", "merge~",
      "merg~", "single (team|budget|service)", "capitat~", "lead provider", "joined (team|budget)+", "join the .. team+",
      "one (budget|pot|team)", "combined (team|budget)", "deploy~", "multi agency team", "embedded (in|within)",
      "(locality|neighbourhood|place) (team|budget|hub)+", "transfer of line management", "transfer+ to the .. budget",
    ],
  },
  /** Posts, teams or money of two sides made one. */
  merging: {
    say: [
      "(merge|merges|merged|merging|pool|pools|pooled|pooling) .. (team|teams|budget|budgets|fund|funds|posts|money|staff|service|services|resources|allocation|allocations)", "(team|teams|budget|budgets|fund|funds|posts|money|staff|services|allocations|funding) .. (merge|merges|merged|pooled|combined|brought together|amalgamated|transferred into|folded into)", "(pooled|single|combined|integrated|capitated) (budget|fund|allocation|sum|price|management|rota|line management|establishment)", "fund .. brings together", "(transfer|transfers|transferred|move|moves|moved|fold|folded) (in|into|to) (the)? (pooled|pool|neighbourhood|integrated|locality|single|lead provider)", "by transfer of line management",
    ],
  },
  "ring-fence": {
    say: [
      "(cannot|may not|not|never) be (lent|moved|borrowed|spent|taken|transferred)", "spent on nothing else", "nothing else",
      "not fall below", "(no|not) .. (less|lower) than .. (WTE|post|posts|#)", "ring fence~", "ring fenc~",
      "protected (funding|time|capacity|budget|post|resource|money|WTE)+", "protected",
      "(not|never) (be)? (redeployed|diverted|moved|used for|withdrawn|vired|reduced)",
      "may not be (redeployed|moved|used|diverted|reduced|withdrawn)", "dedicated (WTE|session|capacity|psycholog~|mental)+",
      "minimum (of|WTE|staffing|establishment|number)", "earmark~", "MHIS", "mental health investment standard",
      "(spend|investment|money|budget|posts) .. (not fall|no lower|shall not fall|maintained)", "separately reported",
      "reported separately", "floor", "safeguarded", "without .. (consent|agreement|approval) .. (commissioner|partners|both)",
      "(may|must|shall|can|will) not be (left empty|lent out|left vacant|frozen|spent|cut|reassigned|merged)", "(to)? (stay|stays|kept|remain) filled", "set aside for", "(not|never) .. (without|unless) .. (consent|agreement|approval|writing|written|saying)", "whatever else is cut", "one in (every)? # .. (post|posts)", "guaranteed (sum|posts|minimum|share|WTE)", "(posts|post|sum|money) .. (fixed|guaranteed|kept|maintained) (for|at|throughout)", "may not be used for (any other|anything|other)", "for no other purpose", "solely for", "exclusively for",
      "(at least|no fewer than|minimum of|not fewer than) # .. (WTE|posts|practitioners|nurses|workers|sessions)", "(consent|agreement|approval) before (moving|redeploying|using|changing|reducing)", "(kept|reserved|guaranteed|fixed|assured) for", "dedicated time", "written into job plans", "(is|are) not allowed", "no (post|posts|money|sum|hours) .. (moved|lost|cut|reduced|used)", "(guaranteed|assured) (for|throughout|over) the", "(fixed|set) (sum|share|proportion|percentage)", "(report|reported|reports) both",
    ],
  },
  redeploy: {
    say: [
      "(as|where|wherever|when) .. pressures (demand|require|dictate|allow)", "as (managers|leads|the lead) see fit",
      "wherever (they are)? needed", "flexibl~", "redeploy~", "deploy~", "vire", "virement", "discretion", "operational pressure+",
      "system pressure+", "winter", "free to (deploy|move|use)", "where needed most", "irrespective of organisational", "non recurrent",
      "one off (funding|money)",
      "(assign|assigns|assigned|reassign~|move|moves|moved|moving|redirect~|switch|switched|transfer|transferred|send|sent|used|use|lend|lent|borrow~|second|pulled|diverted|divert|release|released|put) .. (to|on|for|into) (other|another|any other|general|wherever|discharge|cover|support|different|whatever) .. (work|dut~|task|role|service|team|ward|shift|area|discharge|area|line|purpose)+", "(cover|covers|covering|fill|fills|backfill) .. (shift|shifts|gap|gaps|vacanc~|rota|nursing|nurse|ward)", "(to|for) other (work|dut~|purpose|task|service|use)+", "(move|moved|moves|switch|shift) (money|funds|sums|posts|staff|resource|resources) (between|across|from|to|among)", "(when|where|if|as) .. (beds|pressure|pressures|demand|escalation|winter|flow) .. (short|high|require|requires|rise|rises|tight|allow)", "as (it|they|he|she|the provider|the manager|managers) (see|sees|saw|think|thinks|judge|judges) (fit|best|right)", "(period|periods) of (escalation|pressure|surge)", "(escalation|surge) (level|plan|status|period|protocol)+", "OPEL", "any (member|post|staff) .. (may|can|will) be (used|moved|asked|assigned)",
      "(direct|directed) .. to any (duty|work|task)", "any (duty|duties)", "first call on", "(reshape|change|vary|flex) (the)? skill mix", "winter (money|monies|funding)",
      "(asked|called on|called upon|expected|required|free|available) to .. (whatever|other|cover|wherever|any|different)", "(convert|converted|re profiled|repurposed|reprofiled|reallocate|reallocated|re allocate|absorbed|subsumed|swapped|traded|redirected|pooled with) .. (to|into|in|by|from|for)", "(offset|offsets|offsetting|balance|plug|cover|meet|fund) .. (pressure|pressures|deficit|overspend|gap|shortfall|overspends)", "(whatever|wherever) .. (pressing|needed|busiest|short|greatest)", "(given over|turned over|put towards|lent) to", "(single|one) rota", "(filled|deployed|used|recruited) according to", "vacanc~ .. (held|frozen|filled according|converted)", "(underspend|underspends|slippage|savings) .. (return|returned|returns|used|retained|reinvested|offset|pooled)", "at (its|their|his|her|the) (own)? discretion", "funded (for|until|to) .. (only|from)", "(fixed|short) term", "pilot (money|funding)", "twelve months only", "time limited",
    ],
  },
} satisfies Readonly<Record<string, Lexeme>>;
