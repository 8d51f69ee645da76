import {
  astFromValue,
  type ConstDirectiveNode,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLType,
  isListType,
  isNonNullType,
  print,
} from 'graphql'
import { described } from './description.ts'
import { Html, html } from './html.ts'
import { BUILT_IN_TYPES } from './schema-index.ts'

/** The address of a type, field or value within the page. */
export const anchor = (...names: readonly string[]): string => names.join('.')

/** A type as the schema writes it, its name leading to where it is described. */
export function typeLink(type: GraphQLType): Html {
  if (isNonNullType(type)) return html`${typeLink(type.ofType)}!`
  if (isListType(type)) return html`[${typeLink(type.ofType)}]`
  return BUILT_IN_TYPES.has(type.name) ? html`${type.name}` : html`<a href="#${type.name}">${type.name}</a>`
}

const TOLD_APART: ReadonlySet<string> = new Set(['deprecated', 'specifiedBy', 'oneOf'])

/** Directives that are put on something, such as `@cost(weight: 40)`. */
export function directivesOn(
  node: { readonly directives?: readonly ConstDirectiveNode[] } | null | undefined,
): Html[] {
  return (node?.directives ?? [])
    .filter(({ name }) => !TOLD_APART.has(name.value))
    .map((directive) => html` <a class="directive" href="#@${directive.name.value}">${print(directive)}</a>`)
}

export function deprecation(reason: string | null | undefined): Html | null {
  return typeof reason === 'string'
    ? html`<p class="deprecated"><strong>Deprecated.</strong> ${reason}</p>`
    : null
}

function defaultOf({ defaultValue, type }: GraphQLArgument | GraphQLInputField): Html | null {
  if (defaultValue === undefined) return null
  const value = astFromValue(defaultValue, type)
  return value ? html` = ${print(value)}` : null
}

/** An argument, or a field of an input. */
export function inputEntry(input: GraphQLArgument | GraphQLInputField, id?: string): Html {
  const signature = html`<code${id === undefined ? null : html` id="${id}"`}><b>${input.name}</b>: ${typeLink(input.type)}${defaultOf(input)}</code>`
  return html`<li>${signature}${directivesOn(input.astNode)}${deprecation(input.deprecationReason)}${described(input.description)}</li>`
}

/** The arguments of a field or directive. */
export function argumentList(args: readonly GraphQLArgument[]): Html | null {
  return args.length > 0
    ? html`<ul class="arguments" aria-label="Arguments">${args.map((argument) => inputEntry(argument))}</ul>`
    : null
}

export interface FieldEntry {
  readonly typeName: string
  readonly field: GraphQLField<unknown, unknown>
  /** Of its heading. */
  readonly level: 3 | 4
  /** Stands below the description. */
  readonly more?: Html | null
}

export function fieldEntry({ typeName, field, level, more }: FieldEntry): Html {
  const { name, args, type, description } = field
  const signature = html`<code>${name}${args.length > 0 ? '(…)' : ''}: ${typeLink(type)}</code>${directivesOn(field.astNode)}`
  const heading = new Html(`<h${level}>${signature.text}</h${level}>`)
  return html`<div class="field" id="${anchor(typeName, name)}">
${heading}
${deprecation(field.deprecationReason)}${described(description)}${more}${argumentList(args)}
</div>
`
}
