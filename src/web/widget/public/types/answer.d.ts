/** What the server is asked: the variables of `operations/widget-related.graphql`. */
export interface Question {
    readonly for: Subject;
    readonly intent?: string;
    readonly limit: number;
    readonly chips?: true;
}
/** What related articles are wanted for; exactly one. */
export type Subject = {
    readonly names: readonly string[];
} | {
    readonly url: string;
} | {
    readonly articleId: string;
} | {
    readonly text: string;
};
/** A concept as the widget needs it. */
export interface Named {
    readonly id: string;
    readonly name: string;
    readonly type: string;
}
interface Claim {
    readonly subject: {
        readonly concept: Named;
    };
    readonly object: {
        readonly concept: Named;
    };
}
export interface Item {
    readonly title: string;
    readonly url: string | null;
    readonly article: {
        readonly id: string;
    } | null;
    readonly reasons: readonly {
        readonly text: string;
        readonly evidence: {
            readonly quote: string;
            readonly deepLink: string | null;
            readonly claim?: Claim;
        } | null;
    }[];
}
/** What may be shown under a page: the answer of `operations/widget-related.graphql`. */
export interface Related {
    readonly items: readonly Item[];
    /** A value of `RelatedEmptyReason`; null where there are items. */
    readonly emptyBecause: string | null;
    readonly safety: {
        readonly disclaimer: string;
        readonly redFlags: readonly {
            readonly quote: string;
            readonly contextQuote: string | null;
        }[];
    };
    readonly graphVersion: string;
}
/** An answer that can not be shown, with a code of the API's list, or `NETWORK` where none came. */
export declare class AskError extends Error {
    readonly code: string;
    constructor(code: string, message: string);
}
/**
 * Asks by one GET that browsers may keep, without cookies and without telling the page's address.
 *
 * @throws AskError where no answer came, or one with errors.
 */
export declare function ask(server: string, question: Question, signal: AbortSignal): Promise<Related>;
export {};
