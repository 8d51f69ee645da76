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

export default {
  globs: ['src/web/widget/element.ts'],
  outdir: 'src/web/widget/public',
  packagejson: false,
  plugins: [
    namedProperties,
    customElementReactWrapperPlugin({
      outdir: 'src/web/widget/public/react',
      modulePath: () => '../v1.js',
      attributeMapping: { for: 'about' },
      hideLogs: true,
    }),
  ],
}
