// Types, casts, collations and conversions.

import { bookkeeping, compared, derived, type Group, link } from "./coverage.ts";

export const types: Group = {
  pg_type: [
    ["oid", link],
    ["typname typnamespace", compared("type.name")],
    ["typowner", compared("type.owner")],
    ["typtype", compared("type.typeKind")],
    ["typrelid", compared("type.fields", "type.fieldComments")],
    ["typnotnull", compared("type.nullable")],
    ["typbasetype typtypmod", compared("type.baseType")],
    ["typcollation", compared("type.collation", "type.baseOptions")],
    ["typdefaultbin", compared("type.default")],
    ["typdefault", compared("type.baseOptions")],
    ["typacl", compared("type.grants")],
    [
      `typlen typbyval typcategory typispreferred typdelim typsubscript typelem typinput typoutput typreceive typsend typmodin
       typmodout typanalyze typalign typstorage`,
      compared("type.baseOptions"),
    ],
    ["typisdefined", derived("what sort of type it is: a shell is not defined")],
    ["typarray", derived("an array type goes with its element's")],
    ["typndims", derived("the type that a domain is over")],
  ],
  pg_enum: [
    ["oid enumtypid", link],
    ["enumsortorder enumlabel", compared("type.values")],
  ],
  pg_range: [
    ["rngtypid", link],
    ["rngsubtype", compared("type.subtype")],
    ["rngmultitypid", compared("type.multirangeType")],
    ["rngcollation", compared("type.subtypeCollation")],
    ["rngsubopc", compared("type.subtypeOperatorClass")],
    ["rngcanonical", compared("type.canonicalFunction")],
    ["rngsubdiff", compared("type.subtypeDiffFunction")],
  ],
  pg_cast: [
    ["oid", link],
    ["castsource casttarget", compared("cast.name", "cast.parent")],
    ["castfunc", compared("cast.function")],
    ["castcontext", compared("cast.context")],
    ["castmethod", compared("cast.method")],
  ],
  pg_collation: [
    ["oid", link],
    ["collname collnamespace", compared("collation.name")],
    ["collowner", compared("collation.owner")],
    ["collprovider", compared("collation.provider")],
    ["collisdeterministic", compared("collation.deterministic")],
    ["collcollate", compared("collation.collate")],
    ["collctype", compared("collation.characterType")],
    ["colliculocale", compared("collation.locale"), { from: 15, until: 16 }],
    ["colllocale", compared("collation.locale"), { from: 17 }],
    ["collicurules", compared("collation.tailoring"), { from: 16 }],
    ["collencoding", derived("the provider, and the database's encoding")],
    ["collversion", bookkeeping("of the library on the server's machine; it changes with the machine")],
  ],
  pg_conversion: [
    ["oid", link],
    ["conname connamespace", compared("conversion.name")],
    ["conowner", compared("conversion.owner")],
    ["conforencoding", compared("conversion.from")],
    ["contoencoding", compared("conversion.to")],
    ["conproc", compared("conversion.function")],
    ["condefault", compared("conversion.default")],
  ],
};
