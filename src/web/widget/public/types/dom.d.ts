type Child = Node | string | undefined | null | false;
/**
 * Makes an element. Texts are put in as texts, and so is all that comes from the server.
 *
 * @param attributes those undefined are left out.
 */
export declare function make<Name extends keyof HTMLElementTagNameMap>(name: Name, attributes?: Readonly<Record<string, string | undefined>>, ...children: readonly Child[]): HTMLElementTagNameMap[Name];
/** The address, where it leads to a page: `javascript:` and the like do not. */
export declare function safe(address: string | null | undefined): string | undefined;
export {};
