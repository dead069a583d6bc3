/** The Coverage view: for each principle and priority what the document offers, or what is missing and where it belongs. */
import {
  commands, Disposable, EventEmitter, Range, ThemeColor, ThemeIcon, TreeItem, TreeItemCollapsibleState, Uri, window,
  type TextDocument, type TreeDataProvider,
} from "vscode";
import { clientCommands, type CoverageRow, type DocumentStatus } from "../../server/src/lsp/protocol.ts";
import { count } from "../../server/src/text/count.ts";
import { currentDocument } from "./documents.ts";
import { sameDocument } from "./same-document.ts";
import type { Statuses } from "./statuses.ts";
import { draftOf } from "./word-drafts.ts";
import { isEvidenced, levels } from "./wording.ts";

type Place = { readonly text: string; readonly note?: string; readonly icon: ThemeIcon; readonly said: string; readonly range: DocumentStatus["startHere"][number]["range"] };
type Node =
  | { readonly kind: "group"; readonly id: string; readonly title: string; readonly note: string; readonly open: boolean; readonly children: readonly Node[] }
  | { readonly kind: "row"; readonly id: string; readonly row: CoverageRow; readonly children: readonly Node[] }
  | { readonly kind: "place"; readonly id: string; readonly place: Place; readonly children: readonly Node[] };

export function addCoverageView(statuses: Statuses): Disposable {
  const changed = new EventEmitter<undefined>();
  let document: TextDocument | undefined;
  const provider: TreeDataProvider<Node> = {
    onDidChangeTreeData: changed.event,
    getChildren: (node) => {
      if (node !== undefined) return [...node.children];
      const status = document && statuses.of(document.uri);
      return status?.commissioning ? [...nodes(status)] : [];
    },
    getTreeItem: (node) => item(node, document?.uri),
  };
  const view = window.createTreeView("paritylint.coverage", { treeDataProvider: provider, showCollapseAll: true });
  const show = () => {
    // A report or a panel that is looked at leaves the draft beside it the one that is shown.
    document = currentDocument() ?? (document?.isClosed ? undefined : document);
    const status = document && statuses.of(document.uri);
    view.description = document === undefined ? "" : draftOf(document.uri).path.split("/").at(-1) ?? "";
    const unchecked = document && statuses.uncheckedBecause(document.uri);
    // Without one where there is nothing to say: an empty message would hide the welcome of an empty view.
    const message = status === undefined ? unchecked : status.commissioning ? status.reading : `${status.reading} If it is one, choose what kind.`;
    Object.assign(view, { message });
    changed.fire(undefined);
  };
  show();
  return Disposable.from(
    view, changed, statuses.onChange((uri) => { if (uri === undefined || document === undefined || sameDocument(document.uri.toString(), uri) || currentDocument() !== document) show(); }),
    window.onDidChangeActiveTextEditor(show),
    window.onDidChangeVisibleTextEditors(show),
    commands.registerCommand(clientCommands.showCoverage, () => commands.executeCommand("paritylint.coverage.focus")),
  );
}

function nodes(status: DocumentStatus): readonly Node[] {
  const start: readonly Node[] = status.startHere.map(({ rule, title, message, range }, index) => ({
    kind: "place", id: `start/${index}/${rule}`, children: [],
    place: { text: title, note: message, icon: new ThemeIcon("arrow-right"), said: `Start here, ${index + 1} of ${status.startHere.length}: ${title}. ${message}`, range },
  }));
  const group = (id: string, title: string, kind: CoverageRow["group"]): readonly Node[] => {
    const rows = status.coverage.filter((row) => row.group === kind);
    if (rows.length === 0) return [];
    return [{ kind: "group", id, title, note: `${rows.filter(isEvidenced).length} of ${rows.length}`, open: true, children: rows.map((row) => rowNode(id, row)) }];
  };
  return [
    ...(start.length === 0 ? [] : [{ kind: "group" as const, id: "start", title: "Start here", note: "", open: true, children: start }]),
    ...group("principles", "Principles", "principle"),
    ...group("priorities", "Priorities", "priority"),
  ];
}

function rowNode(group: string, row: CoverageRow): Node {
  const id = `${group}/${row.id}`;
  const missing: readonly Node[] = row.missing.map(({ rule, title, message, range }, index) => ({
    kind: "place", id: `${id}/missing/${index}/${rule}`, children: [], place: { text: title, note: message, icon: new ThemeIcon("lightbulb"), said: `Finding: ${title}. ${message}`, range },
  }));
  const evidence: readonly Node[] = row.evidence.map(({ level, text, range, discounted }, index) => {
    const note = discounted === undefined ? levels[level] : `does not count: ${discounted}`;
    return { kind: "place", id: `${id}/evidence/${index}`, children: [], place: { text: `“${text}”`, note, icon: new ThemeIcon("quote"), said: `${note}: “${text}”`, range } };
  });
  return { kind: "row", id, row, children: [...missing, ...evidence] };
}

function item(node: Node, uri: Uri | undefined): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  if (node.kind === "group") {
    const made = new TreeItem(node.title, node.open ? Expanded : Collapsed);
    return Object.assign(made, { id: node.id, description: node.note, accessibilityInformation: { label: `${node.title} ${node.note}` } });
  }
  if (node.kind === "row") {
    const { row } = node;
    const said = `${standing(row)}${isEvidenced(row) && row.missing.length > 0 ? `, ${count(row.missing.length, "finding")}` : ""}`;
    const made = new TreeItem(row.title, node.children.length > 0 ? Collapsed : None);
    return Object.assign(made, {
      id: node.id, description: said, iconPath: rung(row), tooltip: row.notCheckable ?? `${row.title}: ${said}`,
      accessibilityInformation: { label: `${row.title}: ${spoken(row)}` },
    });
  }
  const { place: { text, note, icon, said, range } } = node;
  const made = new TreeItem(text, None);
  return Object.assign(made, {
    id: node.id, iconPath: icon, tooltip: said, accessibilityInformation: { label: said },
    ...(note === undefined ? {} : { description: note }),
    ...(uri === undefined ? {} : { command: { command: "vscode.open", title: "Go there", arguments: [uri, { selection: new Range(range.start.line, range.start.character, range.end.line, range.end.character) }] } }),
  });
}

const standing = ({ level, notCheckable }: CoverageRow): string => (notCheckable === undefined ? levels[level] : "for a person to judge");

const spoken = (row: CoverageRow): string => {
  const parts = [...(row.missing.length > 0 ? [count(row.missing.length, "finding")] : []), ...(row.evidence.length > 0 ? [count(row.evidence.length, "passage")] : [])];
  return [standing(row), ...parts].join(", ");
};

/** Each rung has a shape of its own, so that the colour is not needed. */
function rung({ level, notCheckable }: CoverageRow): ThemeIcon {
  if (notCheckable !== undefined) return new ThemeIcon("person");
  if (level === "measured") return new ThemeIcon("pass-filled", new ThemeColor("testing.iconPassed"));
  if (level === "committed") return new ThemeIcon("pass", new ThemeColor("testing.iconPassed"));
  return new ThemeIcon(level === "absent" ? "circle-large-outline" : level === "mentioned" ? "circle-small" : level === "partly" ? "color-mode" : "circle-large", new ThemeColor("list.warningForeground"));
}
