import { type Question, type Related } from './answer.js';
/** What `healgraph-load` tells. */
export interface LoadDetail {
    /** How many articles are shown. */
    readonly count: number;
    /** Why there are none; null where there are some. A value of the API's `RelatedEmptyReason`. */
    readonly emptyBecause: string | null;
    readonly graphVersion: string;
}
/** What `healgraph-click` tells. */
export interface ClickDetail {
    readonly articleId: string | null;
    readonly url: string;
    /** Whether the title or the quote was followed. */
    readonly part: string;
}
/** What `healgraph-error` tells. */
export interface ErrorDetail {
    /** Of the API's closed list, or `NETWORK` where no answer came. */
    readonly code: string;
    readonly message: string;
}
/**
 * Related articles with the reason, the quote and when to seek care, under any page.
 *
 * @element healgraph-related
 *
 * @attr {string} for - What the page is about: names or ids of concepts, parted by commas, such as `cramps`.
 * @attr {string} url - The page's address, where it is not this page's own.
 * @attr {string} article - The id of an article of the graph, such as `article:muscle-weakness`.
 * @attr {number} limit - How many articles, 1 to 6; 3 where it is left out.
 * @attr {string} intent - What it is wanted for: `related`, `next-step`, `prevention` or `safety`.
 * @attr {boolean} chips - Whether to show the nutrients, hormones and lifestyle factors of the quotes.
 * @attr {string} lang - The language of the messages (en, de, es, fr), where it is not the page's.
 * @attr {string} server - The server's address, where the script comes from another one.
 *
 * @fires {LoadDetail} healgraph-load - The answer is shown.
 * @fires {ClickDetail} healgraph-click - A link was followed. Prevent its default to stay on the page.
 * @fires {ErrorDetail} healgraph-error - No answer could be shown.
 *
 * @slot - Shown until the element is defined, and where there is nothing to show.
 *
 * @csspart box - All of it.
 * @csspart heading - The heading.
 * @csspart list - The list of articles.
 * @csspart item - An article.
 * @csspart placeholder - The space of an article that is awaited.
 * @csspart title - Its title.
 * @csspart reason - Why it is shown.
 * @csspart quotation - Around the quote.
 * @csspart quote - Its words.
 * @csspart chips - The list of concepts.
 * @csspart chip - A concept; also `chip-nutrient`, `chip-hormone` and `chip-lifestyle-factor`.
 * @csspart safety - The foot.
 * @csspart note - That it is no medical advice.
 * @csspart care - When to seek care: the first line.
 * @csspart red-flags - All such lines.
 * @csspart disclaimer - The whole disclaimer.
 * @csspart message - That there is nothing, or that it went wrong.
 * @csspart retry - The button after an error.
 *
 * @cssprop --healgraph-color - Text.
 * @cssprop --healgraph-background - Behind all.
 * @cssprop --healgraph-accent - Links.
 * @cssprop --healgraph-border - Lines.
 * @cssprop --healgraph-radius - Roundness of corners.
 * @cssprop --healgraph-gap - Space between parts.
 * @cssprop --healgraph-font - Font, as `font` takes it; the page's where it is left out.
 */
export declare class HealgraphRelated extends HTMLElement {
    #private;
    static readonly observedAttributes: string[];
    /** Where `server` is not set. */
    static defaultServer: string;
    constructor();
    get for(): string | null;
    set for(value: string | null);
    get url(): string | null;
    set url(value: string | null);
    get article(): string | null;
    set article(value: string | null);
    /** From 1 to 6. */
    get limit(): number;
    set limit(value: number);
    get intent(): string | null;
    set intent(value: string | null);
    get chips(): boolean;
    set chips(value: boolean);
    get server(): string;
    set server(value: string | null);
    connectedCallback(): void;
    disconnectedCallback(): void;
    attributeChangedCallback(): void;
    /** Asks the server; to be replaced where the answer comes from elsewhere. */
    ask(question: Question, signal: AbortSignal): Promise<Related>;
    /** Asks now, however far away it is, and shows the answer. */
    load(): Promise<void>;
}
declare global {
    interface HTMLElementTagNameMap {
        'healgraph-related': HealgraphRelated;
    }
    interface GlobalEventHandlersEventMap {
        'healgraph-load': CustomEvent<LoadDetail>;
        'healgraph-click': CustomEvent<ClickDetail>;
        'healgraph-error': CustomEvent<ErrorDetail>;
    }
}
