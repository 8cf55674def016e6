// What of the WebAssembly API is used here and Node's types leave out.

declare namespace WebAssembly {
  interface Memory {
    readonly buffer: ArrayBuffer;
  }
  const Memory: new (descriptor: { readonly initial: number; readonly maximum: number }) => Memory;
  function compile(bytes: Uint8Array<ArrayBuffer>): Promise<Module>;
}
