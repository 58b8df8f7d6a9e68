// The sheet's style: a sober page for the screen, light and dark, and for paper. Colours are told apart by their lightness and hue
// also by those who see few; every one of them on its paper has a contrast of 4.5 or more.

const light = `
	color-scheme: light;
	--paper: #fdfcfa; --ink: #1e1d1b; --soft: #5c5954; --rule: #dcd8d0; --wash: #f4f1eb; --link: #1c5480;
	--conflict: #a3150f; --attention: #8a5200; --unsourced: #6a3d8f; --silenced: #5f6368; --cited: #1f6391; --supported: #0a6352;`;

const dark = `
	color-scheme: dark;
	--paper: #17181a; --ink: #e9e6e0; --soft: #a9a59d; --rule: #3a3b3e; --wash: #212326; --link: #8ec3ee;
	--conflict: #ff8f80; --attention: #f2b84e; --unsourced: #cbb2f5; --silenced: #aab0b6; --cited: #7fc3f2; --supported: #5fd2b2;`;

const base = `
:root { --serif: "Iowan Old Style", "Palatino Linotype", Palatino, "Source Serif 4", "Noto Serif", Georgia, "DejaVu Serif", serif;
	--sans: system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "DejaVu Sans", sans-serif; }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 400 1.0625rem/1.55 var(--serif); font-variant-numeric: lining-nums; text-rendering: optimizeLegibility; }
main, .page-header, .page-footer { max-width: 47.5rem; margin: 0 auto; padding: 0 1.25rem; }
main { padding-bottom: 2rem; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: 1px; }
a:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; border-radius: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: .5rem; background: var(--paper); padding: .3rem .6rem; }
.shapes { position: absolute; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; }
h1 { font-size: 2.1rem; font-weight: 600; margin: .1em 0 .3em; letter-spacing: -.01em; }
h2 { font-size: 1.35rem; font-weight: 600; margin: 3rem 0 1rem; padding-bottom: .35rem; border-bottom: 2px solid var(--ink); }
h3 { font-size: 1.12rem; font-weight: 600; margin: 2.4rem 0 .9rem; padding-bottom: .3rem; border-bottom: 1px solid var(--ink); }
h2 > .count, h3 > .count { font: 400 .85em/1 var(--sans); color: var(--soft); margin-left: .35em; }
.kicker { font: 600 .78rem/1 var(--sans); letter-spacing: .12em; text-transform: uppercase; color: var(--soft); margin: 3rem 0 .6rem; }
.draft { font: .875rem/1.4 var(--sans); color: var(--soft); margin: 0; overflow-wrap: anywhere; }
.summary { font-size: 1.2rem; margin: .9rem 0 1.8rem; }
.sheet + .sheet { margin-top: 4rem; border-top: 4px double var(--rule); }
.parts { font: .95rem/1.5 var(--sans); padding: 0; list-style: none; }
.parts li { display: flex; gap: 1rem; justify-content: space-between; border-bottom: 1px solid var(--rule); padding: .35rem 0; }
table { border-collapse: collapse; width: 100%; font: .875rem/1.45 var(--sans); }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
th { text-align: left; font-weight: 600; }
thead th { font-size: .75rem; letter-spacing: .04em; color: var(--soft); font-weight: 500; }
td, th { padding: .4rem .8rem .4rem 0; border-bottom: 1px solid var(--rule); vertical-align: top; }
td.count, th.count { text-align: right; width: 4rem; }
td.count { font-weight: 600; font-variant-numeric: tabular-nums lining-nums; }
.totals tbody th { white-space: nowrap; }
.totals .mark { margin-right: .55rem; vertical-align: -.22rem; }
.totals .meaning { color: var(--soft); padding-right: 0; }
.totals .none th, .totals .none td { color: var(--soft); font-weight: 400; }
.sources td:nth-child(2) { white-space: nowrap; }
.sources th { font-weight: 600; } .sources th a { font-weight: 400; }
.what { font-weight: 400; color: var(--soft); }
.sources tr:target th, .sources tr:target td { background: var(--wash); }
figure { margin: 2rem 0 0; }
figcaption { font: 600 .8rem/1.3 var(--sans); color: var(--soft); margin-bottom: .6rem; }
.scroll { overflow-x: auto; }
.scroll svg { display: block; width: 100%; min-width: 36rem; height: auto; }
svg text { font-family: var(--sans); font-size: 12.5px; fill: var(--ink); }
svg .tick, svg .date { fill: var(--soft); font-size: 11.5px; }
svg .date { paint-order: stroke; stroke: var(--paper); stroke-width: 4px; stroke-linejoin: round; }
svg .signed { stroke: var(--ink); stroke-width: 1.6; stroke-linecap: round; }
svg .rule { stroke: var(--rule); stroke-width: 1; }
svg .lead { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 1 4; stroke-linecap: round; }
svg .dot, svg .bar { fill: var(--ink); }
svg .bar { fill: none; stroke: var(--ink); stroke-width: 1.6; }
svg .spot { fill: transparent; stroke: none; }
svg a { outline: none; }
svg a:hover .spot { fill: var(--wash); }
svg a:focus-visible .spot { stroke: var(--link); stroke-width: 2; }
.conflict { --state: var(--conflict); } .attention { --state: var(--attention); } .unsourced { --state: var(--unsourced); }
.silenced { --state: var(--silenced); } .cited { --state: var(--cited); } .supported { --state: var(--supported); }
.fill { fill: var(--state); } .pen { stroke: var(--state); } .cut { stroke: var(--paper); }
.mark { flex: none; }
.entry { padding: 1.25rem 0 1.4rem; border-bottom: 1px solid var(--rule); scroll-margin-top: 1rem; }
.entry:last-of-type { border-bottom: 0; }
.entry:target { box-shadow: -1.1rem 0 0 var(--paper), -1.3rem 0 0 var(--state); }
.entry > header { display: flex; align-items: baseline; gap: .6rem; }
.entry > header .mark { align-self: center; }
.entry > header > :is(h2, h3, h4) { font: 600 1.02rem/1.35 var(--sans); margin: 0; padding: 0; border: 0; flex: 1 1 auto; min-width: 0; overflow-wrap: anywhere; }
.number { color: var(--soft); font-weight: 400; margin-right: .2em; }
.state { font: 600 .82rem/1.3 var(--sans); color: var(--state); white-space: nowrap; }
.place { font: .82rem/1.3 var(--sans); color: var(--soft); white-space: nowrap; }
.sentence { margin: .7rem 0 .8rem; padding: 0 0 0 calc(18px + .6rem); font-size: 1.08rem; }
.sentence p { margin: 0; overflow-wrap: anywhere; }
.headers { color: var(--soft); }
mark { background: none; color: inherit; font-weight: 700; border-bottom: 2.5px solid var(--state); padding-bottom: .02em; }
.findings { list-style: none; margin: 0 0 .9rem; padding: 0 0 0 calc(18px + .6rem); font: .92rem/1.5 var(--sans); }
.findings li { margin: .25rem 0; }
.entry .findings li { border-left: 2px solid var(--state); padding-left: .7rem; }
section > .findings, .lapsed { padding-left: 0; list-style: none; }
.lapsed { font: .92rem/1.5 var(--sans); } .lapsed li { margin: .5rem 0; }
.severity { font-weight: 600; }
code { font: .82em/1 ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; color: var(--soft); overflow-wrap: anywhere; }
dl { margin: 0; padding-left: calc(18px + .6rem); font: .9rem/1.5 var(--sans); }
dl > div { display: grid; grid-template-columns: 7.2rem 1fr; gap: .2rem 1rem; padding: .18rem 0; }
dt { color: var(--soft); }
dd { margin: 0; min-width: 0; overflow-wrap: anywhere; }
dd cite { font-style: italic; }
.nobody { color: var(--soft); font-style: italic; }
.fine, .left { color: var(--soft); }
.page-footer { font: .82rem/1.5 var(--sans); color: var(--soft); padding-top: 1rem; padding-bottom: 3rem; }
@media (max-width: 34rem) {
	dl > div { grid-template-columns: 1fr; gap: 0; }
	.totals .meaning, .totals thead th:last-child { display: none; }
	.entry > header { flex-wrap: wrap; }
}
`;

const paper = `
@page { margin: 18mm 16mm; }
@media print {
	:root { ${light} --paper: #fff; --wash: #fff; }
	body { font-size: 10.5pt; }
	main, .page-header, .page-footer { max-width: none; padding: 0; }
	.kicker { margin-top: 0; }
	.skip { display: none; }
	a { color: inherit; text-decoration: none; }
	a.out::after { content: " (" attr(href) ")"; overflow-wrap: anywhere; color: var(--soft); }
	.entry:target { box-shadow: none; }
	.entry, figure, tr, .totals { break-inside: avoid; }
	h1, h2, h3, h4, .entry > header { break-after: avoid; }
	.sheet + .sheet { break-before: page; border: 0; margin: 0; }
	.scroll { overflow: visible; } .scroll svg { min-width: 0; }
	* { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;

/** Of a page by itself. */
export const pageStyle = `:root {${light} }
@media (prefers-color-scheme: dark) { :root {${dark} } }
${base}${paper}`;

/** Of a panel in VS Code, whose theme it follows by the classes and variables that VS Code sets. */
export const panelStyle = `:root {${light} }
body.vscode-dark, body.vscode-high-contrast:not(.vscode-high-contrast-light) {${dark} }
${base}
body { --paper: var(--vscode-editor-background); --ink: var(--vscode-editor-foreground); --link: var(--vscode-textLink-foreground);
	--sans: var(--vscode-font-family); padding: 0; }
.sentence, code { background: none; border: 0; border-radius: 0; }
code { padding: 0; color: var(--soft); }
body.vscode-high-contrast, body.vscode-high-contrast-light { --rule: var(--vscode-contrastBorder); --soft: var(--ink); }
`;
