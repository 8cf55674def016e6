// Privileges, comments, labels and dependencies.

import { bookkeeping, compared, derived, type Group, leftOut, link } from "./coverage.ts";

export const rights: Group = {
  pg_default_acl: [
    ["oid", link],
    ["defaclrole defaclobjtype", compared("default-privileges.name")],
    ["defaclnamespace", compared("default-privileges.schema")],
    ["defaclacl", compared("default-privileges.grants")],
  ],
  pg_init_privs: [
    ["objoid classoid objsubid", link],
    ["privtype", bookkeeping("who made the object: initdb or an extension")],
    ["initprivs", compared("privileges.grants", "privileges.revoked")],
  ],
  pg_parameter_acl: [
    ["oid", link, { from: 15 }],
    ["parname", compared("privileges.name"), { from: 15 }],
    ["paracl", compared("privileges.grants"), { from: 15 }],
  ],
  pg_largeobject: [["loid pageno data", leftOut("large objects are data")]],
  pg_largeobject_metadata: [
    ["oid", leftOut("large objects are data")],
    ["lomowner", leftOut("large objects are data, and so is whose they are")],
    ["lomacl", compared("privileges.grants")],
  ],
  pg_description: [
    ["objoid classoid objsubid", link],
    [
      "description",
      compared(
        "schema.comment",
        "extension.comment",
        "type.comment",
        "type.constraintComments",
        "type.fieldComments",
        "sequence.comment",
        "table.comment",
        "column.comment",
        "column.identityComment",
        "constraint.comment",
        "constraint.indexComment",
        "index.comment",
        "view.comment",
        "view.columnComments",
        "function.comment",
        "trigger.comment",
        "rule.comment",
        "policy.comment",
        "event-trigger.comment",
        "publication.comment",
        "cast.comment",
        "operator.comment",
        "operator-class.comment",
        "operator-family.comment",
        "access-method.comment",
        "text-search-configuration.comment",
        "text-search-dictionary.comment",
        "text-search-parser.comment",
        "text-search-template.comment",
        "statistics.comment",
        "language.comment",
        "transform.comment",
        "collation.comment",
        "conversion.comment",
        "foreign-data-wrapper.comment",
        "foreign-server.comment",
        "foreign-table.comment",
        "subscription.comment",
      ),
    ],
  ],
  pg_shdescription: [
    ["objoid classoid", link],
    ["description", derived("the database's is a setting of it; those of roles and tablespaces are the cluster's")],
  ],
  pg_seclabel: [
    ["objoid classoid objsubid provider", compared("security-label.name")],
    ["label", compared("security-label.label")],
  ],
  pg_shseclabel: [
    ["objoid classoid provider", compared("security-label.name")],
    ["label", compared("security-label.label")],
  ],
  pg_depend: [
    ["classid objid objsubid refclassid refobjid", link],
    ["refobjsubid", compared("sequence.ownedBy", "column.identityOptions")],
    ["deptype", compared("sequence.ownedBy", "foreign-server.parent")],
  ],
  pg_shdepend: [
    ["dbid classid objid objsubid refclassid refobjid deptype", derived("owners, policies' roles and privileges")],
  ],
};
