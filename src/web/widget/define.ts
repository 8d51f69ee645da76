// What a page loads: defines the element once, and takes the server from which this script comes.
import { HealgraphRelated } from './element.ts'

const { currentScript } = document
if (currentScript instanceof HTMLScriptElement && currentScript.src)
  HealgraphRelated.defaultServer = new URL('..', currentScript.src).href

if (!customElements.get('healgraph-related')) customElements.define('healgraph-related', HealgraphRelated)
