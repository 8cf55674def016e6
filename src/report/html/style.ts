// The page's style: calm, readable on a phone and on paper, light and dark. Colour never stands alone: there is a word with it.

export const style = `
:root{color-scheme:light dark;--page:#f7f7f5;--card:#fff;--ink:#1d2127;--soft:#59626d;--line:#e2e4e8;--link:#1f56c0;--focus:#1f56c0;--code:#f3f4f6;
--critical:#a31c12;--critical-bg:#fdebe9;--high:#9a3b06;--high-bg:#fdf0e4;--medium:#755300;--medium-bg:#fbf4dc;--low:#44515f;--low-bg:#eef1f4;
--good:#116a3c;--good-bg:#e5f5ec;--expected-bg:#eaf6ef;--expected-word:#b5e3c8;--actual-bg:#fdf0ee;--actual-word:#f7c6c0;--missing:#c22d20;--unexpected:#a36100;--changed:#1f56c0}
@media (prefers-color-scheme:dark){:root{--page:#101317;--card:#171b21;--ink:#e5e8ec;--soft:#9ea8b4;--line:#2a3038;--link:#8ab4ff;--focus:#8ab4ff;--code:#1f242c;
--critical:#ff9c92;--critical-bg:#3b1917;--high:#ffb27a;--high-bg:#392312;--medium:#f0cf73;--medium-bg:#332a10;--low:#b4c0cc;--low-bg:#252c34;
--good:#7fd6a4;--good-bg:#12301f;--expected-bg:#13261b;--expected-word:#1f5236;--actual-bg:#2c1917;--actual-word:#6b2a24;--missing:#ff8478;--unexpected:#f0b35e;--changed:#8ab4ff}}
*{box-sizing:border-box}
html{scroll-behavior:smooth;scroll-padding-top:1rem}
@media (prefers-reduced-motion:reduce){html{scroll-behavior:auto}}
body{margin:0;background:var(--page);color:var(--ink);font:15px/1.55 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;overflow-wrap:anywhere}
code,pre,svg text{font-family:ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace}
code{font-size:.9em}
a{color:var(--link);text-underline-offset:2px}
:focus-visible{outline:2px solid var(--focus);outline-offset:2px;border-radius:4px}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px}.skip:focus{left:1rem;top:1rem;background:var(--card);padding:.5rem 1rem;z-index:2}
header,main,footer{max-width:1180px;margin:0 auto;padding:0 24px}
header{padding-top:44px}
.brand{color:var(--soft);font-size:13px;letter-spacing:.02em;margin:0 0 10px}
h1{font-size:clamp(22px,3.2vw,30px);line-height:1.25;letter-spacing:-.012em;font-weight:650;margin:0 0 10px;max-width:34em;text-wrap:balance}
h2{font-size:18px;font-weight:650;letter-spacing:-.005em;margin:44px 0 12px}
.consequence{margin:0 0 18px;color:var(--soft)}
.numbers{display:flex;flex-wrap:wrap;gap:10px;list-style:none;padding:0;margin:0 0 20px}
.numbers li{display:flex;align-items:baseline;gap:8px;border-radius:10px;padding:8px 14px;background:var(--low-bg);color:var(--low)}
.numbers b{font-size:20px;font-variant-numeric:tabular-nums}
.numbers .critical{background:var(--critical-bg);color:var(--critical)}.numbers .high{background:var(--high-bg);color:var(--high)}
.numbers .medium{background:var(--medium-bg);color:var(--medium)}.numbers .none{background:none;color:var(--soft);border:1px solid var(--line)}
.steps{background:var(--card);border:1px solid var(--line);border-radius:12px;padding:14px 20px;max-width:56em}
.steps h2{margin:0 0 6px;font-size:15px}.steps ol{margin:0;padding-left:20px}.steps p{margin:0}.steps li{margin:4px 0}
.columns{display:grid;grid-template-columns:minmax(0,1fr);gap:0 32px}
@media (min-width:960px){.columns.two{grid-template-columns:208px minmax(0,1fr)}.columns.two .filters{position:sticky;top:16px;align-self:start;max-height:calc(100vh - 32px);overflow-y:auto}}
.filters{margin:46px 0 0;font-size:13.5px;padding:2px}
.filters fieldset{border:0;padding:0;margin:0 0 16px}
.filters legend{font-weight:600;padding:0;margin-bottom:4px}
.box{display:flex;align-items:center;gap:8px;padding:3px 6px;margin:0 -6px;border-radius:6px;cursor:pointer}
.box:hover{background:var(--low-bg)}
.box span{flex:1}.box b{font-weight:500;color:var(--soft);font-variant-numeric:tabular-nums}
.box:has(input:not(:checked)) span{color:var(--soft);text-decoration:line-through}
input[type=checkbox]{accent-color:var(--link);margin:0;width:15px;height:15px}
.search{margin-bottom:16px}.search[hidden]{display:none}.search label{display:block;font-weight:600;margin-bottom:4px}
input[type=search]{font:inherit;color:inherit;background:var(--card);border:1px solid var(--soft);border-radius:8px;padding:6px 10px;width:100%}
button{font:inherit;font-size:13px;color:var(--ink);background:var(--card);border:1px solid var(--line);border-radius:8px;padding:5px 12px;cursor:pointer}
button:hover{border-color:var(--soft)}
@media (max-width:959px){.filters{display:flex;flex-wrap:wrap;gap:4px 28px;margin-top:28px}.filters fieldset{display:flex;flex-wrap:wrap;gap:2px 14px;align-items:center;margin-bottom:4px}.filters legend{float:left;margin:0 10px 0 0}.box span{flex:none}.search{flex-basis:100%}}
.head{display:flex;align-items:baseline;gap:14px}.shown{color:var(--soft);margin:0;font-size:13.5px}
.list{border:1px solid var(--line);border-radius:12px;background:var(--card);overflow:clip}
.list:not(:has(.finding)){display:none}
.finding{border-bottom:1px solid var(--line);border-left:3px solid transparent;}
.many .finding{content-visibility:auto;contain-intrinsic-size:auto 62px}
.finding:last-child{border-bottom:0}
.finding[hidden]{display:none}
.finding.critical{border-left-color:var(--critical)}.finding.high{border-left-color:var(--high)}.finding.medium{border-left-color:var(--medium)}.finding.low{border-left-color:var(--line)}
summary{cursor:pointer;list-style:none}summary::-webkit-details-marker{display:none}
.finding>summary,.script>summary{display:flex;gap:14px;align-items:baseline;padding:11px 18px 11px 15px}
.finding>summary:hover,.script>summary:hover{background:color-mix(in srgb,var(--low-bg) 45%,transparent)}
.finding>summary::after,.script>summary::after{content:"";margin-left:auto;flex:none;align-self:center;width:7px;height:7px;border:solid var(--soft);border-width:0 1.5px 1.5px 0;transform:rotate(45deg);transition:transform .12s}
[open]>summary::after{transform:rotate(-135deg)}
.what{display:block;min-width:0;flex:1}.name{display:block}.message{display:block;color:var(--soft);font-size:14px}
.kind{color:var(--soft)}.name code{font-weight:600}
.change{font-size:12.5px;color:var(--soft);border:1px solid var(--line);border-radius:20px;padding:0 8px;margin-left:6px;white-space:nowrap}
.badge{flex:none;display:inline-block;min-width:66px;text-align:center;font-size:12px;font-weight:600;line-height:20px;border-radius:6px;padding:0 8px;background:var(--low-bg);color:var(--low)}
.badge.critical,.badge.refuted{background:var(--critical-bg);color:var(--critical)}.badge.high{background:var(--high-bg);color:var(--high)}.badge.medium,.badge.unproven{background:var(--medium-bg);color:var(--medium)}.badge.proven{background:var(--good-bg);color:var(--good)}
.inside{padding:2px 18px 14px 95px}.folded{color:var(--soft);font-size:13.5px}
@media (max-width:640px){.inside{padding-left:15px}.finding>summary{flex-wrap:wrap;gap:4px 10px}.what{flex-basis:100%}.finding>summary::after{position:absolute;right:18px}.finding{position:relative}header,main,footer{padding:0 16px}header{padding-top:28px}}
.inside p{margin:6px 0}
.about{display:flex;flex-wrap:wrap;gap:2px 18px;color:var(--soft);font-size:13px}
.sides{width:100%;border-collapse:separate;border-spacing:0;table-layout:fixed;font:12.5px/1.6 ui-monospace,SFMono-Regular,"SF Mono",Menlo,Consolas,"Liberation Mono",monospace;border:1px solid var(--line);border-radius:8px;overflow:hidden;margin:6px 0}
.sides th{font:600 12.5px/1.6 ui-sans-serif,system-ui,-apple-system,"Segoe UI",Roboto,"Liberation Sans",sans-serif;text-align:left;padding:5px 10px;color:var(--soft);background:var(--code);border-bottom:1px solid var(--line)}
.sides th+th,.sides td:nth-child(3),.sides td.line+td.line{border-left:1px solid var(--line)}
.sides td{padding:0 10px;vertical-align:top;white-space:pre-wrap}
.sides col.number{width:44px}.sides .number{padding:0 6px;text-align:right;color:var(--soft);user-select:none;white-space:nowrap;overflow-wrap:normal}
.sides thead+tbody tr:first-child td{padding-top:4px}.sides tr:last-child td{padding-bottom:4px}
.sides .expected{background:var(--expected-bg)}.sides .actual{background:var(--actual-bg)}
.sides .nothing{background:repeating-linear-gradient(135deg,transparent 0 6px,var(--code) 6px 12px)}
.sides .gap td{color:var(--soft);text-align:center;background:var(--code);font-family:ui-sans-serif,system-ui,sans-serif}
del,ins{text-decoration:none;border-radius:3px;padding:1px 0}
del{background:var(--expected-word)}ins{background:var(--actual-word)}
.alone{margin:6px 0;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.alone figcaption{font-size:12.5px;font-weight:600;color:var(--soft);background:var(--code);padding:5px 10px;border-bottom:1px solid var(--line)}
pre{margin:0;padding:8px 12px;white-space:pre-wrap;font-size:12.5px;line-height:1.6}pre code{font-size:inherit}
.alone.expected pre{background:var(--expected-bg)}.alone.actual pre{background:var(--actual-bg)}
.script{border:1px solid var(--line);border-radius:12px;background:var(--card);margin:10px 0}.script .inside{padding-left:18px}
.code{position:relative;border:1px solid var(--line);border-radius:8px;background:var(--code)}.code .copy{position:absolute;top:6px;right:6px}
.command code{background:var(--code);border-radius:6px;padding:4px 10px}
.pending{padding-left:20px}.pending>li{margin:6px 0}
.er{overflow-x:auto;border:1px solid var(--line);border-radius:12px;background:var(--card);padding:8px}
.er svg{display:block;margin:0 auto;height:auto}@media (min-width:960px){.er svg{max-width:100%}}
.table .box{fill:var(--page);stroke:var(--soft);stroke-width:1}.table.beside .box{stroke:var(--line)}
.table.missing .box{stroke:var(--missing);stroke-width:2;stroke-dasharray:6 4}.table.unexpected .box{stroke:var(--unexpected);stroke-width:2}.table.changed .box{stroke:var(--changed);stroke-width:1.5}
svg text{fill:var(--ink);font-size:11px}.title{font-weight:600}.rule{stroke:var(--line)}svg .type,svg .key{fill:var(--soft)}svg .key{font-size:9px}
svg .word{font-style:italic}svg .word.missing{fill:var(--missing)}svg .word.unexpected{fill:var(--unexpected)}svg .word.changed{fill:var(--changed)}
g.missing>.column{text-decoration:line-through}g.unexpected>.column,g.changed>.column{font-weight:600}
.edge{fill:none;stroke:var(--soft);stroke-width:1.2;opacity:.75}.edge.missing{stroke:var(--missing);stroke-dasharray:5 4;opacity:1}.edge.unexpected{stroke:var(--unexpected);opacity:1}.edge.foot{stroke-dasharray:none}
.legend{display:flex;flex-wrap:wrap;gap:6px 18px;font-size:12.5px;color:var(--soft);margin:8px 2px}
.mark::before{content:"";display:inline-block;width:14px;height:9px;border:2px solid var(--changed);border-radius:3px;margin-right:6px}.mark.missing::before{border:2px dashed var(--missing)}.mark.unexpected::before{border-color:var(--unexpected)}
section ul{padding-left:20px}
footer{color:var(--soft);font-size:13px;margin-top:56px;padding-bottom:48px}
footer ul{list-style:none;padding:14px 0 0;margin:0;border-top:1px solid var(--line);display:flex;flex-wrap:wrap;gap:2px 18px}
@media print{:root{--page:#fff;--card:#fff}body{font-size:11px}.filters,.copy,.skip,.shown{display:none!important}.columns.two{grid-template-columns:minmax(0,1fr)}details::details-content{content-visibility:visible;block-size:auto}.finding{content-visibility:visible;break-inside:avoid-page}.finding>summary::after,.script>summary::after{display:none}.er,.list{overflow:visible}.er svg{max-width:100%}header{padding-top:0}section{break-before:auto}a[href^=http]{color:inherit}}
`;
