// What `npm run widget:package` makes of element.ts: the custom-elements manifest and the React wrapper.
import { customElementReactWrapperPlugin } from 'custom-element-react-wrappers'

/** Each attribute of the element has the property of its name. */
const namedProperties = {
  name: 'named-properties',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations } of customElementsManifest.modules)
      for (const { attributes = [] } of declarations)
        for (const each of attributes) each.fieldName = each.name
  },
}

/** Relative to the project's folder; `scripts/check-generated.mjs` has it elsewhere. */
const outdir = process.env.WIDGET_OUT ?? 'src/web/widget/public'

export default {
  globs: ['src/web/widget/element.ts'],
  outdir,
  packagejson: false,
  plugins: [
    namedProperties,
    customElementReactWrapperPlugin({
      outdir: `${outdir}/react`,
      modulePath: () => '../define.js',
      attributeMapping: { for: 'about' },
      hideLogs: true,
    }),
  ],
}
