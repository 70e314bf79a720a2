import { uriPart } from '../base/uri.ts'
import type { Links } from '../commands/ports/platform.ts'
import type { Cloud } from '../protocol/clouds.ts'

/**
 * Links to pages of the maker portal, for people to click. Nothing depends on them: their addresses are documented
 * nowhere and were not verified, least of all in the sovereign clouds.
 */
export function createLinks(cloud: Cloud): Links {
  const page = (environment: string, ...rest: string[]): string =>
    `${cloud.make}/environments/${[environment, ...rest].map(uriPart).join('/')}`
  return {
    app: (environment, app) => page(environment, 'apps', app, 'details'),
    // On the host of Power Apps, because Power Automate's is not known for every cloud.
    flow: (environment, flow) => page(environment, 'flows', flow, 'details'),
    connections: environment => page(environment, 'connections'),
    customConnectors: environment => page(environment, 'customconnectors')
  }
}
