import { marked } from 'marked'

const HEADING_AND_DIAGRAM = /^(?:#{2,6} [^\n]+\n\n)?(`{3,})mermaid\n[\s\S]*?^\1$\n*/gm

/** GitHub draws diagrams itself; a picture or a test of the page leaves them out, with their headings. */
const withoutDiagrams = (markdown: string): string => markdown.replaceAll(HEADING_AND_DIAGRAM, '')

const ALERT = /^<p>\[!(NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\s*/

/**
 * A page that renders Markdown much like GitHub, in the browser's colour scheme. Sizes, and what happens to a table or a
 * word that is too wide, are those of GitHub's style sheet: a table is a box that scrolls, and words break outside of it.
 */
export function markdownPage(markdown: string): string {
  const html = marked.parse(withoutDiagrams(markdown), { gfm: true, async: false })
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>picture</title><style>${STYLE}</style>
<main>${html.replace(/<blockquote>\s*([\s\S]*?)<\/blockquote>/g, alerts)}</main></html>`
}

function alerts(quote: string, content: string): string {
  const [, kind] = ALERT.exec(content) ?? []
  if (kind === undefined) return quote
  const title = `${kind.charAt(0)}${kind.slice(1).toLowerCase()}`
  return `<div class="alert ${kind.toLowerCase()}"><p class="title">${title}</p>${content.replace(ALERT, '<p>')}</div>`
}

const STYLE = `
:root { --text: #1f2328; --quiet: #59636e; --back: #ffffff; --line: #d1d9e0; --code: #818b981f; --stripe: #f6f8fa;
  --link: #0969da; --important: #8250df; --caution: #d1242f }
@media (prefers-color-scheme: dark) { :root { --text: #f0f6fc; --quiet: #9198a1; --back: #0d1117; --line: #3d444d;
  --code: #656c7633; --stripe: #151b23; --link: #4493f8; --important: #ab7df8; --caution: #f85149 } }
* { box-sizing: border-box }
body { margin: 0; background: var(--back); color: var(--text); word-wrap: break-word;
  font: 16px/1.5 "Segoe UI", "Noto Sans", "Liberation Sans", Arial, sans-serif, "Noto Color Emoji" }
main { padding: 20px 24px }
@media (max-width: 500px) { main { padding: 16px } }
main > :first-child { margin-top: 0 } main > :last-child { margin-bottom: 0 }
h2, h3, h4, h5 { margin: 24px 0 16px; line-height: 1.25 }
h2 { font-size: 24px; padding-bottom: 7px; border-bottom: 1px solid var(--line) }
h3 { font-size: 20px } h4 { font-size: 16px } h5 { font-size: 14px }
p, table, ul, details, pre { margin: 0 0 16px }
ul { padding-left: 2em } li > p { margin: 16px 0 } li + li { margin-top: 4px }
summary { cursor: pointer }
table { display: block; width: max-content; max-width: 100%; overflow: auto; border-collapse: collapse }
th, td { border: 1px solid var(--line); padding: 6px 13px; text-align: left; vertical-align: top }
th { font-weight: 600 }
tr:nth-child(2n) td { background: var(--stripe) }
code { background: var(--code); border-radius: 6px; padding: 0.2em 0.4em; white-space: break-spaces;
  font: 85%/1.4 "Liberation Mono", "DejaVu Sans Mono", monospace }
pre { background: var(--stripe); border-radius: 6px; padding: 16px; overflow: auto }
pre code { background: none; padding: 0; white-space: pre; word-wrap: normal }
a { color: var(--link); text-decoration: underline }
sub { font-size: 75%; line-height: 0; position: relative; bottom: -0.25em; vertical-align: baseline }
.alert { border-left: 4px solid var(--important); padding: 8px 16px; margin: 0 0 16px }
.alert.caution { border-color: var(--caution) } .alert.caution .title { color: var(--caution) }
.alert p { margin: 0 } .alert .title { color: var(--important); font-weight: 600; margin-bottom: 4px }
`
