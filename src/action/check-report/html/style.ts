/**
 * The style of the page: the system's typeface, a scale of five sizes, and colours with a contrast of at least 4.5 to 1
 * in light and dark mode. No mark relies on colour alone.
 */
export const STYLE = `
:root{color-scheme:light dark;--ground:#f6f7f9;--card:#fff;--text:#1c2330;--soft:#566072;--line:#dfe3ea;--accent:#5b2fa8;--accent-soft:#efe9fa;
--error:#a4181f;--error-soft:#fdecec;--warning:#7a4d00;--warning-soft:#fdf3dc;--note:#1c5a94;--note-soft:#e6f0fa;--added:#14653a;--added-soft:#e4f5ea;--removed:#a4181f;--removed-soft:#fdecec;--changed:#6a4600;--changed-soft:#fbf0d9;
--fill-error:#c8323a;--fill-warning:#bd7d0c;--fill-note:#2f7bc4;--fill-added:#268552;--fill-removed:#c8323a;--fill-changed:#bd7d0c;
--app:#5b2fa8;--flow:#1c5a94;--connector:#1b6b3c;--connection:#7a4d00;--data:#9b2560;--other:#4d5766}
@media (prefers-color-scheme:dark){:root{--ground:#12151b;--card:#1a1f28;--text:#e6eaf1;--soft:#a6b0c0;--line:#303846;--accent:#c7aef5;--accent-soft:#2a2140;
--error:#ff9b9b;--error-soft:#3a1d20;--warning:#f3c266;--warning-soft:#362a12;--note:#8ec2f5;--note-soft:#162a3f;--added:#7fd6a2;--added-soft:#14301f;--removed:#ff9b9b;--removed-soft:#3a1d20;--changed:#f0c472;--changed-soft:#332812;
--fill-error:#e8737a;--fill-warning:#d9a441;--fill-note:#6aa9e6;--fill-added:#5cb985;--fill-removed:#e8737a;--fill-changed:#d9a441;
--app:#c7aef5;--flow:#8ec2f5;--connector:#7fd6a2;--connection:#f3c266;--data:#f29ac4;--other:#b4bdca}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:16px/1.55 system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif;overflow-wrap:anywhere}
.skip{position:absolute;left:-999rem;top:0;background:var(--accent);color:var(--card);padding:.6rem 1rem;border-radius:0 0 .5rem 0}
.skip:focus{left:0}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px;border-radius:.25rem}
header,main,footer{max-width:76rem;margin:0 auto;padding:0 clamp(1rem,4vw,2.5rem)}
header{padding-top:clamp(1.5rem,4vw,3rem)}
h1{font-size:clamp(1.5rem,4vw,2.2rem);line-height:1.2;margin:.25rem 0 .5rem;letter-spacing:-.01em}
h2{font-size:1.35rem;line-height:1.3;margin:0 0 .25rem}
h3{font-size:1.1rem;margin:2rem 0 .75rem}
h4{font-size:1rem;margin:1.25rem 0 .5rem}
p{margin:.35rem 0}
a{color:var(--accent)}
.eyebrow{color:var(--soft);font-size:.85rem;margin:0}
.lead{font-size:1.05rem;color:var(--soft)}
.badge{display:inline-block;padding:.2rem .7rem;border-radius:2rem;font-size:.9rem;font-weight:600}
.good{background:var(--added-soft);color:var(--added)}.bad{background:var(--error-soft);color:var(--error)}
.card{background:var(--card);border:1px solid var(--line);border-radius:1rem;padding:clamp(1rem,3vw,2rem);margin:1.5rem 0}
dl.facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.75rem 1.5rem;margin:1rem 0 0}
dl.facts div{min-width:0}dt{color:var(--soft);font-size:.85rem}dd{margin:0}
code,.code{font-family:ui-monospace,"Cascadia Mono","SF Mono",Menlo,Consolas,monospace;font-size:.875em}
table{border-collapse:collapse;width:100%;font-size:.95rem}
caption{text-align:left;color:var(--soft);padding:.25rem 0;font-size:.9rem}
th,td{text-align:left;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--line);vertical-align:top}
th{font-weight:600;font-size:.85rem;color:var(--soft)}
.findings{list-style:none;margin:.75rem 0;padding:0;display:grid;gap:.75rem}
.findings>li{border:1px solid var(--line);border-left:.35rem solid var(--mark);border-radius:.6rem;padding:.75rem 1rem;background:var(--card)}
.error{--mark:var(--error)}.warning{--mark:var(--warning)}.note{--mark:var(--note)}
.tag{display:inline-block;font-size:.8rem;font-weight:600;border-radius:.3rem;padding:.05rem .45rem;margin-right:.5rem}
.tag.error{background:var(--error-soft);color:var(--error)}.tag.warning{background:var(--warning-soft);color:var(--warning)}.tag.note{background:var(--note-soft);color:var(--note)}
.tag.added{background:var(--added-soft);color:var(--added)}.tag.removed{background:var(--removed-soft);color:var(--removed)}.tag.changed{background:var(--changed-soft);color:var(--changed)}
.place{color:var(--soft);font-size:.9rem}
.todo{margin-top:.35rem}
details{border:1px solid var(--line);border-radius:.6rem;margin:.6rem 0;background:var(--card)}
summary{cursor:pointer;padding:.65rem 1rem;font-weight:600}
details>:not(summary),details>.changes,details>.findings{margin-left:1rem;margin-right:1rem}details>:last-child{margin-bottom:1rem}
figure{margin:1rem 0;overflow-x:auto}figcaption{color:var(--soft);font-size:.9rem;margin-top:.4rem}
details>dl.facts{margin:0 1rem 1rem}
details>table{width:calc(100% - 2rem)}
svg{display:block;max-width:100%;height:auto}.graph svg{max-width:none}
svg text{fill:var(--text);font:13px system-ui,-apple-system,"Segoe UI",Roboto,sans-serif}
svg .soft{fill:var(--soft);font-size:11px}
.sides{display:grid;grid-template-columns:1fr 1fr;border:1px solid var(--line);border-radius:.5rem;overflow:hidden;margin:.4rem 0 .8rem}
.sides>div{min-width:0}.sides>div+div{border-left:1px solid var(--line)}
.sides .head{font-size:.8rem;color:var(--soft);padding:.25rem .75rem;border-bottom:1px solid var(--line)}
.lines{margin:0;padding:.25rem 0;white-space:pre-wrap;line-height:1.5}
.lines span{display:block;padding:0 .75rem 0 1.75rem;text-indent:-1.1rem;min-height:1.5em}
.lines .added{background:var(--added-soft)}.lines .removed{background:var(--removed-soft)}
.lines b{display:inline-block;width:1.1rem;text-indent:0;font-weight:700}
.lines .added b{color:var(--added)}.lines .removed b{color:var(--removed)}
.changes{list-style:none;margin:0;padding:0}.changes>li{padding:.4rem 0;border-bottom:1px solid var(--line)}.changes>li:last-child{border:0}
.needs{list-style:none;margin:0;padding:0;display:none}.needs>li{padding:.5rem 0;border-bottom:1px solid var(--line)}.needs>li:last-child{border:0}
footer{color:var(--soft);font-size:.85rem;padding-bottom:3rem}
@media (max-width:40rem){.graph,.places{display:none}.needs{display:block}.sides{grid-template-columns:1fr}.sides>div+div{border-left:0;border-top:1px solid var(--line)}table.wide,table.wide caption,table.wide tbody,table.wide tr,table.wide td{display:block}table.wide thead{position:absolute;left:-999rem}table.wide td{border:0;padding:.1rem 0}table.wide tr{border-bottom:1px solid var(--line);padding:.5rem 0;display:block}}
@media print{body{background:#fff}.card{break-inside:avoid-page;border:0;padding:0}.skip{display:none}}
`
