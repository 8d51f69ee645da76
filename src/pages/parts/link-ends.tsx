import type { ConceptNameFragment } from '../__generated__/documents.ts'
import { conceptAddress } from '../concept/link-filter.ts'
import { pathAddress } from '../path/path-address.ts'

interface LinkEndsProps {
  readonly link: { readonly subject: ConceptNameFragment; readonly object: ConceptNameFragment }
}

/** Where to go on from a link: to all that is said of its ends, and to what else connects them. */
export function LinkEnds({ link: { subject, object } }: LinkEndsProps) {
  return (
    <p class="count">
      All that is said of <a href={conceptAddress(subject.slug)}>{subject.name}</a>
      {subject.id !== object.id && (
        <>
          {', '}
          <a href={conceptAddress(object.slug)}>{object.name}</a>
          {' · '}
          <a href={pathAddress(subject.slug, object.slug)}>
            how they are connected
            <span class="hidden">
              : {subject.name}, {object.name}
            </span>
          </a>
        </>
      )}
    </p>
  )
}
