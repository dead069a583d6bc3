/**
 * How the page looks. `pageStyle` speaks of colours by name only; `pageTheme` gives them their values for a page of its own,
 * `editorTheme` those of the editor a page is shown in.
 */

const light = "--paper:#fff;--ink:#1a1f24;--quiet:#4a535b;--line:#b8bfc6;--panel:#f5f6f8;--link:#005ea5;--error:#a3150b;--warning:#8a4b00;--review:#5b2a86;--info:#005b6b;";
const dark = "--paper:#15181b;--ink:#eceff1;--quiet:#b4bdc4;--line:#4d565e;--panel:#1f2428;--link:#7cc0ff;--error:#ff9d94;--warning:#ffc069;--review:#d2b0f5;--info:#7fdbe8;";
const contrast = "--quiet:var(--ink);--line:var(--ink);--panel:var(--paper);";

export const pageTheme = `:root{color-scheme:light dark;${light}}
@media (prefers-color-scheme:dark){:root{${dark}}}
@media (prefers-contrast:more){:root{--paper:#fff;--ink:#000;${contrast}}}
@media (prefers-contrast:more) and (prefers-color-scheme:dark){:root{--paper:#000;--ink:#fff;${contrast}}}
@media print{:root{color-scheme:light;${light}}}
`;

/** The editor's colours for wavy lines are too pale for words, and its own style takes the line from under links in a paragraph. */
export const editorTheme = `:root{--paper:var(--vscode-editor-background);--ink:var(--vscode-editor-foreground);--quiet:var(--vscode-descriptionForeground,var(--vscode-editor-foreground));--line:var(--vscode-contrastBorder,var(--vscode-widget-border,var(--vscode-editorRuler-foreground)));--panel:var(--vscode-editorWidget-background,var(--vscode-editor-background));--link:var(--vscode-textLink-foreground);--error:var(--vscode-editorError-foreground,var(--vscode-editor-foreground));--warning:var(--vscode-editorWarning-foreground,var(--vscode-editor-foreground));--review:var(--vscode-charts-purple,var(--vscode-editor-foreground));--info:var(--vscode-editorInfo-foreground,var(--vscode-editor-foreground));}
.finding .severity{color:var(--ink)}
p>a,td>a,li>a{text-decoration:underline}
`;

/** Sizes are relative, so that a reader's own size of type holds, and nothing is set beside anything that a narrow window could not take. */
export const pageStyle = `*{box-sizing:border-box}
body{margin:0 auto;max-width:62rem;padding:1rem clamp(1rem,4vw,2.5rem) 4rem;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,-apple-system,"Segoe UI",Arial,sans-serif;overflow-wrap:anywhere}
h1,h2,h3,h4{line-height:1.25;margin:2em 0 .5em}
h1{font-size:1.9rem;margin-top:.5em}
h2{font-size:1.45rem;border-top:.2rem solid var(--line);padding-top:1rem}
h3{font-size:1.2rem}
h4{font-size:1.05rem;margin-top:1.5em}
p{margin:.4em 0}
a{color:var(--link);text-decoration:underline;text-underline-offset:.15em}
a:focus-visible,[tabindex]:focus-visible{outline:.2rem solid var(--link);outline-offset:.15rem}
main:focus{outline:none}
.skip{position:absolute;left:-999rem;background:var(--paper);color:var(--link);padding:.5rem 1rem;border:.15rem solid currentColor}
.skip:focus{left:1rem;top:1rem}
.quiet{color:var(--quiet);font-size:.95rem;font-weight:400}
q{quotes:"“" "”"}
code{font-family:ui-monospace,Consolas,monospace;font-size:.92em}
.wide{overflow-x:auto;position:relative}
table{border-collapse:collapse;width:100%;margin:.5rem 0;overflow-wrap:break-word}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{text-align:left;vertical-align:top;padding:.45rem .6rem;border:1px solid var(--line)}
thead th{background:var(--panel)}
tbody th{font-weight:600;min-width:11rem}
td{min-width:4.5rem}
.number{text-align:right;font-variant-numeric:tabular-nums}
.some{font-weight:600}
.meanings{margin:.75rem 0;padding:0;color:var(--quiet)}
.meanings div{display:flex;flex-wrap:wrap;gap:0 .6em}
.meanings dt{font-weight:600}
.meanings dd{margin:0}
.findings{list-style:none;margin:0;padding:0}
.finding{margin:.8rem 0;padding:.6rem 1rem;border:1px solid var(--line);border-left:.45rem solid var(--tone);background:var(--panel);break-inside:avoid}
.error{--tone:var(--error)}
.warning{--tone:var(--warning);border-left-style:double}
.review{--tone:var(--review);border-left-style:dashed}
.info{--tone:var(--info);border-left-style:dotted}
.severity{color:var(--tone);border:.1rem solid currentColor;border-radius:.2rem;padding:0 .4em;margin-right:.3em;white-space:nowrap}
.message{font-size:1.05rem}
.steps{letter-spacing:.1em;margin-right:.2em}
.rung{white-space:nowrap}
body:has(.matrix){max-width:90rem}
.matrix th,.matrix td{padding:.35rem .4rem;min-width:0}
.matrix thead th{vertical-align:bottom;font-size:.85rem}
.matrix thead span{writing-mode:vertical-rl;transform:rotate(180deg);max-height:14rem}
.matrix tbody th{position:sticky;left:0;background:var(--paper);min-width:13rem;font-size:.9rem}
.matrix .steps{font-size:.75rem;margin:0;letter-spacing:0}
.matrix td{white-space:nowrap;text-align:center}
.spoken{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}
.sources li{margin:.8rem 0;break-inside:avoid}
@media (forced-colors:active){.severity{color:CanvasText}.finding{border-left-color:CanvasText}}
@media print{body{max-width:none;padding:0;font-size:10.5pt}.skip{display:none}h2,h3,h4,caption{break-after:avoid}tr{break-inside:avoid}.wide{overflow:visible}.sources a::after{content:" (" attr(href) ")"}article{break-before:page}.matrix{table-layout:fixed}.matrix thead th{font-size:6pt}.matrix thead th:first-child{width:22%}.matrix thead span{max-height:19rem}.matrix th,.matrix td{padding:.2rem .1rem}.matrix tbody th,.matrix .quiet{position:static;min-width:0;font-size:7pt}.matrix .steps{font-size:5pt}}
`;

/** Lets the page's own style run and no other; a test computes it again. */
export const pageStyleHash = "sha256-6pb/1UBta9SiPBTFc97pXGPOH94OPUSoaZKXR4RaVL4=";
