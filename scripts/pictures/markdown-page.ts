import { marked } from 'marked'

/** Cuts the page before the first diagram, because GitHub renders diagrams itself. */
const withoutDiagram = (markdown: string): string => markdown.replace(/^#{2,4} [^\n]+\n\n```mermaid[\s\S]*$/m, '')

/** Removes the table of digests, ids and times, which would fill half of a picture. It is the one without headings. */
const withoutIdentifiers = (markdown: string): string => markdown.replace(/^\| {2}\| {2}\|\n(?:\|.*\n)+/m, '')

const ALERT = /^<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/

/** A shortened page that renders Markdown much like GitHub, in the browser's colour scheme. */
export function markdownPage(markdown: string): string {
  const html = marked.parse(withoutIdentifiers(withoutDiagram(markdown)), { gfm: true, async: false })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>picture</title><style>${STYLE}</style>
<main>${html.replace(/<blockquote>\s*([\s\S]*?)<\/blockquote>/g, alerts)}</main></html>`
}

function alerts(quote: string, content: string): string {
  const [, kind] = ALERT.exec(content) ?? []
  if (kind === undefined) return quote
  const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
  return `<div class="alert"><p class="title">${title}</p>${content.replace(ALERT, '<p>')}</div>`
}

const STYLE = `
:root { --text: #1f2328; --quiet: #59636e; --back: #ffffff; --line: #d1d9e0; --code: #eff1f3; --stripe: #f6f8fa;
  --link: #0969da; --alert: #8250df }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --quiet: #9198a1; --back: #0d1117; --line: #3d444d;
  --code: #262c36; --stripe: #151b23; --link: #4493f8; --alert: #ab7df8 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text);
  font: 14px/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif, "Noto Color Emoji" }
main { padding: 20px 24px }
main > :first-child { margin-top: 0 } main > :last-child { margin-bottom: 0 }
h2, h3, h4, h5 { margin: 20px 0 12px; line-height: 1.25 }
h2 { font-size: 21px; padding-bottom: 6px; border-bottom: 1px solid var(--line) }
h3 { font-size: 17.5px } h4 { font-size: 14px } h5 { font-size: 12.25px }
p, table, ul, details { margin: 0 0 14px }
ul { padding-left: 26px }
table { border-collapse: collapse; max-width: 100% }
th, td { border: 1px solid var(--line); padding: 5px 11px; text-align: left; vertical-align: top }
tr:nth-child(2n) td { background: var(--stripe) }
thead tr:has(th:empty):not(:has(th:not(:empty))) { display: none }
code { background: var(--code); border-radius: 6px; padding: 2px 5px; overflow-wrap: anywhere;
  font: 12px/1.4 "Liberation Mono", "DejaVu Sans Mono", monospace }
pre { background: var(--stripe); border-radius: 6px; padding: 14px; overflow: hidden } pre code { background: none; padding: 0 }
a { color: var(--link); text-decoration: underline }
sub { font-size: 11px; vertical-align: baseline; color: var(--quiet) }
.alert { border-left: 4px solid var(--alert); padding: 6px 14px; margin: 0 0 14px }
.alert p { margin: 0 } .alert .title { color: var(--alert); font-weight: 600; margin-bottom: 4px }
`
