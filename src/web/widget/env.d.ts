/** The hash of `operations/widget-related.graphql`, set by the build. */
declare const OPERATION: string
