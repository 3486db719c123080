/** The style of a report's page in addition to that of exported pages: tiles, bars in tables, pairs of bars, print. */
export const rules = `
.own{padding:clamp(1rem,4vw,2.5rem) 0 0}
.own .eyebrow{margin-top:0}
.simulated{max-width:none;margin:0;padding:.45rem 1.25rem;text-align:center;font-weight:600;background:var(--ink);color:var(--background)}
a.ref{color:inherit;text-decoration:none;font-variant-numeric:tabular-nums}
a.ref:hover,a.ref:focus-visible{text-decoration:underline}
.facts{gap:1.1rem 2.2rem}
.facts b{white-space:nowrap}
.board{border:0}
.board table{max-width:52rem}
td.named{min-width:9rem;position:relative}
.share{display:block;height:4px;margin-top:3px;border-radius:2px;background:var(--series-0);max-width:100%}
table.pairs{max-width:44rem;margin:1rem 0 1.4rem}
table.pairs caption{text-align:left;color:var(--muted);font-size:.85rem;padding-bottom:.4rem}
table.pairs th{width:40%;color:var(--ink);font-size:.9rem;vertical-align:middle;padding-right:1rem;overflow-wrap:anywhere}
table.pairs td{max-width:none;width:60%}
.pair{display:flex;align-items:center;gap:.5em;height:1.15rem}
.pair i{display:block;height:.6rem;border-radius:2px;min-width:1px;flex:none;max-width:calc(100% - 4em)}
.pair em{font-style:normal;font-size:.82rem;font-variant-numeric:tabular-nums}
.pair.mine i,.key.mine::before{background:var(--series-0)}
.pair.other i,.key.other::before{background:var(--muted)}
.key::before{content:"";display:inline-block;width:.7em;height:.7em;border-radius:2px;margin:0 .3em 0 .6em}
.values h3{margin-top:1.4rem;font-size:.95rem}
.share,.pair i,.key::before,.simulated{-webkit-print-color-adjust:exact;print-color-adjust:exact}
@media (max-width:40rem){
.facts{gap:.9rem 1.5rem}
.facts b{font-size:1.35rem}
td.named{min-width:7rem}
.board td.n,.board th.n{padding-right:.5rem}
}
@media print{
@page{margin:16mm 15mm}
:root{color-scheme:light}
body{font-size:10.5pt}
main,footer{max-width:none;padding:0}
h2{break-after:avoid;margin-top:1.6em}
section,tr,.facts,table.pairs{break-inside:avoid}
.scroll{overflow:visible}
.values{display:none}
.simulated{position:fixed;bottom:0;left:0;right:0}
}
`.trim();
