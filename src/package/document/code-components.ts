import { textAt, valueAt } from '../json-text.ts'
import type { CodeComponent } from './document.ts'

/**
 * Code components (PCF) of an app's document. A control that is one describes itself: `IsPcfControl`,
 * `DynamicControlDefinitionJson`, or a template id below `powercontrol/`. `PcfTemplates` of `References/Templates.json`
 * may list it as well; components of third parties were also seen without an entry there (public repositories with
 * documents and Microsoft's PowerApps-Tooling).
 */

/** Nobody reads more, and a hostile document could name a million. */
const MOST = 1_000
const LONGEST_NAME = 400

/** Microsoft's own controls, which Power Apps provides in every environment. */
const OWN_NAME = /^(?:PowerApps|Microsoft)_CoreControls_/i
const TEMPLATE_ID = /\/powercontrol\/([^/]+)$/i

interface Mentions {
  readonly name: string
  version?: string | undefined
  /** `FirstParty`, as far as anything says it. */
  firstParty?: boolean | undefined
}

/** Collects the code components while a document is read. */
export class CodeComponents {
  readonly #known = new Map<string, Mentions>()

  /** Adds a control if it is a code component. */
  addControl(value: unknown): void {
    const id = TEMPLATE_ID.exec(textAt(value, 'Template', 'Id')?.slice(-LONGEST_NAME) ?? '')?.[1]
    const isOne =
      id !== undefined ||
      [value, valueAt(value, 'Template')].some(
        part => valueAt(part, 'IsPcfControl') === true || textAt(part, 'DynamicControlDefinitionJson') !== undefined
      )
    if (isOne) this.#add(textAt(value, 'Template', 'Name') ?? id, valueAt(value, 'Template'))
  }

  /** Adds the entries of `PcfTemplates`. */
  addTemplates(entries: unknown): void {
    if (Array.isArray(entries)) for (const entry of entries) this.#add(textAt(entry, 'Name'), entry)
  }

  /** The components, each once, in the order in which they were found. */
  all(): CodeComponent[] {
    return [...this.#known.values()].map(({ name, version, firstParty }) => ({
      name,
      ...(version === undefined ? {} : { version }),
      isMicrosofts: OWN_NAME.test(name) || (firstParty ?? !hasPublisher(name))
    }))
  }

  #add(name: string | undefined, description: unknown): void {
    if (name === undefined || name.length > LONGEST_NAME) return
    const known = this.#known.get(name.toLowerCase()) ?? { name }
    if (!this.#known.has(name.toLowerCase())) {
      if (this.#known.size >= MOST) return
      this.#known.set(name.toLowerCase(), known)
    }
    known.version ??= textAt(description, 'Version')
    const firstParty = valueAt(description, 'FirstParty')
    if (typeof firstParty === 'boolean') known.firstParty ??= firstParty
  }
}

/** `contoso_Contoso.SignaturePad`: the publisher's prefix, the namespace and the constructor. */
const hasPublisher = (name: string): boolean => /^[a-z][a-z0-9]{0,7}_.*\./i.test(name)
