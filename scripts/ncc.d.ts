// What of @vercel/ncc is used here; the package brings no types.

declare module "@vercel/ncc" {
  export interface Options {
    readonly cache: false;
    /** Package name to the address that the bundle imports instead. */
    readonly externals: Readonly<Record<string, string>>;
    /** The name of the asset that all licences go into. */
    readonly license: string;
    readonly minify: boolean;
    readonly sourceMap: false;
    readonly quiet: true;
  }
  export interface Built {
    readonly code: string;
    readonly assets: Readonly<Record<string, { readonly source: string | Uint8Array }>>;
  }
  export default function ncc(entry: string, options: Options): Promise<Built>;
}
