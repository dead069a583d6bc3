import { phrases } from "../language/shapes.ts";
import { noncompliance } from "../lexicon/framing/noncompliance.ts";
import { anyDocument } from "../lexicon/profiles.ts";
import { adaLanguage } from "../sources/ada-language.ts";
import { kf2016 } from "../sources/kings-fund-2016.ts";
import { languageMatters } from "../sources/language-matters.ts";
import { lloyd2018 } from "../sources/diabetic-medicine-2018.ts";

export default phrases({
  title: "Words that blame people for not following treatment",
  severity: "warning",
  cites: [adaLanguage.adherence, languageMatters.collaborative, lloyd2018.judging, kf2016["basics.communication"]],
  appliesTo: anyDocument,
  message: "“{text}” judges people for how they manage treatment.",
  advice: "Say what happened, and have staff ask what gets in the way.",
  avoid: noncompliance,
  ofPeople: true,
  notes: "Compliance of providers, contracts, devices and lungs is left alone.",
  examples: {
    flags: [
      "Smokers who [[persistently disregard this advice]] will be told that a stent may not help.",
      "[[Non-compliant patients]] will be discharged.",
      "Patients who [[fail to attend]] twice lose their place.",
      "There is often [[poor compliance with]] insulin.",
      "At the second check those still [[not using the mask as they were told]] hand it back.",
      "Some residents [[cannot be relied on with their own tablets]].",
      "Anyone who [[refuses to engage]] is discharged.",
      "Anyone who [[won't play ball]] is written to.",
      "Staff will ensure [[compliance with the agreed treatment plan]].",
      "Where a [[patient does not comply]], the GP is told.",
      "[[Smokers who stubbornly will not quit]] are told again.",
      "Patients who, as set by their individual practice, have [[failed to lose weight]] are not referred.",
      "Patients known to the service who [[refuse to engage]] are closed.",
      "This policy covers [[non-compliance with treatment]] by service users.",
      "[[Compliance with the recovery plan]] is looked at with the patient.",
      "## Description\n\nThe nurse [[checks compliance]].",
    ],
    passes: [
      "Communication with patients will be good.",
      "Vehicles without a permit are refused entry. Repeated non-compliance leads to withdrawal of the permit.",
      "Providers found in non-compliance will be fined.",
      "A caesarean is not refused to a woman who asks for one.",
      "Provider non-compliance with the contract will lead to a notice.",
      "The service works in compliance with NICE NG28.",
      "Lung compliance was reduced.",
      "Our hub is expected to show compliance with the pregnancy prevention programme for such medicines.",
      "People who refuse consent to be filmed are assessed in person.",
      "People who are not taking medicines as prescribed are asked what gets in the way.",
      "If the provider fails to meet the standard, the commissioner will write.",
      "Staff who fail to sign in or who refuse to attend fire training are spoken to.",
      "Devices that fail to transmit for two days lead to a call to the patient.",
      "You have the right to:\n\n- refuse to take part in trials\n- see another patient's doctor",
      "## Words we avoid\n\n- non-compliant patient\n- refused to engage",
      "A patient labelled “non-compliant” may not be able to pay the bus fare.",
      "Nobody is refused treatment for coming late.",
      "## Governance\n\nThe committee checks compliance.",
      "The Trust is required to comply with the oxygen policy.",
    ],
  },
});
