import {
  type GraphQLDirective,
  type GraphQLInputObjectType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isSpecifiedDirective,
  isUnionType,
  parse,
  validate,
} from 'graphql'
import { described, exampleIn } from './description.ts'
import { type Html, html } from './html.ts'
import { groupTypes, usesOfTypes } from './schema-index.ts'
import { anchor, argumentList, deprecation, fieldEntry, inputEntry, typeLink } from './schema-parts.ts'

export interface SchemaPageOptions {
  readonly title: string
  readonly version: string
  /** Addresses, as they stand in the page. */
  readonly styleSheet: string
  /** Undefined where there is none. */
  readonly playground?: string
}

/** Examples of a root field that are whole questions open in the playground. */
function tryIt(schema: GraphQLSchema, description: string, playground: string | undefined): Html | null {
  const example = exampleIn(description)
  if (playground === undefined || example === undefined) return null
  const query = example.startsWith('{') ? example : `{ ${example} }`
  try {
    if (validate(schema, parse(query)).length > 0) return null
  } catch {
    return null
  }
  const link = `${playground}#${new URLSearchParams({ query }).toString()}`
  return html`<p><a href="${link}">Try ${example.split(/[({\s]/)[0]} in the playground</a></p>`
}

function rootSection(schema: GraphQLSchema, type: GraphQLObjectType, playground: string | undefined): Html {
  const fields = Object.values(type.getFields()).sort((a, b) => (a.name < b.name ? -1 : 1))
  return html`<section id="${type.name}">
<h2>${type.name === 'Query' ? 'Questions' : type.name}</h2>
<p>The fields of <code>${type.name}</code>, with which every ${type.name === 'Query' ? 'question' : 'request'} begins.</p>
${fields.map((field) =>
  fieldEntry({
    typeName: type.name,
    field,
    level: 3,
    more: tryIt(schema, field.description ?? '', playground),
  }),
)}
</section>
`
}

/** The members of a type: fields, values or types. */
function members(schema: GraphQLSchema, type: GraphQLNamedType): Html | Html[] | null {
  if (isObjectType(type) || isInterfaceType(type))
    return Object.values(type.getFields()).map((field) =>
      fieldEntry({ typeName: type.name, field, level: 4 }),
    )
  if (isInputObjectType(type)) return inputFields(type)
  if (isUnionType(type))
    return html`<p>One of: ${separated(schema.getPossibleTypes(type).map((one) => typeLink(one)))}</p>`
  if (!isEnumType(type)) return null
  return html`<dl>${type
    .getValues()
    .map(
      (value) =>
        html`<dt id="${anchor(type.name, value.name)}"><code>${value.name}</code></dt><dd>${deprecation(value.deprecationReason)}${described(value.description)}</dd>`,
    )}</dl>`
}

function inputFields(type: GraphQLInputObjectType): Html[] {
  const fields = Object.values(type.getFields())
  const entries = fields.map((field) => inputEntry(field, anchor(type.name, field.name)))
  const note = type.isOneOf ? html`<p>Exactly one of these is given.</p>` : null
  return [html`${note}<ul class="arguments" aria-label="Fields">${entries}</ul>`]
}

const separated = (parts: readonly Html[]): Html[] =>
  parts.map((part, i) => (i === 0 ? part : html`, ${part}`))

function relations(schema: GraphQLSchema, type: GraphQLNamedType): Html[] {
  const of = isObjectType(type) || isInterfaceType(type) ? type.getInterfaces() : []
  const by = isInterfaceType(type) ? schema.getPossibleTypes(type) : []
  return [
    ...(of.length > 0 ? [html`<p>Implements ${separated(of.map((one) => typeLink(one)))}.</p>`] : []),
    ...(by.length > 0 ? [html`<p>Implemented by ${separated(by.map((one) => typeLink(one)))}.</p>`] : []),
  ]
}

function usedBy(type: GraphQLNamedType, places: readonly string[] = []): Html | null {
  if (places.length === 0) return null
  const links = places.map((place) => html`<a href="#${place.split('(')[0]}">${place}</a>`)
  const count = `${places.length} ${places.length === 1 ? 'field' : 'fields'}`
  return html`<details><summary>${type.name} is used by ${count}</summary><p>${separated(links)}</p></details>`
}

function typeSection(
  schema: GraphQLSchema,
  type: GraphQLNamedType,
  uses: ReadonlyMap<string, readonly string[]>,
): Html {
  return html`<section id="${type.name}">
<h3>${type.name}</h3>
${described(type.description)}${relations(schema, type)}${usedBy(type, uses.get(type.name))}
${members(schema, type)}
</section>
`
}

function directiveSection(directive: GraphQLDirective): Html {
  return html`<section id="@${directive.name}">
<h3>@${directive.name}</h3>
${described(directive.description)}<p>On ${directive.locations.join(', ').toLowerCase().replaceAll('_', ' ')}.</p>
${argumentList(directive.args)}
</section>
`
}

const slug = (title: string): string => title.toLowerCase()

function navigation(title: string, href: string, names: readonly (readonly [string, string])[]): Html {
  return html`<h2><a href="#${href}">${title}</a></h2>
<ul>${names.map(([name, id]) => html`<li><a href="#${id}">${name}</a></li>`)}</ul>
`
}

/**
 * A page that describes a whole schema, without script: every type, field, argument, value and directive, with what
 * its description says, and links between them. It is one page so that a browser's own search finds everything.
 */
export function schemaPage(schema: GraphQLSchema, options: SchemaPageOptions): string {
  const { title, version, styleSheet, playground } = options
  const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) => type ?? [])
  const groups = groupTypes(schema)
  const uses = usesOfTypes(schema)
  const directives = schema.getDirectives().filter((directive) => !isSpecifiedDirective(directive))
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${styleSheet}">
</head>
<body>
<a class="skip" href="#content">Skip to the content</a>
<header>
<h1>${title}</h1>
<p>Version ${version}. Everything that can be asked, with an example. Your browser’s search (Ctrl+F or ⌘F) finds any name or word.${playground === undefined ? null : html` Try it in the <a href="${playground}">playground</a>.`}</p>
</header>
<nav aria-label="Types">
${roots.map((type) =>
  navigation(
    type.name === 'Query' ? 'Questions' : type.name,
    type.name,
    Object.keys(type.getFields())
      .sort()
      .map((name) => [name, anchor(type.name, name)] as const),
  ),
)}${groups.map((group) =>
  navigation(
    group.title,
    slug(group.title),
    group.types.map(({ name }) => [name, name] as const),
  ),
)}${navigation(
  'Directives',
  'directives',
  directives.map(({ name }) => [`@${name}`, `@${name}`] as const),
)}</nav>
<main id="content">
${roots.map((type) => rootSection(schema, type, playground))}
${groups.map(
  (group) => html`<section id="${slug(group.title)}">
<h2>${group.title}</h2>
${group.types.map((type) => typeSection(schema, type, uses))}
</section>
`,
)}
<section id="directives">
<h2>Directives</h2>
${directives.map(directiveSection)}
</section>
</main>
</body>
</html>
`.text
}
