/** The one stylesheet of all pages: light and dark, from 360 px to a wall screen, no picture and no font to fetch. */
export const STYLE = `
:root{color-scheme:light dark;--paper:#f4f6f8;--card:#fff;--ink:#17212b;--soft:#4a5865;--line:#c9d1d9;--accent:#0b5394;--on-accent:#fff;--ok:#14632f;--ok-bg:#e3f4e8;--warn:#7a4b00;--warn-bg:#fff1d6;--late:#8f1616;--late-bg:#fde4e1;--add:#d7f2de;--del:#fbdcd8}
@media(prefers-color-scheme:dark){:root{--paper:#10161c;--card:#1a222b;--ink:#e8edf2;--soft:#aab6c2;--line:#3b4855;--accent:#8cc4ff;--on-accent:#0b1a29;--ok:#8fe0a8;--ok-bg:#143322;--warn:#ffd489;--warn-bg:#3a2b0b;--late:#ffb0a6;--late-bg:#441a17;--add:#1c4a2b;--del:#5a2320}}
*{box-sizing:border-box}
body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,sans-serif;overflow-wrap:anywhere}
a{color:var(--accent)}
.skip{position:absolute;left:-99rem}.skip:focus{position:static;display:block;padding:.75rem 1rem}
header{background:var(--card);border-bottom:1px solid var(--line);padding:.5rem 1rem}
header p{margin:0;font-weight:700}
nav ul{list-style:none;display:flex;flex-wrap:wrap;gap:.25rem;margin:0;padding:0}
nav a{display:inline-flex;align-items:center;min-height:44px;padding:0 .75rem;border-radius:.4rem;text-decoration:none}
nav a[aria-current]{background:var(--accent);color:var(--on-accent)}
main{max-width:75rem;margin:0 auto;padding:1rem}
main.narrow{max-width:42rem}
h1{font-size:1.5rem;line-height:1.25;margin:.25rem 0 1rem}
h2{font-size:1.15rem;margin:1.5rem 0 .5rem}
h3{font-size:1rem;margin:.5rem 0 .25rem}.card>:first-child,form>:first-child{margin-top:0}
.card{background:var(--card);border:1px solid var(--line);border-radius:.5rem;padding:1rem;margin:0 0 1rem}
.notice{border-left:.4rem solid var(--accent);background:var(--card);padding:.75rem 1rem;margin:0 0 1rem}
.notice.warn{border-color:var(--warn)}.notice.late{border-color:var(--late)}.notice.ok{border-color:var(--ok)}
.soft{color:var(--soft)}
.badges{display:flex;flex-wrap:wrap;gap:.35rem;margin:.25rem 0;padding:0;list-style:none}
.badge{display:inline-block;padding:.05rem .5rem;border:1px solid currentColor;border-radius:1rem;font-size:.875rem}
.ok{color:var(--ok)}.warn{color:var(--warn)}.late{color:var(--late)}.hold{color:var(--soft)}
.badge.ok{background:var(--ok-bg)}.badge.warn{background:var(--warn-bg)}.badge.late{background:var(--late-bg);font-weight:700}
.said{white-space:pre-wrap;unicode-bidi:plaintext;margin:.5rem 0;padding:.5rem .75rem;border-left:.2rem solid var(--line)}
bdi{unicode-bidi:isolate}
dl{display:grid;grid-template-columns:minmax(6rem,max-content) 1fr;gap:.2rem .75rem;margin:.5rem 0}
dt{color:var(--soft)}dd{margin:0}
label{display:block;margin:.75rem 0 .25rem;font-weight:600}
label.check{display:flex;gap:.6rem;align-items:center;min-height:44px;font-weight:400;margin:0}
input,select,textarea,button{font:inherit;color:inherit}
input:not([type=checkbox]):not([type=radio]),select,textarea{width:100%;min-height:44px;padding:.5rem;background:var(--paper);border:1px solid var(--soft);border-radius:.3rem}
textarea{min-height:9rem;max-height:80vh;resize:vertical;field-sizing:content}
input[type=checkbox],input[type=radio]{width:1.5rem;height:1.5rem;flex:none;accent-color:var(--accent)}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:44px;min-width:44px;padding:.5rem 1rem;margin:.5rem .5rem 0 0;border:1px solid var(--accent);border-radius:.3rem;background:var(--card);color:var(--accent);cursor:pointer;text-decoration:none}
button.main{background:var(--accent);color:var(--on-accent);font-weight:700}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
fieldset{border:1px solid var(--line);border-radius:.4rem;margin:0 0 1rem;padding:.5rem 1rem 1rem}
fieldset:not(:first-child){margin-top:1rem}
.times{display:grid;grid-template-columns:repeat(auto-fill,minmax(7.5rem,1fr))}
legend{font-weight:700;padding:0 .4rem}
details{margin:.5rem 0}summary{cursor:pointer;min-height:44px;display:flex;align-items:center;font-weight:600}summary::before{content:"+";width:1.25rem}details[open]>summary::before{content:"\\2212"}
.grid{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,14rem),1fr))}
.line{border-top:1px solid var(--line);padding-bottom:.5rem}.fields{display:grid;gap:0 1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,20rem),1fr))}.fields>fieldset,.fields>details,.fields>.all{grid-column:1/-1}.fields>fieldset{margin-top:1rem}a.part{display:inline-flex;align-items:center;gap:.35rem;min-height:44px}
.changes{grid-template-columns:1fr}.changes dd{margin-bottom:.5rem}
.board{display:grid;gap:1rem;grid-template-columns:repeat(auto-fit,minmax(min(100%,13rem),1fr));align-items:start}
.two{display:grid;gap:0 1rem}.two>*,fieldset{min-width:0}
@media(min-width:56rem){.two{grid-template-columns:3fr 2fr;align-items:start}.jump{display:none}}
ol.story,ul.plain{list-style:none;margin:0;padding:0}
ol.story>li{border-left:.2rem solid var(--line);padding:0 0 .75rem .75rem}
ins{background:var(--add);text-decoration:underline}del{background:var(--del)}
table{width:100%;border-collapse:collapse}td,th{text-align:left;padding:.35rem .5rem .35rem 0;border-bottom:1px solid var(--line);vertical-align:top}@media(min-width:22rem){th{overflow-wrap:normal}}td.n,th.n{text-align:right;white-space:nowrap}
.hidden{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
`.replace(/\n/g, '');
