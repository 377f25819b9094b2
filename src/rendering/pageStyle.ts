/** How the page looks: by day and by night, on paper and on a phone. No font or image comes from elsewhere. */
export const pageStyle = `
:root {
  color-scheme: light dark;
  --paper: #f8f6f1; --sheet: #fffefb; --ink: #1d1c1a; --quiet: #615c54; --line: #e0dbd0; --soft: #f0ece3;
  --accent: #2a5a8a; --lit: #fae9a9; --ribbon: #a89e8b; --shade: #2b261c26;
  --stated: #2a5a8a; --included: #256b43; --rephrased: #8a5300; --contradicted: #b3241c; --omitted: #6b655c;
  --serif: Charter, 'Iowan Old Style', 'Palatino Linotype', 'Source Serif 4', 'Noto Serif', Georgia, 'Liberation Serif', serif;
  --sans: -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', system-ui, sans-serif;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --paper: #141517; --sheet: #1b1c1f; --ink: #e6e2d9; --quiet: #a8a297; --line: #34353a; --soft: #24262a;
    --accent: #8fb9ea; --lit: #544817; --ribbon: #7d776b; --shade: #000000b0;
    --stated: #8fb9ea; --included: #7fcb9b; --rephrased: #e3b15f; --contradicted: #ff8f85; --omitted: #a8a297;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
time { white-space: nowrap; }
html { scroll-padding: 4.5rem 0 1rem; -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 1rem/1.5 var(--sans); overflow-wrap: anywhere; }
main, .masthead { max-width: 94rem; margin: 0 auto; padding: 0 clamp(1rem, 3.5vw, 3rem); }
a { color: var(--accent); text-decoration-thickness: 1px; text-underline-offset: .2em; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
ul { list-style: none; }
i { font-style: normal; }
small { font-size: .8125rem; color: var(--quiet); font-weight: 400; }
h2 { font: 600 1.5rem/1.2 var(--serif); margin: 3.5rem 0 0; }
.head h2 { margin-top: 2rem; }
.hint { color: var(--quiet); font-size: .9375rem; margin: .25rem 0 1rem; max-width: 44rem; }
.quiet { color: var(--quiet); font-weight: 400; }
.hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -99rem; z-index: 9; background: var(--sheet); padding: .5rem 1rem; }
.skip:focus { left: 1rem; top: 1rem; }
.wide { overflow-x: auto; }

.stated { --tone: var(--stated); } .included { --tone: var(--included); } .rephrased { --tone: var(--rephrased); }
.contradicted { --tone: var(--contradicted); } .omitted { --tone: var(--omitted); }
.badge { white-space: nowrap; font-size: .875rem; font-weight: 600; color: var(--tone); }
.badge i { display: inline-block; min-width: 1em; text-align: center; font-weight: 700; }
.badge.stated, .badge.omitted { font-weight: 400; }
.badge abbr { font-weight: 700; text-decoration: none; }

.masthead { padding-top: clamp(1.75rem, 4.5vw, 3.5rem); }
.masthead > p { color: var(--quiet); }
.verdict { font: clamp(2rem, 4.6vw, 3.25rem)/1.1 var(--serif); letter-spacing: -.015em; text-wrap: balance; margin-top: .15rem; }
.masthead h1:not(.verdict) { font: 600 2.5rem/1.1 var(--serif); }
.verdict b { font-weight: 600; display: inline-block; }
.verdict b::first-letter { text-transform: uppercase; }
.verdict .quiet { font: 1rem/1 var(--sans); letter-spacing: 0; white-space: nowrap; }
.verdict.different b, .verdict.mixed b { color: var(--contradicted); } .verdict.partly b { color: var(--rephrased); }
.figures { display: flex; flex-wrap: wrap; gap: .75rem clamp(1.5rem, 4vw, 3.5rem); margin-top: 1.5rem; }
.figures div { display: flex; flex-direction: column-reverse; }
.figures dt { font-size: .875rem; color: var(--quiet); }
.figures dt::first-letter { text-transform: uppercase; }
.figures dd { font: 400 1.875rem/1.15 var(--serif); font-variant-numeric: lining-nums; }
.pairs { margin-top: 1rem; font-size: .9375rem; }
.pairs summary { cursor: pointer; color: var(--quiet); width: max-content; }
.pairs ul { columns: 22rem; column-gap: 2.5rem; margin-top: .4rem; }
.pairs li { break-inside: avoid; padding: .1rem 0; }
.pairs b { font-weight: 400; } .pairs .different b { font-weight: 600; color: var(--contradicted); } .pairs .partly b { color: var(--rephrased); }
.notices { margin-top: 1.25rem; font-size: .9375rem; max-width: 60rem; }
.notices li { padding: .15rem 0 .15rem 1.6rem; position: relative; }
.notices li::before { content: '!'; position: absolute; left: 0; top: .38rem; width: 1.1rem; height: 1.1rem; border-radius: 50%; font: 700 .75rem/1.1rem var(--sans); text-align: center; background: var(--rephrased); color: var(--paper); }
.notices .different-events::before { background: var(--contradicted); }

.coverage table { border-collapse: collapse; width: 100%; font-variant-numeric: tabular-nums lining-nums; }
.coverage th, .coverage td { padding: .42rem .7rem; text-align: right; overflow-wrap: normal; border-bottom: 1px solid var(--line); }
.coverage th:first-child { text-align: left; padding-left: 0; overflow-wrap: anywhere; min-width: 14rem; font-weight: 600; }
.coverage th small { display: block; line-height: 1.3; }
.coverage thead th { font-size: .8125rem; font-weight: 400; color: var(--quiet); border-bottom-color: var(--quiet); vertical-align: bottom; }
.coverage thead th:last-child { min-width: 7.5rem; }
.coverage thead .badge { font-size: .8125rem; font-weight: 400; }
.coverage td { color: var(--tone); }
.coverage .none { color: var(--quiet); }
.coverage td:nth-child(2) { width: 30%; padding-left: 1.2rem; padding-right: 1.2rem; min-width: 9rem; }
.bar { display: block; width: 100%; height: 1rem; }
.bar rect { fill: var(--tone); stroke: var(--paper); stroke-width: 1.5; vector-effect: non-scaling-stroke; }
.bar .omitted { fill: var(--line); }
@media (prefers-color-scheme: dark) { .bar rect:not(.omitted) { fill: color-mix(in srgb, var(--tone) 72%, var(--paper)); } }
.matrix { margin-top: 1.5rem; display: grid; grid-template-columns: max-content minmax(0, 1fr); gap: .4rem .8rem; }
.matrix ul { font-size: .8125rem; line-height: 20px; max-width: 11rem; }
.matrix li { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; height: 20px; }
.matrix svg { display: block; }
.matrix figcaption { grid-column: 1 / -1; min-height: 1.6em; font-size: .875rem; font: .9375rem/1.6 var(--serif); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.mark { cursor: pointer; }
.mark > rect { fill: transparent; }
.mark use { color: var(--tone); fill: none; stroke: var(--tone); stroke-width: 1.7; stroke-linecap: round; }
.ground { fill: currentColor; stroke: none; fill-opacity: .13; }
#page-sign-omitted .ground { fill: none; }
#page-sign-contradicted .ground { fill-opacity: .28; }
.mark:hover > rect, .mark[data-lit] > rect, .mark:focus-visible > rect { fill: var(--lit); }
.mark:focus-visible { outline-offset: 0; }
.mark.off { opacity: .16; }

.filter { position: sticky; top: 0; z-index: 5; margin: 2.75rem 0 0; padding: .6rem 0; background: var(--paper); border-bottom: 1px solid var(--line); display: flex; flex-wrap: wrap; align-items: center; gap: .5rem .7rem; font-size: .875rem; }
.filter fieldset { border: 0; margin: 0; padding: 0; display: flex; flex-wrap: wrap; gap: .3rem; min-width: 0; }
.pill { position: relative; }
.pill input { position: absolute; inset: 0; width: 100%; height: 100%; margin: 0; opacity: 0; cursor: pointer; }
.pill span { display: block; border: 1px solid var(--line); border-radius: 99px; padding: .24rem .75rem; background: var(--sheet); color: var(--tone, var(--ink)); }
.pill i { font-weight: 700; }
.pill:hover span { border-color: currentColor; }
.pill input:checked + span { background: var(--tone, var(--ink)); border-color: transparent; color: var(--paper); }
.pill input:checked + span small { color: inherit; }
.pill input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
select, button { font: inherit; color: inherit; background: var(--sheet); border: 1px solid var(--line); border-radius: 7px; padding: .28rem .6rem; cursor: pointer; max-width: 100%; }
select:hover, button:hover { border-color: currentColor; }
.filter select { max-width: 12.5rem; }
.shown b { font-weight: inherit; }
.shown { margin-left: auto; color: var(--quiet); font-variant-numeric: tabular-nums; }

.head { display: flex; flex-wrap: wrap; justify-content: space-between; align-items: end; gap: 0 2rem; }
.choice { display: flex; flex-wrap: wrap; gap: .4rem; margin-bottom: 1rem; font-size: .875rem; }
.choice .does { display: inline-block; width: 1.2em; margin-right: -.3em; }
.choice [aria-pressed=true] .does { display: none; }
.choice .badge { font-size: 0; } .choice .badge i { font-size: .875rem; }
.choice button { background: none; color: var(--quiet); }
.choice [aria-pressed=true] { background: var(--sheet); color: var(--ink); border-color: var(--quiet); font-weight: 600; }
.board { position: relative; isolation: isolate; display: grid; grid-auto-flow: column; grid-auto-columns: minmax(17rem, 1fr); column-gap: 4rem; align-items: start; overflow-x: auto; }
.js .board { overflow: visible; grid: auto / repeat(var(--columns, 2), minmax(0, 1fr)); column-gap: max(3.5rem, 10rem - 2rem * var(--columns, 2)); }
.ribbons { position: absolute; z-index: -1; inset: 0; width: 100%; height: 100%; pointer-events: none; }
.ribbon { fill: var(--ribbon); opacity: .32; }
.ribbon.full { opacity: .6; }
.ribbon.disputed { fill: var(--contradicted); }
.chosen .ribbon { opacity: .1; }
.chosen .on { fill: var(--accent); opacity: .7; } .chosen .on.disputed { fill: var(--contradicted); }
.report { min-width: 0; background: var(--sheet); border: 1px solid var(--line); border-radius: 10px; overflow: clip; }
.report > header { padding: .8rem 1.2rem .7rem; border-bottom: 1px solid var(--line); }
.report h3 { font: 600 1.0625rem/1.4 var(--sans); position: relative; }
.report .does { position: absolute; right: 0; bottom: 0; background: var(--sheet); padding-left: .5rem; }
.report header p { font-size: .8125rem; color: var(--quiet); }
.js .text { max-height: max(24rem, calc(100vh - 12rem)); overflow-y: auto; scrollbar-width: thin; }
.js .single .text { max-height: none; }
.text { padding: .5rem 0 1rem; }
.paragraph { position: relative; padding: .4rem 1.2rem .4rem 2.6rem; }
.paragraph > .number { position: absolute; left: 0; top: .68rem; width: 1.9rem; text-align: right; font-size: .75rem; color: var(--quiet); font-variant-numeric: tabular-nums; }
.paragraph p { font: 1.0625rem/1.6 var(--serif); max-width: 42rem; }
.headline p { font-size: 1.375rem; line-height: 1.3; font-weight: 600; }
.headline > .number { top: .72rem; }
.caption p, .section p, .boilerplate p { font: .875rem/1.5 var(--sans); color: var(--quiet); }
.paragraph footer { display: flex; flex-wrap: wrap; gap: 0 .9rem; font-size: .75rem; color: var(--quiet); margin-top: .1rem; }
.paragraph footer:empty { display: none; }
.reference { padding: 0 .15em; color: inherit; text-decoration-style: dotted; }
.reference.full { font-weight: 700; }
.reference.disputed { color: var(--contradicted); } .reference.disputed::after { content: '≠'; margin-left: .1em; }
.paragraph:hover { background: var(--soft); }
.paragraph:target, .proof:target { box-shadow: inset 3px 0 var(--accent); }

.claim { color: inherit; text-decoration: none; }
.claim span { text-decoration: underline 1.5px; text-decoration-color: color-mix(in srgb, var(--tone) 55%, transparent); text-underline-offset: .26em; text-decoration-skip-ink: none; }
.claim::after { content: '\\2060' var(--sign); font: 700 .6875rem/1 var(--sans); vertical-align: .5rem; margin-left: .1em; color: var(--tone); }
.claim[data-status=included] { --tone: var(--included); --sign: '='; }
.claim[data-status=rephrased] { --tone: var(--rephrased); --sign: '≈'; }
.claim[data-status=rephrased] span { text-decoration-style: dashed; }
.claim[data-status=contradicted] { --tone: var(--contradicted); --sign: '≠'; background: color-mix(in srgb, var(--contradicted) 9%, transparent); }
.claim[data-status=contradicted] span { text-decoration: underline 2px var(--contradicted); }
.claim[data-status=omitted] { --tone: var(--omitted); --sign: '○'; }
.claim[data-status=omitted] span { text-decoration-style: dotted; }
.claim.off { background: none; }
.claim[data-status=none] span, .claim.off span { text-decoration-color: transparent; }
.claim.goes-on::after, .claim[data-status=none]::after, .claim.off::after { content: none; }
.claim:hover span { text-decoration-color: currentColor; }
.text [data-lit] { background: color-mix(in srgb, var(--tone) 20%, transparent); }
.text [data-lit=stated] { background: var(--lit); }
[data-lit=included] { --tone: var(--included); } [data-lit=rephrased] { --tone: var(--rephrased); } [data-lit=contradicted] { --tone: var(--contradicted); }

.claims table { border-collapse: collapse; table-layout: fixed; width: 100%; font-size: .9375rem; margin-top: .75rem; }
.claims thead th { text-align: left; font-size: .8125rem; color: var(--quiet); font-weight: 600; border-bottom: 1px solid var(--quiet); padding: .4rem .6rem; vertical-align: bottom; }
.claims thead th:first-child { padding-left: 0; }
.claims tbody th, .claims td { text-align: left; vertical-align: top; font-weight: 400; border-bottom: 1px solid var(--line); padding: .5rem .6rem; }
.claims thead th:first-child { width: 38%; }
.claims thead th:first-child:nth-last-child(n + 6) { width: 28%; }
.claims tbody th { font: 1.0625rem/1.45 var(--serif); padding-left: 2.6rem; position: relative; }
.claims tbody th small { font-family: var(--sans); margin-left: .3em; white-space: nowrap; }
.claims .number { position: absolute; left: 0; width: 1.9rem; text-align: right; font: .75rem/1.55rem var(--sans); color: var(--quiet); font-variant-numeric: tabular-nums; }
.claims tbody th a { color: inherit; text-decoration-color: transparent; }
.claims tbody a:hover { text-decoration-color: currentColor; }
.claims td a { color: var(--tone); text-decoration-color: transparent; }
.claims .badge { white-space: normal; }
.claims .why { display: block; line-height: 1.4; margin-top: .1rem; color: var(--ink); }
.claims td.contradicted { box-shadow: inset 0 0 0 99rem color-mix(in srgb, var(--contradicted) 8%, transparent); }
.claims tr[data-lit] { background: var(--soft); }

.proofs:focus { outline: none; }
.steps { display: flex; gap: .35rem; margin-left: auto; }
.proof { padding: 1rem 0; border-top: 1px solid var(--line); }
.proof h3 { font: 400 1.1875rem/1.45 var(--serif); max-width: 56rem; }
.proof .place { font-size: .8125rem; color: var(--quiet); }
.proof .badge { margin-right: .3em; }
.proof ul { display: grid; gap: 1rem 2.5rem; grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr)); margin-top: .8rem; }
.proof li { border-left: 3px solid var(--tone); padding-left: .9rem; }
.proof .found { font: 1rem/1.5 var(--serif); margin: .15rem 0; }
.proof .why { font-size: .875rem; color: var(--quiet); }
mark { background: none; color: inherit; font-weight: 700; }
.js .proofs { display: none; }
.js .proofs.open { display: block; position: fixed; z-index: 6; inset: auto 0 0; max-height: 42vh; overflow: auto; background: var(--sheet); border-top: 1px solid var(--line); box-shadow: 0 -8px 40px var(--shade); padding: 0 max(clamp(1rem, 3.5vw, 3rem), calc((100vw - 88rem) / 2)) 1.25rem; }
.js .proofs header { position: sticky; top: 0; display: flex; align-items: center; background: var(--sheet); padding: .6rem 0; }
.js .proofs h2 { margin: 0; font: 400 .8125rem/1.4 var(--sans); color: var(--quiet); }
.js .proof { display: none; border: 0; padding: 0; }
.js .proof.open { display: block; box-shadow: none; }
.js:has(.proofs.open) { scroll-padding-bottom: 45vh; } .js:has(.proofs.open) body { padding-bottom: 44vh; }
.colophon { margin: 4rem 0 3rem; text-align: center; font-size: .8125rem; color: var(--quiet); }

@media (prefers-reduced-motion: no-preference) {
  html { scroll-behavior: smooth; }
  .text span, .mark { transition: background-color .12s, opacity .12s; }
}
@media (forced-colors: active) {
  .text [data-lit], .mark[data-lit] > rect { outline: 2px solid Highlight; }
  .bar rect, .mark use { forced-color-adjust: none; }
}
@media screen and (max-width: 72rem) {
  html { scroll-padding-top: 6.5rem; }
}
@media screen and (min-width: 46rem) {
  .claims table { min-width: 44rem; }
  .claims table:has(th:nth-child(5)) { min-width: 58rem; } .claims table:has(th:nth-child(7)) { min-width: 72rem; } .claims table:has(th:nth-child(9)) { min-width: 96rem; }
}
@media screen and (max-width: 46rem) {
  html { scroll-padding-top: 4.5rem; }
  .coverage th:first-child { min-width: 8.5rem; }
  .matrix ul { max-width: 7rem; }
  .filter { position: static; margin-top: 2rem; }
  .shown { margin-left: 0; }
  .report { border-radius: 0; border-width: 1px 0; margin: 0 -1rem; overflow: visible; }
  .report > header { position: sticky; top: 0; z-index: 2; background: var(--sheet); padding: .5rem 1rem; }
  .paragraph { padding: .4rem 1rem .4rem 2.4rem; }
  .claims thead { display: none; }
  .claims table, .claims tbody, .claims tr, .claims tbody th, .claims td { display: block; width: auto; min-width: 0; border: 0; }
  .claims tr { border-bottom: 1px solid var(--line); padding: .5rem 0 .5rem 2.2rem; }
  .claims tbody th { padding: 0 0 .1rem; } .claims .number { left: -2.2rem; width: 1.5rem; }
  .claims td:not(.contradicted) { display: inline-block; padding: 0 .9rem 0 0; }
  .claims td.contradicted { padding: .05rem .4rem; margin-left: -.4rem; }
  .claims td::before { content: attr(data-name) ' '; font-size: .8125rem; color: var(--quiet); margin-right: .3rem; }
  .claims td.own { display: none; }
  .js .proofs.open { max-height: 60vh; } .js:has(.proofs.open) { scroll-padding-bottom: 62vh; }
}
@media print {
  :root { --paper: #fff; --sheet: #fff; --ink: #000; --soft: #fff; --quiet: #444; --line: #bbb; --accent: #1c456e; --stated: #1c456e; --included: #1b5232; --rephrased: #694000; --contradicted: #96190f; --omitted: #555; }
  @page { margin: 16mm 14mm; }
  body { font-size: 9.5pt; } main, .masthead { max-width: none; padding: 0; }
  .filter, .choice, .steps, .ribbons, .skip, .hint, .does, #page-pointed, .proof.off { display: none !important; }
  .report[hidden] { display: block !important; } .references[hidden] { display: inline !important; }
  h2, .head h2 { margin: 1.6rem 0 .3rem; break-after: avoid; }
  .wide { overflow: visible; }
  .coverage th, .coverage td { padding: .2rem .3rem; } .coverage td:nth-child(2) { padding: .2rem .6rem; } .coverage th:first-child { min-width: 9rem; } 
  .bar rect, .mark, .notices li::before, .proof li { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  .matrix svg { max-width: 100%; }
  .claims .badge, .coverage .badge { font-size: 8pt; }
  .js .board, .board { display: block; columns: 2; column-gap: 8mm; }
  .report { border: 0; overflow: visible; margin-bottom: 1rem; } .report > header { padding: .3rem 0; break-inside: avoid; break-after: avoid; }
  .js .text { max-height: none; overflow: visible; } .text { padding: 0; }
  .paragraph { padding: .2rem 0 .2rem 1.6rem; break-inside: avoid; } .paragraph > .number { width: 1.1rem; top: .3rem; }
  .paragraph p, .proof .found, .claims tbody th { font-size: 9.5pt; line-height: 1.42; } .headline p { font-size: 12pt; }
  .claims td, .claims tbody th { padding: .25rem .3rem; } .claims tbody th { padding-left: 1.6rem; } .claims .number { width: 1.2rem; }
  tr, .proof li, .proof h3 { break-inside: avoid; }
  .js .proofs, .js .proofs.open { display: block; position: static; max-height: none; overflow: visible; padding: 0; box-shadow: none; border: 0; }
  .js .proofs header { display: block; } .js .proofs h2 { font: 600 1.5rem/1.2 var(--serif); color: var(--ink); }
  .js .proofs, .proofs { columns: 2; column-gap: 8mm; } .proofs header { column-span: all; }
  .js .proof { display: block; padding: .5rem 0; border-top: 1px solid var(--line); break-inside: avoid; }
  .proof h3 { font-size: 10.5pt; } .proof ul { display: block; margin-top: .3rem; } .proof li { margin: .3rem 0; } .proof .place, .proof .why, small { font-size: 8pt; }
  .js:has(.proofs.open) body { padding: 0; }
}
`

/** For the page's policy; test/rendering/page.test.ts works it out again and tells the new one after a change. */
export const pageStyleHash = 'sha256-wSTgcxBNhG/PdeYuPR8kmPHp5S5znxs+dtKPdYWL++E='
