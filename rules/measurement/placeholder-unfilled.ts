import { flag, rule, unsourced } from "../language/rule.ts";
import { place } from "../language/statement.ts";
import { commissioning } from "../lexicon/profiles.ts";

export default rule({
  title: "Template text still to be filled in",
  severity: "warning",
  otherwise: { info: "where a decision is left open in words, such as “to be confirmed”" },
  cites: unsourced,
  appliesTo: commissioning,
  ofPages: true,
  message: "“{text}” still waits to be filled in.",
  advice: "Fill in what only you can know, or take it out. Until then nothing is promised in that sentence.",
  *check({ statements, document }) {
    const said = new Set<number>();
    for (const statement of statements) {
      if (!statement.placeholder || said.has(statement.section.id)) continue;
      said.add(statement.section.id);
      const span = place(statement, statement.placeholder);
      // A decision that is still open is said quietly; a bracket left from a template is a slip.
      yield flag(span, /^[[<{_.…]/.test(document.text.slice(span.start, span.end)) ? {} : { severity: "info" });
    }
    // "[Insert name of commissioner]" alone: nothing else reads it, so that it would stay unsaid.
    for (const { zone, section, content, end } of document.blocks) {
      if (zone !== "prompt" || said.has(section) || !/^[*_\s]*[[<]/.test(document.text.slice(content, end))) continue;
      said.add(section);
      yield flag({ start: content, end });
    }
  },
  notes: "Said once a section. Where an unfilled clause is all there is for something required, it is said at that rule's severity instead.",
  examples: {
    profile: "ltc",
    flags: [
      "## Outcomes\n\nThe Provider shall report the proportion who improve (target [[[ ]]]%).",
      "## Training\n\nStaff shall be trained within [[[insert number]]] months.",
      "## Governance\n\nThe lead is [[to be confirmed]].",
      "## Contact\n\n[[<NAME OF PHARMACY>]]",
      "## Commissioner\n\n[[[Insert name of commissioner]]]",
      "## Hours\n\nOpening hours: [[to be agreed]].",
    ],
    passes: [
      "## Outcomes\n\nThe target is 60% [1].",
      "## Outcomes\n\nSee the [outcomes framework](https://example.org/outcomes).",
      "A patient said: “We [the panel] want to be asked.”",
      "The team [nurses and therapists] meets weekly, and the target is 80% [baseline 62%].",
      "- [x] Domain 1 applies",
      "Smoking status is to be confirmed with a breath test.",
      "Two visits are planned to allow the whole review to be completed.",
    ],
  },
});
