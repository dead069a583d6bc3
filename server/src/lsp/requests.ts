/** Answers to what only our own client asks: rule pages, kinds of document, a new specification, a first configuration. */
import type { WorkspaceEdit } from "vscode-languageserver";
import figures from "../../../rules/figures.json" with { type: "json" };
import { profiles as named } from "../../../rules/lexicon/profiles.ts";
import { together, type Catalogue } from "../engine/configuration/catalogue.ts";
import { isProfile } from "../engine/facts/profile.ts";
import { profileEdit } from "../engine/fixes/set-profile.ts";
import { starter } from "../engine/configuration/starter.ts";
import { template } from "../engine/fixes/template.ts";
import { pageOf } from "../report/page.ts";
import { configurationName } from "../text/configuration-name.ts";
import { isDocument } from "./documents.ts";
import { workspaceEdit } from "./edits.ts";
import * as protocol from "./protocol.ts";
import { outcomeOf, type Session } from "./session.ts";
import { draftOf, isWordView, joined } from "./uris.ts";

export function requests(session: Session): void {
  const { connection } = session;
  connection.onRequest(protocol.rulePage, async ({ rule }: protocol.RulePageParams): Promise<string | null> => pageOf(rule, await known(session), figures) ?? null);
  connection.onRequest(protocol.rules, async (): Promise<readonly protocol.RuleChoice[]> => {
    const { rules } = await known(session);
    return rules.map(({ id, title }) => ({ id, title })).sort((a, b) => (a.id < b.id ? -1 : 1));
  });
  connection.onRequest(protocol.profiles, (): readonly protocol.ProfileChoice[] => named.map(({ id, title }) => ({ id, title })));
  connection.onRequest(protocol.template, async ({ profile }: protocol.TemplateParams): Promise<string | null> => {
    if (!isProfile(profile)) return null;
    // With the clauses that its packs ask for, where there is one folder that the new document can be meant for.
    const [ours, own, ...more] = await catalogues(session);
    return template(profile, (own === undefined || more.length > 0 ? ours : own).rules);
  });
  connection.onRequest(protocol.starter, () => starter());
  connection.onRequest(protocol.setProfile, async ({ uri, profile }: protocol.SetProfileParams, token): Promise<WorkspaceEdit | null> => {
    const outcome = isProfile(profile) && !isWordView(uri) ? await outcomeOf(session, uri, token) : undefined;
    if (outcome?.status !== "analysed" || !isProfile(profile)) return null;
    return workspaceEdit(outcome, outcome.lines.edits([profileEdit(outcome.document, profile)]), session.can);
  });
}

/** The rules of the workspace folders, and those that open documents fall under: a folder within, or one that is none of the workspace, may have packs of its own. */
async function known(session: Session): Promise<Catalogue> {
  const { configurations, documents } = session;
  const open = await Promise.all(documents.all().filter(({ uri, languageId }) => isDocument(uri, languageId)).map(({ uri }) => configurations.of(draftOf(uri))));
  return together([...(await catalogues(session)), ...open.map(({ catalogue }) => catalogue)]);
}

/** Ours, and for each workspace folder those with the rules of its packs. */
async function catalogues({ catalogue, folders, configurations }: Session): Promise<readonly [Catalogue, ...Catalogue[]]> {
  const each = await Promise.all([...folders].map((folder) => configurations.of(joined(folder, configurationName))));
  return [catalogue, ...each.map((configuration) => configuration.catalogue)];
}
