/** The part of sax (its lib/sax.js) that is used here; it ships without types. */
declare module 'sax' {
  export interface Tag {
    readonly name: string;
    readonly attributes: Readonly<Record<string, string>>;
  }
  export interface Parser {
    readonly line: number;
    onopentag: (tag: Tag) => void;
    onclosetag: (name: string) => void;
    ontext: (text: string) => void;
    oncdata: (text: string) => void;
    ondoctype: (doctype: string) => void;
    onerror: (error: Error) => void;
    write(chunk: string): Parser;
    close(): Parser;
  }
  export function parser(strict: boolean, options?: { readonly position?: boolean }): Parser;
}
