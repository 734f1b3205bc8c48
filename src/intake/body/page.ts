/** The little of the DOM that is asked for here; what linkedom gives has it. */
export interface PageNode {
  readonly nodeType: number
  readonly nodeName: string
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  getAttribute(name: string): string | null
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface Page extends PageElement {
  readonly body: PageElement | null
}

/** Parses HTML, whole pages or pieces, well-formed or not. */
export async function parsePage(html: string): Promise<Page> {
  const { parseHTML } = await import('linkedom')
  const whole = /<body[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`
  return parseHTML(whole).document as unknown as Page
}
