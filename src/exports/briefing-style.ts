/** The look of a briefing as a page: calm, dense where it helps, the same on paper. Fonts are those of the reader's system. */
export const BRIEFING_STYLE = `
:root { color-scheme: light; --ink: #1d2126; --soft: #5d6670; --faint: #8b949d; --rule: #dcdfe2; --hair: #eceef0; --paper: #fdfdfb; --tint: #f5f5f0;
  --contested: #a3291f; --denied: #7a4a12; --moving: #8a6100; --corroborated: #2c6450; --single-voice: #5d6670; --data: #27506f;
  --serif: Charter, "Bitstream Charter", "Iowan Old Style", "Source Serif 4", Cambria, Georgia, "Liberation Serif", serif;
  --sans: "Source Sans 3", "Segoe UI", Roboto, "Helvetica Neue", "Liberation Sans", Arial, sans-serif; }
* { box-sizing: border-box; }
html { font: 17px/1.5 var(--serif); color: var(--ink); background: var(--paper); -webkit-text-size-adjust: 100%; hanging-punctuation: first last; }
body { margin: 0 auto; padding: 3.2rem 1.6rem 5rem; max-width: 74rem; display: grid; grid-template-columns: 12.5rem minmax(0, 54rem); column-gap: 4rem; }
header, main, footer { grid-column: 2; }
header { border-top: 3px solid var(--ink); padding-top: .9rem; }
h1 { font-size: 2.3rem; line-height: 1.12; margin: 0; font-weight: 700; letter-spacing: -.012em; text-wrap: balance; }
.as-of { font: .82rem/1.4 var(--sans); color: var(--soft); margin: .45rem 0 1.3rem; }
.tallies { display: flex; flex-wrap: wrap; margin: 0; padding: .7rem 0 .75rem; border-block: 1px solid var(--rule); list-style: none; gap: .4rem 1.9rem; font-family: var(--sans); }
.tallies b { display: block; font-size: 1.32rem; line-height: 1.15; font-weight: 600; font-variant-numeric: tabular-nums; }
.tallies span { font-size: .74rem; color: var(--soft); }
.tallies .contested b { color: var(--contested); } .tallies .moving b { color: var(--moving); } .tallies .corroborated b { color: var(--corroborated); } .tallies .denied b { color: var(--denied); }
.note { font-size: .9rem; color: var(--soft); margin: 1rem 0 0; max-width: 44rem; }
nav { grid-column: 1; grid-row: 1 / span 3; font: .82rem/1.35 var(--sans); }
nav ol { position: sticky; top: 2.2rem; list-style: none; margin: .3rem 0 0; padding: 0; }
nav a { color: var(--soft); text-decoration: none; display: block; padding: .28rem 0 .28rem .8rem; border-left: 2px solid var(--rule); }
nav a:hover { color: var(--ink); border-color: var(--ink); }
section { margin-top: 2.9rem; }
h2 { font-size: 1.42rem; line-height: 1.2; margin: 0 0 .9rem; padding-bottom: .35rem; border-bottom: 1px solid var(--ink); }
h3 { font: 600 .95rem/1.3 var(--sans); margin: 1.9rem 0 .55rem; color: var(--ink); }
h2 + h3 { margin-top: 0; }
p { margin: 0 0 .8rem; }
ul { margin: 0 0 .9rem; padding-left: 1.1rem; } li { margin: .22rem 0; } li::marker { color: var(--faint); }
a { color: inherit; } .dim { color: var(--soft); }
.cite { font: 600 .66rem/1 var(--sans); vertical-align: .38em; text-decoration: none; color: var(--data); padding: 0 .06em; margin-left: .14em; font-variant-numeric: tabular-nums; }
.cite:hover { background: var(--data); color: #fff; }
.answer { margin: 0 0 1.7rem; padding: 0 0 0 1.05rem; border-left: 3px solid var(--tone, var(--rule)); break-inside: avoid; }
.answer.contested, .standing.contested { --tone: var(--contested); } .answer.denied, .standing.denied { --tone: var(--denied); } .answer.moving, .standing.moving { --tone: var(--moving); }
.answer.corroborated, .standing.corroborated { --tone: var(--corroborated); } .answer.single-voice, .standing.single-voice { --tone: #b9c0c6; }
.answer h4 { font-size: 1.06rem; line-height: 1.3; margin: 0; font-weight: 600; text-wrap: pretty; }
.reach { display: flex; flex-wrap: wrap; align-items: baseline; gap: .1rem .8rem; margin: .12rem 0 .5rem; font: .84rem/1.4 var(--sans); color: var(--soft); }
.reach strong { font: 700 1.45rem/1.25 var(--serif); color: var(--ink); font-variant-numeric: lining-nums; }
.standing { color: var(--tone); font-weight: 600; } .standing.single-voice { color: var(--soft); }
table { width: 100%; border-collapse: collapse; font: .84rem/1.38 var(--sans); margin: 0 0 1rem; font-variant-numeric: tabular-nums lining-nums; }
th { text-align: left; font-weight: 600; font-size: .74rem; color: var(--soft); padding: .2rem .9rem .25rem 0; border-bottom: 1px solid var(--rule); vertical-align: bottom; }
td { padding: .3rem .9rem .3rem 0; border-bottom: 1px solid var(--hair); vertical-align: top; } td:last-child, th:last-child { padding-right: 0; }
.evidence { margin: 0 0 .5rem; table-layout: fixed; } .evidence td { padding-block: .2rem; border-color: transparent; } .evidence tr.voice td { border-top: 1px solid var(--hair); } .evidence tr.voice:first-child td { border-top: 0; }
.evidence .who { width: 29%; } .evidence .when { width: 23%; color: var(--soft); } .evidence .what { width: 22%; } .evidence .scale { width: 26%; padding-inline: 0; }
.evidence .outlets { color: var(--soft); display: block; font-size: .76rem; }
.plot { display: block; width: 100%; height: auto; overflow: visible; }
.plot .grid { stroke: var(--hair); fill: none; } .plot .dot, .plot .bar { fill: var(--data); } .plot .ring { fill: var(--paper); stroke: var(--data); stroke-width: 1.9; }
.plot .bar.vague { fill: #a9bfd0; } .plot .open { fill: none; stroke: var(--data); stroke-width: 1.7; stroke-linecap: round; stroke-linejoin: round; opacity: .6; }
.plot .unasserted { opacity: .4; } .plot .tick { font: 9.5px var(--sans); fill: var(--soft); }
.evidence .axis td { padding-block: 0; border: 0; color: var(--faint); font-size: .7rem; text-align: right; } .evidence .axis .scale { text-align: left; }
#open ul { font: .84rem/1.4 var(--sans); columns: 2; column-gap: 2.6rem; padding-left: .9rem; } #open li { break-inside: avoid; }
.table-3 { table-layout: fixed; } .table-3 th:first-child { width: 23%; } .table-3 th:last-child { width: 29%; } .table-2 th:first-child { width: 24%; }
.reasons { font-size: .88rem; line-height: 1.42; color: #3a4149; margin: 0; } .reasons li { margin: .12rem 0; }
.table-4 td:first-child, .table-5 td:first-child, .table-6 td:first-child { width: 22%; }
.citations { list-style: none; margin: 0; padding: 0; columns: 2; column-gap: 2.6rem; font-size: .84rem; line-height: 1.42; }
.citations li { break-inside: avoid; margin: 0 0 .85rem; padding: .1rem .3rem .1rem 2rem; position: relative; scroll-margin-top: 3rem; }
.citations li:target { background: #fff3c4; outline: .3rem solid #fff3c4; }
.citations .number { position: absolute; left: 0; width: 1.5rem; text-align: right; font: 600 .74rem/1.6 var(--sans); color: var(--data); font-variant-numeric: tabular-nums; }
.citations .where { font: .76rem/1.4 var(--sans); color: var(--soft); display: block; overflow-wrap: anywhere; }
blockquote { margin: .05rem 0 0; } mark { background: none; color: inherit; font-weight: 700; box-shadow: inset 0 -.42em #ffe89a; }
footer { margin-top: 3rem; padding-top: .8rem; border-top: 1px solid var(--rule); font: .74rem/1.5 var(--sans); color: var(--soft); overflow-wrap: anywhere; } footer p { margin: 0; }
@media (max-width: 62rem) { body { display: block; max-width: 46rem; padding-top: 1.6rem; } nav { display: none; } .citations, #open ul { columns: 1; } }
@media (max-width: 36rem) { html { font-size: 16px; } .evidence .scale { display: none; } .wide { overflow-x: auto; } h1 { font-size: 1.8rem; } }
@page { size: A4; margin: 17mm 17mm 19mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; color: #5d6670; } }
@media print { html { font-size: 10pt; background: #fff; } body { display: block; max-width: none; padding: 0; } nav { display: none; } section { margin-top: 1.7rem; } h1 { font-size: 22pt; }
  h2, h3, h4 { break-after: avoid; } tr, li { break-inside: avoid; } .citations { columns: 2; column-gap: 8mm; font-size: 8.4pt; } .cite { color: var(--ink); } a { text-decoration: none; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; } }
`
