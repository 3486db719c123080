/** The style of exported pages: one column on a phone, wide charts on a desktop, light or dark as the browser asks. */
import { themes } from '../draw/theme.ts';
import { pageVariables } from './picture-theme.ts';

export const style = `
:root{color-scheme:light dark;--accent:#00658f;--line:#e3e5e8;--soft:#f5f6f7;${pageVariables(themes.light)}}
@media (prefers-color-scheme:dark){:root{--accent:#4cc2ee;--line:#2f353c;--soft:#1c2025;${pageVariables(themes.dark)}}}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--background);color:var(--ink);font:16px/1.55 system-ui,-apple-system,"Segoe UI","Noto Sans",Helvetica,Arial,sans-serif}
main,.bar,footer{max-width:64rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3{font-family:ui-serif,Georgia,"Noto Serif","Times New Roman",serif;line-height:1.2;font-weight:600;text-wrap:balance}
h1{font-size:clamp(1.8rem,1.2rem + 2.6vw,2.9rem);margin:.2em 0 .4em}
h2{font-size:1.45rem;margin:2.4em 0 .4em}
h3{font-size:1.12rem;margin:0 0 .35em}
p{margin:0 0 1em;max-width:44rem}
a{color:var(--accent);text-underline-offset:.15em}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:2px solid var(--accent);outline-offset:2px}
.bar{display:flex;flex-wrap:wrap;gap:.2rem 1.25rem;justify-content:space-between;padding-top:1rem;font-size:.9rem}
.bar a{text-decoration:none}
.eyebrow{font-size:.85rem;letter-spacing:.02em;color:var(--muted);margin:2.2rem 0 0}
.lede{font-size:1.16rem;line-height:1.5}
.measure{color:var(--muted);font-size:.92rem;margin:0 0 .8em}
.kind{display:inline-block;border:1px solid var(--line);border-radius:1em;padding:0 .6em;margin:0 .25em .2em 0;font-size:.78rem;line-height:1.6;color:var(--muted);background:var(--soft);white-space:nowrap}
figure{margin:0 0 1rem}
figure svg{display:block;overflow:visible;width:100%;height:auto}
figure .narrow{display:none}
figcaption{font-size:.82rem;color:var(--muted);margin-top:.5rem;max-width:60rem;overflow-wrap:anywhere}
details{margin:.4rem 0 1.4rem}
summary{cursor:pointer;color:var(--accent);font-size:.92rem;padding:.25rem 0}
.scroll{overflow-x:auto;border-top:1px solid var(--line);border-bottom:1px solid var(--line)}
details .scroll{max-height:32rem;overflow-y:auto}
table{border-collapse:collapse;font-size:.86rem;line-height:1.4;width:100%}
th,td{padding:.38rem .9rem .38rem 0;text-align:left;vertical-align:top;border-bottom:1px solid var(--line)}
td{min-width:4rem;max-width:22rem}
th{color:var(--muted);font-weight:500;font-size:.8rem}
tr:last-child td{border-bottom:0}
td.n,th.n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap;padding-left:.6rem}
.d{white-space:nowrap}
.unknown{color:var(--muted)}
.note{border-left:3px solid var(--line);padding:.1rem 0 .1rem 1rem;margin:1.4rem 0;max-width:46rem}
.note h2{font-size:1.05rem;margin:0 0 .2rem}
.note p:last-child{margin:0}
ul.plain{list-style:none;margin:0 0 1rem;padding:0;font-size:.92rem;max-width:50rem}
ul.plain li{padding:.4rem 0;border-bottom:1px solid var(--line);overflow-wrap:anywhere}
.files{font-size:.88rem;color:var(--muted)}
.files a{margin-right:.7em}
footer{border-top:1px solid var(--line);margin-top:4rem;padding-top:1.2rem;padding-bottom:3rem;font-size:.85rem;color:var(--muted)}
.cover{padding:clamp(2.5rem,7vw,6rem) 0 1.5rem}
.cover h1{font-size:clamp(2.4rem,1.4rem + 5vw,4.6rem);margin:0 0 .35em;letter-spacing:-.02em}
.facts{display:flex;flex-wrap:wrap;gap:1.2rem 2.6rem;margin:1.6rem 0;padding:0;list-style:none}
.facts b{display:block;font:600 1.7rem/1.15 ui-serif,Georgia,serif;font-variant-numeric:tabular-nums}
.facts span{font-size:.86rem;color:var(--muted)}
dl.kinds{display:grid;grid-template-columns:auto 1fr;gap:.3rem .9rem;font-size:.9rem;margin:0 0 1.5rem;max-width:46rem}
dl.kinds dd{margin:0;color:var(--muted)}
.contents{columns:2;column-gap:2.5rem;list-style:none;padding:0;margin:1rem 0 0;max-width:50rem}
.contents li{break-inside:avoid;padding:.28rem 0;border-bottom:1px solid var(--line)}
.contents a{display:flex;gap:.8em;justify-content:space-between;text-decoration:none;color:var(--ink)}
.contents span{color:var(--muted);font-size:.85rem;white-space:nowrap}
.chapter{border-top:2px solid var(--ink);margin-top:3.5rem}
.chapter>h2{margin:.6rem 0 .4rem;font-size:1.7rem}
.cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,19rem),1fr));gap:2.2rem 2rem;margin-top:1.5rem}
.card{display:flex;flex-direction:column;min-width:0}
.card .n{font-size:.8rem;color:var(--muted);margin:0}
.card h3 a{color:inherit;text-decoration:none}
.card h3 a:hover{text-decoration:underline}
.card .reading{font-size:.92rem;line-height:1.45;margin:.5rem 0 .5rem}
.card .measure{font-size:.8rem;margin:0 0 .5rem}
.card figure{margin:0}
.card table{font-size:.8rem}
.card .kinds{margin:auto 0 0}
@media (max-width:40rem){
main,.bar,footer{padding-left:1rem;padding-right:1rem}
figure .wide{display:none}
figure .narrow{display:block}
.contents{columns:1}
td{min-width:7.5rem}
td.n,td.d{min-width:3rem}
.lede{font-size:1.06rem}
}
@media print{.bar,.files{display:none}.card,figure{break-inside:avoid}}
`.trim();
