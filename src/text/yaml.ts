// The one owner of `yaml`.

export { type Document, isMap, isScalar, LineCounter, parseDocument } from "yaml";
