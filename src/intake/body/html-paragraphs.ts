import type { PageNode } from './page.ts'

const TEXT = 3
const ELEMENT = 1

/** Elements that begin and end a paragraph. */
const BLOCKS = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER FORM H1 H2 H3 H4 H5 H6 ' +
    'HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'
  ).split(' '),
)

/** Elements whose text is not read by anybody. */
const SILENT = new Set('HEAD TITLE STYLE SCRIPT NOSCRIPT TEMPLATE SVG IFRAME OBJECT BUTTON SELECT TEXTAREA'.split(' '))

/** Texts of the paragraphs below a node, in their order. `<br>` gives a line end, two of them a new paragraph. */
export function listParagraphs(root: PageNode): readonly string[] {
  const paragraphs: string[] = []
  let open = ''
  const close = () => {
    for (const paragraph of open.split(/\n\s*\n/)) paragraphs.push(paragraph)
    open = ''
  }
  const read = (node: PageNode) => {
    if (node.nodeType === TEXT) open += (node.textContent ?? '').replace(/[\t\n\r ]+/g, ' ')
    if (node.nodeType !== ELEMENT || SILENT.has(node.nodeName.toUpperCase())) return
    const name = node.nodeName.toUpperCase()
    if (name === 'BR') open += '\n'
    if (BLOCKS.has(name)) close()
    for (const child of node.childNodes) read(child)
    if (BLOCKS.has(name)) close()
  }
  read(root)
  close()
  return paragraphs
}
