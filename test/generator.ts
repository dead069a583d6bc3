/** Service specifications of any length, the same for the same seed: for speed, growth and memory, not for what is found in them. */

export interface Wanted {
  readonly words: number;
  readonly seed?: number;
  readonly format?: "markdown" | "text";
}

type Pick = <T>(list: readonly T[]) => T;

/** mulberry32: small, seeded, good enough to vary words. */
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const slots: Readonly<Record<string, readonly string[]>> = {
  place: ["Wrenbury", "Ashcombe", "Market Loxley", "Tarn Valley", "Saltmere", "Hallow Bridge", "North Fenwick", "Oldmoor"],
  service: ["community diabetes service", "heart failure service", "respiratory service", "pulmonary rehabilitation service", "falls and frailty team", "musculoskeletal service", "stroke rehabilitation team", "chronic kidney disease clinic"],
  condition: ["diabetes", "heart failure", "COPD", "asthma", "chronic kidney disease", "arthritis", "stroke", "long-term pain", "epilepsy"],
  mind: ["depression", "anxiety", "low mood", "severe mental illness", "emotional distress", "psychological needs", "mental health problems", "dementia", "alcohol dependence"],
  who: ["The Provider", "The Commissioner", "The lead nurse", "The multidisciplinary team", "The service", "Each clinic", "The practice", "The care co-ordinator"],
  duty: ["shall", "will", "must", "should", "is expected to", "will aim to", "may", "shall, where possible,"],
  act: ["review each care plan with the person", "record blood pressure, weight and smoking status", "offer structured education within 12 weeks", "send a discharge letter within 24 hours", "agree goals with the person and their carer", "carry out a medicines review", "arrange retinal screening", "see urgent referrals within two working days", "keep an up-to-date register", "offer a home visit to people who cannot travel"],
  mindAct: ["ask about mood and worry at every review", "offer PHQ-9 and GAD-7 where distress is found", "refer to NHS Talking Therapies with the person's agreement", "hold a joint clinic with the liaison psychiatry team", "train all staff in brief psychological support", "consider the person's mental health where appropriate", "signpost people to a wellbeing leaflet", "work with the community mental health team on one shared care plan"],
  staff: ["a consultant physician", "two specialist nurses", "a dietitian", "a clinical psychologist for two sessions a week", "a physiotherapist", "a pharmacist", "a peer support worker", "an administrator", "a podiatrist"],
  number: ["5%", "10%", "75%", "80%", "95%", "120", "1,450", "six", "twelve", "£48,000"],
  share: ["5%", "10%", "one in four", "a third", "more than half"],
  when: ["each quarter", "within 18 weeks", "by 31 March 2027", "every month", "at each contract review", "within five working days", "once a year", "from the first visit"],
  measure: ["HbA1c at or below target", "emergency admissions per 1,000", "PHQ-9 change at six months", "patient experience score", "EQ-5D-5L index", "length of stay", "WEMWBS before and after", "did-not-attend rate", "exacerbations per patient", "foot checks completed"],
  refused: ["are under 18 years of age", "are registered with a practice outside the area", "need urgent hospital care", "have a primary diagnosis of severe mental illness", "misuse drugs or alcohol", "have dementia and no carer", "are already under the care of the specialist centre", "have unstable angina", "are unable to engage with the programme"],
  group: ["people with {condition}", "carers", "people who live with {mind}", "older people", "people from ethnic minorities", "people with a learning disability", "young adults", "people in care homes"],
};

const sentences: readonly string[] = [
  "{who} {duty} {act} {when}.",
  "{who} {duty} {act}, and {duty} {act} {when}.",
  "{who} {duty} {mindAct}.",
  "About {share} of adults in {place} live with {condition}, and many of them also live with {mind}.",
  "{group} told us that they wait too long and have to tell their story more than once.",
  "In {place} the number of emergency admissions for {condition} rose by {share} in three years.",
  "The {service} is open from 9am to 5pm, Monday to Friday, except on bank holidays.",
  "Where {mind} is suspected, the Provider {duty} {mindAct} and record what was agreed.",
  "People with {condition} and {mind} have worse outcomes than people with {condition} alone (see section 2.3).",
  "Referrals are accepted from general practice, from hospital and from {group} themselves.",
  "Staff include {staff}, {staff} and {staff}.",
  "{who} {duty} meet the standards of NICE guidance (NG28, CG91) and report exceptions {when}.",
  "The contract price is {number} for each completed pathway; it is reviewed {when}.",
  "No one {duty} be refused because of {mind} alone.",
  "“I was never asked how I was coping,” said one member of the group in {place}.",
  "The programme was designed with {group}, who met {when} and are paid for their time.",
];

const headings: readonly (readonly [string, readonly string[]])[] = [
  ["Population needs", ["National and local context", "Evidence base"]],
  ["Outcomes", ["NHS Outcomes Framework domains", "Locally defined outcomes"]],
  ["Scope", ["Aims and objectives", "Service description and care pathway", "Population covered", "Acceptance and exclusion criteria", "Interdependence with other services"]],
  ["Applicable service standards", ["National standards", "Workforce and training", "Safeguarding"]],
  ["Quality requirements", ["Indicators and thresholds", "Reporting"]],
  ["Engagement and co-design", ["People with lived experience", "Equality"]],
  ["Location of provider premises", ["Opening times", "Information governance"]],
];

export function specification({ words, seed = 1, format = "markdown" }: Wanted): string {
  const next = random(seed);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)]!;
  const markdown = format === "markdown";
  const lines: string[] = [];
  let written = 0;
  const add = (line: string): void => {
    lines.push(line);
    for (let at = 0, inside = false; at < line.length; at++) {
      const word = line.charCodeAt(at) > 32;
      if (word && !inside) written++;
      inside = word;
    }
  };
  const block = (...parts: readonly string[]): void => {
    parts.forEach(add);
    lines.push("");
  };
  const fill = (pattern: string): string => pattern.replace(/\{(\w+)\}/g, (_, slot: string) => fill(pick(slots[slot]!)));
  const filled = (pattern: string): string => {
    const text = fill(pattern);
    return text[0]!.toUpperCase() + text.slice(1);
  };
  const heading = (level: number, number: string, text: string): void => block(markdown ? `${"#".repeat(level)} ${number} ${text}` : level === 2 ? `${number}. ${text.toUpperCase()}` : `${number} ${text}`);
  const paragraph = (): void => block(Array.from({ length: 3 + Math.floor(next() * 4) }, () => filled(pick(sentences))).join(" "));
  const list = (lead: string, item: string): void => block(lead, ...(markdown ? [""] : []), ...Array.from({ length: 4 + Math.floor(next() * 5) }, () => `${markdown ? "-" : "•"} ${filled(item)}`));
  const table = (): void => {
    const rows = Array.from({ length: 4 + Math.floor(next() * 5) }, () => ["{measure}", "{number}", "{when}", "{who}"].map(filled));
    if (markdown) block("| Outcome | Threshold | Reported | Who |", "| --- | --- | --- | --- |", ...rows.map((row) => `| ${row.join(" | ")} |`));
    else block("Outcome\tThreshold\tReported\tWho", ...rows.map((row) => row.join("\t")));
  };

  const place = pick(slots["place"]!);
  block(markdown ? `# Service specification: ${place} ${pick(slots["service"]!)}` : `SERVICE SPECIFICATION: ${place} ${pick(slots["service"]!)}`);
  block(`This service specification sets out what the ${place} integrated care board asks of the Provider.`);
  for (let section = 0; written < words; section++) {
    const [name, parts] = headings[section % headings.length]!;
    heading(2, `${section + 1}`, name);
    for (const [at, part] of parts.entries()) {
      if (written >= words) break;
      heading(3, `${section + 1}.${at + 1}`, part);
      for (let left = 1 + Math.floor(next() * 3); left > 0 && written < words; left--) paragraph();
      if (part.startsWith("Acceptance")) list("The service does not accept people who:", "{refused};");
      else if (part.includes("utcomes") || part.startsWith("Indicators")) table();
      else if (next() < 0.5) list("The Provider shall:", pick(["{act};", "{mindAct};", "{act} {when};"]));
    }
  }
  return `${lines.join("\n")}\n`;
}
