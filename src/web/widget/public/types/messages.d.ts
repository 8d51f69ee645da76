/** What the widget says of itself; the embed without script says the same. */
export interface Messages {
    readonly heading: string;
    readonly loading: string;
    readonly empty: string;
    readonly error: string;
    readonly retry: string;
    readonly care: string;
    readonly note: string;
    readonly chips: string;
}
type Language = 'en' | 'de' | 'es' | 'fr';
/** The language of the page around an element, where the widget speaks it; else English. */
export declare function languageOf(element: Element): Language;
export declare const messagesIn: (language: Language) => Messages;
export {};
