/**
 * What is used of retext-equality: each of its rules is either kept, with wording of ours, or off for a reason.
 * Its own suggestions are not used: they are American, and many do not fit in the place of the words they are about.
 */

export interface Wording {
  /** Takes the place of the words as they stand. */
  readonly swap?: string;
  /** Where the sentence has to change: what to write, quotation marks included. */
  readonly write?: string;
  /** Phrases of the same rule that are not used, since they mean something else here or are said by another rule. */
  readonly without?: readonly string[];
  /** Other spellings to look for: what one word is to retext-equality may be written with a hyphen. */
  readonly also?: readonly string[];
  /** Longer phrases in which it is no fault, in the pattern language of the lexicon. */
  readonly except?: readonly string[];
}

const learning = "“people with a learning disability”";
const intersex = "“intersex person” or “person with a difference in sex development”";

export const kept: Readonly<Record<string, Wording>> = {
  // Disability and health
  ablebodied: { swap: "non-disabled", also: ["able bodied"] },
  addict: { write: "“person who uses drugs”", without: ["addict"] },
  addicts: { write: "“people who use drugs”", without: ["addicts"] },
  "aids-victim": { write: "“person with HIV”" },
  alcoholic: { write: "“person with an alcohol problem”", without: ["alcoholic"] },
  bedlam: { write: "“mental health hospital”, or “disorder” where that is meant", without: ["bedlam"] },
  "birth-defect": { swap: "congenital condition" },
  deafmute: { write: "“deaf”, or “Deaf people who use British Sign Language”", also: ["deaf mute"] },
  dwarf: { write: "“person with restricted growth”", without: ["small person"] },
  gimp: { write: "“disabled person”, or “badly affected” where nobody is meant" },
  handicapped: { write: "“disabled”, or “people with a learning disability” where that is meant" },
  "handicapped-parking": { swap: "accessible parking" },
  harelip: { swap: "cleft lip" },
  harelipped: { write: "“person with a cleft lip”" },
  hermaphrodite: { write: intersex },
  hermaphroditic: { write: intersex },
  idiot: { write: learning },
  insomniac: { write: "“person with insomnia”" },
  insomniacs: { swap: "people with insomnia" },
  "intellectually-disabled": { write: learning },
  "intellectually-disabled-people": { swap: "people with a learning disability" },
  "learning-disabled": { write: learning },
  mongoloid: { write: "“person with Down's syndrome”" },
  "multiple-sclerosis-victim": { write: "“person with multiple sclerosis”" },
  retard: { write: learning, without: ["short bus"], except: ["growth retarded", "(developmentally|growth) retarded (fetus|foetus)+"] },
  retards: { write: learning },
  "sanity-check": { swap: "check" },
  senile: { write: "“person with dementia”", without: ["senile"] },
  sociopath: { write: "“person with a personality disorder”" },
  sociopaths: { write: "“people with a personality disorder”" },
  special: { write: "“disabled”, or “with additional needs”", without: ["challenged", "special"], except: ["special needs (school|register|dentistry|trust)+"] },
  "stroke-victim": { write: "“person who has had a stroke”" },
  stutterer: { write: "“person who stammers”" },
  "suffers-from-disabilities": { write: "“disabled people”, or “people with …” and what it is" },
  "suffers-from-md": { write: "“person with muscular dystrophy”" },
  "victim-of-polio": { write: "“person who has had polio”", without: ["infantile paralysis"] },
  "wheelchair-bound": { write: "“wheelchair user” or “uses a wheelchair”" },
  // Sex, gender and sexuality
  heshe: { write: "“trans person”, or the word the person uses" },
  homosexual: { write: "“gay”, “lesbian” or “bisexual”" },
  "homosexual-couple": { swap: "same-sex couple" },
  "homosexual-marriage": { swap: "same-sex marriage" },
  "homosexual-relations": { write: "“same-sex relationship”" },
  "gay-lifestyle": { write: "“lesbian, gay and bisexual people”" },
  "maiden-name": { swap: "previous surname" },
  "sex-change-operation": { swap: "gender reassignment surgery" },
  sexchange: { swap: "gender reassignment" },
  "sexual-preference": { swap: "sexual orientation" },
  tranny: { write: "“trans person”, or the word the person uses" },
  transgendered: { swap: "transgender" },
  transgenders: { swap: "transgender people" },
  transvestite: { write: "“person who cross-dresses”, or the word the person uses" },
  // Race and origin
  nonwhite: { write: "the ethnic groups that are meant, or “people from ethnic minorities”" },
  oriental: { write: "“East Asian”, or the country that is meant" },
  orientals: { write: "“East Asian people”, or the country that is meant" },
  blacklist: { swap: "blocked list" },
  blacklisted: { swap: "blocked" },
  blacklisting: { swap: "blocking" },
  whitelist: { swap: "allowed list" },
  whitelisted: { swap: "allowed" },
  whitelisting: { swap: "allowing" },
  // Work and office named as a man's or a woman's
  "cameraman-camerawoman": { swap: "camera operator" },
  "cameramen-camerawomen": { swap: "camera operators" },
  "chairman-chairwoman": { swap: "chair" },
  "chairmen-chairwomen": { swap: "chairs" },
  "chick-cop-policeman": { swap: "police officer" },
  "clergyman-clergywoman": { swap: "member of the clergy" },
  "clergymen-clergywomen": { swap: "members of the clergy" },
  "committee-man-committee-woman": { swap: "committee member" },
  "delivery-boy-delivery-girl": { swap: "courier" },
  "fireman-firewoman": { swap: "firefighter" },
  "firemen-firewomen": { swap: "firefighters" },
  "handyman-handywoman": { write: "“handyperson” or “skilled worker”" },
  "handymen-handywomen": { write: "“handypeople” or “skilled workers”" },
  housewife: { swap: "homemaker" },
  housewives: { swap: "homemakers" },
  "janitor-janitress": { swap: "cleaner", without: ["janitor"] },
  "janitors-janitresses": { swap: "cleaners", without: ["janitors"] },
  "lady-doctor": { write: "“doctor”, or “female doctor” where people may choose one" },
  "layman-laywoman": { swap: "lay person" },
  "laymen-laywomen": { swap: "lay people" },
  "man-a-desk": { swap: "staff a desk" },
  "man-in-the-street": { write: "“members of the public”" },
  "man-the-phones": { swap: "answer the phones" },
  manhour: { swap: "staff hour" },
  manhours: { swap: "staff hours" },
  mankind: { swap: "humankind" },
  manmade: { swap: "artificial", also: ["man made"] },
  manned: { swap: "staffed" },
  manpower: { swap: "staffing", also: ["man power"] },
  "middleman-middlewoman": { swap: "go-between" },
  "middlemen-middlewomen": { swap: "go-betweens" },
  "office-girls": { swap: "administrative staff" },
  "policemen-policewomen": { swap: "police officers" },
  "postman-postwoman": { swap: "postal worker" },
  "postmen-postwomen": { swap: "postal workers" },
  "repairman-repairwoman": { swap: "technician" },
  "repairmen-repairwomen": { swap: "technicians" },
  "salaryman-salarywoman": { swap: "business person" },
  "salarymen-salarywomen": { swap: "business people", without: ["career girl", "career woman"] },
  "saleslady-salesman": { swap: "salesperson" },
  "salesmen-saleswomen": { swap: "salespeople" },
  "serviceman-servicewoman": { swap: "member of the armed forces" },
  "servicemen-servicewomen": { swap: "members of the armed forces" },
  "spokesman-spokeswoman": { swap: "spokesperson" },
  "spokesmen-spokeswomen": { swap: "spokespeople" },
  "sportsman-sportswoman": { swap: "sportsperson" },
  "sportsmen-sportswomen": { swap: "sportspeople" },
  unmanned: { swap: "unstaffed", except: ["unmanned (aerial|aircraft|vehicle+|drone+)"] },
  "workmen-workwomen": { swap: "workers" },
};

const ids = (list: string): readonly string[] => list.trim().split(/\s+/);

export const off: readonly { readonly why: string; readonly rules: readonly string[] }[] = [
  {
    why: "said by condition-as-identity, suicide-language or stigmatising-mh-language",
    rules: ids("bipolar commit-suicide committed-suicide depressed epileptic failed-suicide manic nuts ocd psychotic schizo suicide-note suicide-pact"),
  },
  {
    why: "the plain, British or clinical word for a condition, a body or a service (“disabled” and “an invalid sample” among them)",
    rules: ids(`
      add amputee asylum barren binge bony buckteeth downs-syndrome dyslexic family-burden hang hearing-impaired insomnia invalid lame
      maternal-paternal maternity-paternity midwife moan moaning panic-attack paraplegic quadriplegic rehab rehab-center sane
      spastic spaz stammering tourettes-syndrome victim-of-an-injury victim-of-injuries`),
  },
  {
    why: "says which sex or which relative is meant, and in care that matters",
    rules: ids(`
      aunt-uncle aunts-uncles boy-girl boyfriend-girlfriend boyfriends-girlfriends boyhood-girlhood bride-groom brother-sister brothers-sisters
      dad-mom dads-moms daughter-son daughters-sons females-males femininity-manliness gal-guy gals-man godfather-godmother gramps-granny
      granddaughter-grandson granddaughters-grandsons grandfathers-grandmothers he-she her-him herself-himself husband-wife husbands-wives
      manhood-womanhood nephew-niece nephews-nieces stepbrother-stepsister stepbrothers-stepsisters stepdad-stepmom stepfathers-stepmothers
      widow-widower working-wife`),
  },
  {
    why: "an office, rank, honour or surname as it stands on official paper",
    rules: ids(`
      alderman-alderwoman aldermen-alderwomen alumna-alumnus alumnae-alumni councilman-councilwoman councilmen-councilwomen dame-lord dames-lords
      executrix fellowship foreman-forewoman foremen-forewomen islamist islamists king-queen kings-queens mrs- ombudsman-ombudswoman ombudsmen-ombudswomen prince-princess
      princes-princesses showman-showwoman showmen-showwomen special-olympians workman-workwoman`),
  },
  {
    why: "an ordinary word of contracts, estates, data and organisation, or an abbreviation (“hosted by”, “landlord”, “master's degree”, BI)",
    rules: ids(`
      bi bugreport dummy grandfather-clause grandfathered grandfathering hero-heroine heroes-heroines host-hostess hostesses-hosts
      landladies-landlords landlady-landlord master master-key master-of-ceremonies master-plan master-the-art masterful mastermind masterpiece
      masterplan masters masterstroke slave slaves steward-stewardess stewardesses-stewards workmanship`),
  },
  {
    why: "about plain style, not about people",
    rules: ids("basically clearly easy everyone-knows just obvious of-course simple sophisticated-culture sophisticated-technology straightforward"),
  },
  {
    why: "respectful people disagree, or the word is used by those it names",
    rules: ids("bathroom-bill born-a-man born-a-woman father-tongue-mother-tongue gay-agenda gay-rights gender-pronoun gyp latino transgenderism"),
  },
  {
    why: "an idiom or figure of speech that is not about people here, or an insult to nobody in particular",
    rules: ids(`
      ancient-man average-housewife average-man average-working-man brotherhood-of-man brotherhood-sisterhood common-girl-common-man cretin daft deaf-to dumb
      father-of-* fatherland-motherland forefather-foremother forefathers-foremothers founding-father ghetto indian-country indian-give industrial-man
      insanely kingmaker-queenmaker kingsize-queensize ladylike like-a-man long-time-no-see madman madmen maiden maiden-flight maiden-race
      maiden-speech maiden-voyage make-*-great-again man-enough man-of-action man-of-letters man-of-the-land man-of-the-world man-the-booth
      man-the-fort maniac mans-best-friend mansized-task men-of-science modern-man motherly natives-are-restless no-mans-land off-reserve
      on-the-warpath oneupmanship own-man-own-woman powwow pull-the-trigger savage sportsmanlike sportsmanship statesmanlike
      superman-superwoman supermen-superwomen tax-man too-many-chiefs totem tradesmans-entrance tribe unmanly-unwomanly wacko`),
  },
  {
    why: "of other countries, times and trades: never in such a document, and each would be one more word to look for",
    rules: ids(`
      actor-actress actors-actresses aircrewwoman-airman aircrewwomen-airmen assemblyman-assemblywoman authoress aviatrix blackhat
      bogeyman-bogeywoman bogieman-bogiewoman bogiemen-bogiewomen bondsman-bondswoman bondsmen-bondswomen boogeyman-boogeywoman
      boogieman-boogiewoman boogiemen-boogiewomen boyish-girly calendar-girl call-girl cattleman-cattlewoman cattlemen-cattlewomen
      caveman-cavewoman cavemen-cavewomen churchman congressman-congresswoman congressmen-congresswomen countryman-countrywoman
      countrymen-countrywomen cowboy-cowgirl cowboys-cowgirls doorman-doorwoman doormen-doorwomen english-master englishmen eskimo eskimos
      feminin-manly fisherman-fisherwoman fishermen-fisherwomen frenchmen freshman freshmen-freshwomen
      front-men,-frontmen-front-women,-frontwomen frontman,-front-man-frontwoman,-front-woman garbageman-garbagewoman
      garbagemen-garbagewomen hangman-hangwoman hangmen-hangwomen henchman-henchwoman henchmen-henchwomen housemaid
      insurance-man-insurance-woman insurance-men-insurance-women journeyman-journeywoman journeymen-journeywomen leading-lady
      marksman-markswoman marksmen-markswomen milkman-milkwoman milkmen-milkwomen newsman-newswoman newsmen-newswomen
      nobleman-noblewoman noblemen-noblewomen pinoys poetess railwayman sandman-sandwoman sandmen-sandwomen spaceman-spacewoman
      spacemen-spacewomen statesman-stateswoman stockman usherette waiter-waitress waiters-waitresses watchman-watchwoman
      watchmen-watchwomen weatherman-weatherwoman weathermen-weatherwomen whitehat wifebeater
      woman-lawyer woman-painter`),
  },
  {
    why: "slurs no draft holds, some of which are also ordinary words or names",
    rules: ids("fag goy hymie japs libtard redskin redskins spade towel-heads"),
  },
];
