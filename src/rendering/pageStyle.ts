/** How the page looks: by day and by night, on paper and on a phone. No font or image comes from elsewhere. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #faf8f3; --sheet: #fffefb; --ink: #1f1d1a; --quiet: #6a655c; --line: #e2dccf; --soft: #f1ece1;
  --accent: #2d5b88; --lit: #fdeeb5; --ribbon: #b9ad97; --shade: #3b342412;
  --included: #2b6b42; --rephrased: #8a5600; --contradicted: #b3261e; --omitted: #6a655c; --stated: #2d5b88;
  --serif: 'Iowan Old Style', 'Palatino Linotype', Palatino, Charter, Georgia, 'Liberation Serif', serif;
  --sans: system-ui, -apple-system, 'Segoe UI', Roboto, 'Liberation Sans', sans-serif;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #16171a; --sheet: #1d1f23; --ink: #e7e3da; --quiet: #a5a097; --line: #34363b; --soft: #26282d;
    --accent: #8fb8e6; --lit: #4b4221; --ribbon: #6e6a60; --shade: #00000040;
    --included: #84cb9c; --rephrased: #e6b566; --contradicted: #ff9187; --omitted: #a5a097; --stated: #8fb8e6;
  }
}
* { box-sizing: border-box; }
html { scroll-padding-top: 5rem; -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.5 var(--sans); overflow-wrap: anywhere;
}
main, header.page { max-width: 92rem; margin: 0 auto; padding: 0 clamp(1rem, 3.5vw, 3rem); }
main.pair, header.pair { max-width: 76rem; }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h1 { font: 600 clamp(1.9rem, 4vw, 2.9rem)/1.1 var(--serif); letter-spacing: -.015em; margin: 0; text-wrap: balance; }
h2 { font: 600 1.4rem/1.2 var(--serif); margin: 3.5rem 0 1rem; }
.skip { position: absolute; left: -99rem; }
.skip:focus { left: 1rem; top: 1rem; background: var(--sheet); padding: .5rem 1rem; z-index: 9; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.quiet { color: var(--quiet); }
header.page { padding-top: clamp(2rem, 5vw, 4rem); }
.names { margin: .9rem 0 0; padding: 0; list-style: none; display: flex; flex-wrap: wrap; gap: .25rem 1.6rem; color: var(--quiet); }
.names bdi { color: var(--ink); font-weight: 600; }

.verdicts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(21rem, 100%), 1fr)); gap: 1rem; margin: 2rem 0 0; padding: 0; list-style: none; }
.verdict { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; padding: 1rem 1.15rem 1.1rem; }
.verdict h2 { font: 600 1.15rem/1.3 var(--serif); margin: 0; display: flex; justify-content: space-between; gap: 1rem; }
.verdict h2 span { font: .8rem/1.8 var(--sans); color: var(--quiet); white-space: nowrap; }
.verdict.different h2 b { color: var(--contradicted); }
.verdict.partly h2 b { color: var(--rephrased); }
.verdict h2 b { display: inline-block; font-weight: 600; }
.verdict h2 b::first-letter { text-transform: uppercase; }
.verdict > .pair { margin: .1rem 0 0; color: var(--quiet); font-size: .88rem; }
.verdicts.many { grid-template-columns: repeat(auto-fill, minmax(min(15.5rem, 100%), 1fr)); gap: .7rem; }
.many .verdict { padding: .7rem .9rem .8rem; } .many .verdict h2 { font-size: 1rem; } .many .direction { margin-top: .45rem; }
.many .direction p { margin-bottom: .15rem; } .many .strip { height: 5px; }
.direction { margin-top: .8rem; font-size: .82rem; }
.direction p { margin: 0 0 .3rem; display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; }
.tally { display: inline-flex; gap: .8em; font-variant-numeric: tabular-nums; }
.strip { display: flex; gap: 2px; height: 7px; }
.strip span { background: currentColor; border-radius: 2px; min-width: 3px; opacity: .85; }
.strip .omitted { opacity: .32; }
.notices { margin: 1.2rem 0 0; padding: 0; list-style: none; display: grid; gap: .5rem; grid-template-columns: repeat(auto-fit, minmax(min(28rem, 100%), 1fr)); }
.notices li { border-left: 3px solid var(--rephrased); background: var(--soft); border-radius: 0 8px 8px 0; padding: .6rem 1rem; font-size: .92rem; }

.included { color: var(--included); } .rephrased { color: var(--rephrased); } .contradicted { color: var(--contradicted); }
.omitted { color: var(--omitted); } .stated { color: var(--stated); }

.filter { position: sticky; top: 0; z-index: 4; margin: 2.2rem 0 0; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; align-items: center; gap: .5rem 1rem; font-size: .88rem; }
.filter[hidden] { display: none; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .35rem; min-width: 0; }
.filter label.pill { position: relative; cursor: pointer; }
.pill input { position: absolute; opacity: 0; inset: 0; margin: 0; cursor: pointer; }
.pill span { display: block; border: 1px solid var(--line); border-radius: 99px; padding: .24rem .8rem; background: var(--sheet); }
.pill input:checked + span { border-color: currentColor; box-shadow: inset 0 0 0 1px currentColor; font-weight: 600; }
.pill input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.filter select, #panel-close { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; padding: .26rem .6rem; max-width: 100%; cursor: pointer; }
.shown { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }
.hint { margin: -.5rem 0 .5rem; font-size: .9rem; color: var(--quiet); }

.board { position: relative; overflow-x: auto; padding-bottom: .5rem; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(17rem, 1fr); column-gap: clamp(2.5rem, 5vw, 5.5rem); align-items: start; }
#ribbons { position: absolute; top: 0; left: 0; pointer-events: none; overflow: visible; }
.ribbon { fill: var(--ribbon); opacity: .36; }
.ribbon.full { opacity: .6; }
.ribbon.on { fill: var(--accent); opacity: .75; }
.report { position: relative; min-width: 0; }
.report > header { padding: 0 .9rem .7rem; }
.report h3 { font: 600 1.05rem/1.3 var(--sans); margin: 0; }
.report header p { margin: .1rem 0 0; font-size: .84rem; color: var(--quiet); }
.paragraph { position: relative; background: var(--sheet); border: 1px solid var(--line); border-radius: 8px; padding: .65rem .9rem .55rem 2.5rem; margin: 0 0 .6rem; }
.paragraph > .number { position: absolute; left: 0; top: .82rem; width: 2rem; text-align: right; font-size: .74rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.paragraph p { margin: 0; font: 1.05rem/1.58 var(--serif); }
.headline p { font-size: 1.3rem; line-height: 1.32; font-weight: 600; }
.caption p, .section p, .boilerplate p { font: .88rem/1.5 var(--sans); color: var(--quiet); }
.section, .boilerplate { background: none; border-style: dashed; }
.paragraph footer { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1rem; font-size: .76rem; color: var(--quiet); margin-top: .3rem; }
.paragraph footer:empty { display: none; }
.kind { letter-spacing: .04em; }
.reference { padding: 0 .12em; color: inherit; text-decoration-style: dotted; }
.reference[data-extent=full] { font-weight: 700; text-decoration-style: solid; }
.paragraph:hover { border-color: var(--accent); }
:target { box-shadow: 0 0 0 2px var(--accent); }

.claim { color: inherit; text-decoration: underline 1.5px; text-decoration-color: var(--mark); text-underline-offset: .24em; text-decoration-skip-ink: none; border-radius: 2px; }
.claim::after { content: var(--sign); font: 700 .68em/1 var(--sans); vertical-align: .5em; margin-left: .12em; color: var(--mark); }
.claim.goes-on::after { content: none; }
.claim[data-status=omitted]::after { font-size: .55em; vertical-align: .6em; }
[data-status=included] { --mark: var(--included); --sign: '='; }
[data-status=rephrased] { --mark: var(--rephrased); --sign: '≈'; }
[data-status=contradicted] { --mark: var(--contradicted); --sign: '≠'; }
[data-status=omitted] { --mark: var(--omitted); --sign: '○'; }
.claim[data-status=rephrased] { text-decoration-style: dashed; }
.claim[data-status=omitted] { text-decoration-style: dotted; }
.claim[data-status=contradicted] { text-decoration-style: double; }
.claim[data-status=none] { text-decoration: none; }
.claim[data-status=none]::after { content: none; }
.paragraph .lit, tr.lit th, tr.lit td { background: var(--lit); }

.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; font-size: .92rem; }
thead th { text-align: left; font-size: .8rem; color: var(--quiet); font-weight: 600; border-bottom: 2px solid var(--line); padding: .4rem .8rem; vertical-align: bottom; }
tbody th, td { text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); padding: .7rem .8rem; font-weight: 400; min-width: 9.5rem; }
tbody th { font: 1.02rem/1.45 var(--serif); min-width: 15rem; width: 32%; }
tbody th .source { display: block; font: .76rem/1.6 var(--sans); color: var(--quiet); }
tbody th .claim-text { color: inherit; text-decoration-color: var(--line); }
.badge { white-space: nowrap; font-weight: 600; font-size: .85rem; text-decoration: none; }
.badge.stated { font-weight: 400; }
a.badge:hover { text-decoration: underline; }
.badge i { font-style: normal; display: inline-block; min-width: 1.1em; font-weight: 700; }
td .words { display: block; margin-top: .2rem; font: .95rem/1.4 var(--serif); color: var(--ink); }
td .why { display: block; margin-top: .25rem; font-size: .82rem; line-height: 1.4; color: var(--quiet); }
td.cell-contradicted { background: color-mix(in srgb, var(--contradicted) 7%, transparent); }
mark { background: none; color: inherit; font-weight: 700; text-decoration: underline 2px; text-decoration-color: var(--mark, currentColor); text-underline-offset: .2em; }

details { border: 1px solid var(--line); border-radius: 10px; background: var(--sheet); margin: 0 0 .7rem; }
summary { cursor: pointer; padding: .7rem 1.1rem; font-weight: 600; }
summary .quiet { font-weight: 400; }
.evidence { padding: 1rem 1.1rem; border-top: 1px solid var(--line); }
.evidence blockquote { margin: 0; font: 1.12rem/1.45 var(--serif); }
.evidence .place { margin: .1rem 0 .7rem; font-size: .78rem; color: var(--quiet); }
.findings { list-style: none; margin: 0; padding: 0; display: grid; gap: .8rem 2rem; grid-template-columns: repeat(auto-fit, minmax(min(19rem, 100%), 1fr)); }
.findings li { border-left: 3px solid var(--mark); padding-left: .8rem; }
.findings .head { display: flex; flex-wrap: wrap; gap: 0 .7rem; align-items: baseline; margin: 0; font-size: .85rem; }
.findings .found { margin: .15rem 0; font: 1rem/1.45 var(--serif); }
.findings .why { margin: 0; font-size: .86rem; color: var(--quiet); }
#panel { position: fixed; z-index: 6; left: 50%; bottom: 0; transform: translateX(-50%); width: min(60rem, 100%); max-height: 46vh; overflow: auto; background: var(--sheet); border: 1px solid var(--line); border-bottom: 0; border-radius: 14px 14px 0 0; box-shadow: 0 -6px 30px var(--shade), 0 -1px 4px var(--shade); }
#panel[hidden] { display: none; }
#panel:focus { outline: none; }
#panel .evidence { border: 0; padding: 1.1rem 1.4rem 1.4rem; }
#panel blockquote { padding-right: 6rem; }
#panel-close { position: sticky; top: .8rem; float: right; margin: .8rem 1rem 0 0; font-size: .82rem; z-index: 1; }
body > footer { margin: 4rem 0 5rem; text-align: center; font-size: .8rem; color: var(--quiet); }

@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  .ribbon, .paragraph, .paragraph span, .claim { transition: opacity .15s, fill .15s, background-color .15s, border-color .15s; }
}
@media screen and (max-width: 48rem) {
  .board { display: block; overflow: visible; }
  #ribbons { display: none; }
  .report { margin-bottom: 2rem; }
  .report > header { position: sticky; top: 0; z-index: 2; background: var(--paper); padding: .5rem 0; }
  .filter { position: static; }
  .shown { margin-left: 0; }
  html { scroll-padding-top: 4.5rem; }
  h2 { margin-top: 2.5rem; }
  .paragraph { padding-left: 2.1rem; } .paragraph > .number { width: 1.55rem; }
  thead { display: none; }
  table, tbody, tr, tbody th, td { display: block; width: auto; min-width: 0; }
  tr[hidden] { display: none; }
  tr { background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; margin-bottom: .8rem; overflow: hidden; }
  tbody th, td { padding: .6rem .9rem; } td:last-child { border-bottom: 0; }
  td::before { content: attr(data-source) ' '; font-size: .8rem; color: var(--quiet); margin-right: .5rem; }
  .cell-own { display: none; }
  #panel { max-height: 58vh; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #f4f4f4; --quiet: #444; --line: #ccc; --included: #1d5231; --rephrased: #6d4400; --contradicted: #9b1c15; --omitted: #444; --stated: #234a70; }
  body { font-size: 10pt; } main, header.page { max-width: none; padding: 0; }
  .filter, #panel, #ribbons, .skip, .hint { display: none !important; }
  .strip, td.cell-contradicted { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .board { overflow: visible; column-gap: 1rem; grid-auto-columns: minmax(0, 1fr); }
  .scroll { overflow: visible; } h2 { margin: 1.5rem 0 .5rem; }
  .paragraph { padding: .25rem .5rem .25rem 1.7rem; margin-bottom: .3rem; break-inside: avoid; } .paragraph > .number { width: 1.3rem; top: .35rem; }
  .paragraph p, tbody th { font-size: 10pt; line-height: 1.4; } .headline p { font-size: 12pt; } td, tbody th { padding: .3rem .5rem; }
  tr, .verdict, .findings li { break-inside: avoid; }
  td, tbody th { min-width: 0; } .claim { color: inherit; }
}
`
