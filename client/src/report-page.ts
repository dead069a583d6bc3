/** The page around a report in the editor: it may show its own style, and nothing else that a page can do. */
import type { ReportAnswer } from "../../server/src/lsp/protocol.ts";

/** `nonce`: another for every page, so that no style of a draft can be let in with it. */
export function reportPage({ title, text, style = "" }: ReportAnswer, nonce: string): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'nonce-${nonce}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title.replace(/[&<]/g, (sign) => (sign === "&" ? "&amp;" : "&lt;"))}</title>
<style nonce="${nonce}">${style}</style>
</head>
<body>${text}</body>
</html>`;
}
