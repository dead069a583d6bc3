/** Words that would tell of a state of mind at a door, and ask it of nobody. Patterns; data only. */

/** Figures are collected, care is optimised, a place is the better one for somebody: no state of mind is meant. */
export const ofOtherThings = [
  "(data|information|blood|bloods|samples|evidence|figures|feedback|specimen|specimens|statistics) (is|are|was|were|to be|being)? collected",
  "collected (by|on|from|in|at|for|as|each|every|monthly|quarterly|through|and (reported|analysed|sent))",
  "(mental|psychological|physical|emotional) (health)? needs (to be)? (assessed|met|identified) and (treated|met|addressed)",
  "(cancer|leukaemia|lymphoma|arthritis|colitis|disease) (is)? in remission", "able to accept (referrals|people|patients|new|any|you|requests)",
  "sure (that)? (they|he|she|you) (want|wants)", "(support|supported|help|helped|encouraged|enabled) .. to engage with",
  "(care|health care|healthcare|support|services|pathway|delivery|use|access) (is|are)? (to be|being)? optimised",
  "(team|service|ward|hospital|unit|home|is|are|be) the (better|right|best) place",
  "(the|a) (better|right|good|best) place (for|to (be|stay|live|receive|get|have|treat|care|meet|see|go))",
] as const;

/** Said of staff, of things or of plans, or asked of nobody. */
export const askedOfNobody = [
  "acceptance and commitment", "(medically|clinically|physically|haemodynamically) stable enough", "non compliant", "discharged (by|from) (the)? (parent|treating|medical|surgical|acute|ward) (team|side|ward)",
  // Another team accepts, and a place is right.
  "(team|service|ward|provider|unit|home|practice|crew)+ (has|have) (accepted|agreed|taken|booked|arranged|confirmed)", "(ward|service|team|unit|hospital|home|clinic) is (not)? the right place",
  // Rent, fares and fees, and the papers of a tenancy: what living or coming somewhere costs.
  "(must|should|shall|will|need to|needs to|have to|has to)? (also)? (be)? (able and)? (willing|prepared|ready|happy|able|agree) (and able)? to (accept|meet|pay|cover|contribute|afford|sign|take on|fund) .. (financial|rent|cost|costs|charge|charges|fee|fees|deposit|tenancy|occupancy|lease|licence agreement|terms and conditions|fares|fare|travel|council tax|bills|service charge)",
  "(must|should|shall|will|need to|needs to|have to|has to)? (also)? (be)? (able and)? (willing|prepared|happy|able) to (travel|relocate|move|be visited|have visitors|be contacted|accept (a|an|any) (appointment|venue|male|female|virtual|video|telephone))",
  // Helped to do so, not asked to; and a purpose that is a danger.
  "(help|helps|helped|helping|support|supports|supporting|encourage|encourages) (people|them|patients|him|her|someone|somebody|everyone|anyone|clients|residents|you|each other) (to|who)? (get|stick|keep|stay|prove|show|turn up|commit|come|cut|reduce|stop|moderate|bring down|prepare)", "(they|people|patients|patient|person|who|he|she|you)? (is|are) serious (in|about) (their|his|her)? (intent|intention|plan|plans|wish|wanting) to (end|die|harm|kill|hurt|take)",
  "(not|never|to|will|can|cannot|we|team|service|only) accept (people|patients|those|anyone|anybody|referrals|women|men|adults|children)", "able to manage (the|stairs|steps|a|an|their (own)? (personal|medicines|oxygen|insulin))",
  "(declared|deemed|passed|found|certified) fit (to (drive|work|fly|return|travel|exercise|play)|for (driving|exercise|work))", "(to|at|in|find|finds|reach|reaches) the right place (at|for|first|sooner|quickly|and|the|when)",
  "(left|leave|leaves|leaving|completed|finished|end|ends) (treatment)? (drug|alcohol) free",
  "stable enough for (therapy|rehabilitation|treatment|surgery|exercise|discharge|home|transfer|anaesthetic|chemotherapy)", "(connection|broadband|signal|network|power supply|temperature|housing|platform|sugars|glucose|blood pressure|weight) (must|shall|should|has to|needs to|is|are|be) (be)? (stable|steady|settled)",
  "(bidder|tenderer|supplier|contractor|staff|employee|candidate for|postholder|post holder|worker|nurse|volunteer|applicants for the post|the provider|trainee)+ (must|need|needs|shall|should|will|are|is|have to|has to|who) .. (to be|be|have|show|demonstrate|possess|display|stay)",
  "(motivated|resilient|committed|enthusiastic|reliable|self motivated) (and (motivated|resilient|committed|enthusiastic|reliable))? (physio~|nurse|therapist|psychologist|colleague|individual to join|person to join|team player|candidate|doctor|dietit~|manager|practitioner|worker|clinician)",
  "looking for (a|an) .. (physio~|nurse|therapist|psychologist|manager|practitioner|lead)", "social value", "(no|not|nobody|none) .. (has|have) to (be|feel|show|prove)", "at whatever point",
  "of no interest", "(come|coming|get|getting|help) off (drink|drugs|alcohol)", "by the end (of)? .. (should|will|able|more)",
  "workforce is stable", "do not have to (feel|be)", "supervisors motivated", "financially stable", "clinically stable",
  "commitment to .. (plan|policy|strategy|value|values|agenda|improvement|quality|equality|diversity|sustainability|standards|safeguarding|safety|research|training|development|partnership|contract|parity|working|co production|principles|outcomes|vision)",
  "(be|is|are|been) determined", "(must|should|shall|need to|needs to|has to|have to|required to|expected to|able to) be .. determin~", "abstinent from (smoking|tobacco|nicotine)",
  "(smoking|tobacco) abstinence", "abstinence from (smoking|tobacco)",
  "licensed .. motivated", "NICE .. motivated", "medicine .. motivated", "by the end of the (programme|course|group)",
  "(workforce|staff|team|provider|nurse|worker|practitioner|candidate|volunteer|employer|partner|participant organisation|tenderer|bidder)+ .. (motivated|committed|willing|ready|prepared|engaged)",
  "(motivated|committed|stable) (and (motivated|committed|stable|skilled))? (workforce|staff|team)",
  "ready to (discuss|respond|go|use|leave|be discharged)", "ready for",
  "wish to (discuss|see|speak|complain|bring|self refer|know|be)",
  "want to (talk|speak|know|see|bring|discuss|live|do|be heard|come)",
  "(do|does|did|will|shall|need) not (need|have) to (be|have|show|prove|feel|commit|attend|sign|agree|promise|complete|want|engage) .. (commit|attend|sign|whole|all|every|agreement|course|programme|motivated|ready)+",
  "(do|does|did|will|shall|need) not (need|have) to (be|have|show|prove|feel|commit|attend|sign|agree|promise|engage)",
  "willing to (be (photographed|filmed|recorded|contacted|interviewed|observed|named)|share|help|learn from|accept the referral|support|act)", "accept~ .. (referral|patient|people)+",
  "without (a|any)? (commitment|promise|pledge)", "financial commitment",
  "commitment (of|from|by) (the)? (board|provider|partner|organisation|commissioner|trust|ICB)+",
  "(provider|board|partner|trust|ICB|organisation|commissioner)+ .. commitment", "agree to (share|disagree)",
  "(whether|if|until|when|as) .. (ready|willing) to (talk|share)",
] as const;
